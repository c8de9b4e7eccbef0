import PlannerDomain
import PlannerTUI

/// Says in Danish what the journal calls acts, which is lasting and in English.
struct ActWords {
  private let speech = EntrySpeech(.danish, Municipality())

  /// - Parameter act: one, or several parted by commas.
  func danish(_ act: String) -> String {
    act.split(separator: ",").map { one(String($0.drop { $0 == " " })) }
      .joined(separator: ", ")
  }

  private func one(_ act: String) -> String {
    if let known = Self.acts[act] { return known }
    let parts = act.split(separator: " ", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return act }
    let (verb, object) = (parts[0], parts[1])
    switch verb {
    case "enter", "add", "edit", "remove":
      let kind = EntryKind(rawValue: object).map { speech.kind($0).lowercased() } ?? object
      return "\(Self.verbs[verb] ?? verb) \(kind)"
    case "set": return "sæt " + ValueSpeech.assignmentStates.text(object, in: .danish)
    case "note": return "noter " + ValueSpeech.followUpStates.text(object, in: .danish)
    case "undo", "redo": return "\(Self.verbs[verb] ?? verb) \(object)"
    default: return act
    }
  }

  private static let verbs = [
    "enter": "indfør", "add": "tilføj", "edit": "ret", "remove": "fjern", "undo": "fortryd",
    "redo": "gentag",
  ]

  private static let acts = [
    "assign": "tildel", "move": "flyt", "cancel session": "aflys hold",
    "correct record": "ret vurdering", "record level": "registrér niveau",
    "draft agreement": "begynd aftale", "revise agreement": "ret aftale",
    "change whom an agreement covers": "ret, hvem aftalen er med", "sign agreement": "underskriv",
    "withdraw signature": "træk underskrift tilbage", "conclude agreement": "afslut aftale",
    "lapse agreement": "lad aftale bortfalde", "reopen agreement": "genåbn aftale",
    "lapse agreements of leavers": "lad fratrådtes aftaler bortfalde",
    "mark done": "sæt som gjort", "mark undone": "sæt som ikke gjort", "reschedule": "flyt frist",
    "delegate": "giv videre", "close duty": "luk opgave", "rate transfer": "vurdér transfer",
    "confirm practice": "bekræft i praksis", "dismiss advice": "afvis råd",
    "take up advice": "tag råd op", "adopt strategy": "vedtag strategi",
    "revise strategy": "revidér strategi", "end strategy": "afslut strategi",
    "reopen strategy": "genåbn strategi", "revert": "fortryd", "import": "hent ind",
  ]
}
