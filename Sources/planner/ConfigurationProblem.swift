import PlannerTUI

/// Something in the configuration file that cannot be followed.
struct ConfigurationProblem: Error, Hashable {
  enum Kind: Hashable {
    case unreadable(String)
    case syntax(String)
    case givenTwice
    case notFields
    case unknownField(nearest: String?)
    case wrong(found: String, allowed: [String])
    case notText
    case notKeys
    case key(KeyMap.Problem.Kind)
  }

  /// Nil for the file as a whole.
  var line: Int?
  /// As in `keys.catalogue.compare`.
  var field: String?
  var kind: Kind

  func text(_ path: String, _ language: Language) -> String {
    func say(_ danish: String, _ english: String) -> String {
      language == .danish ? danish : english
    }
    var place = path
    if let line { place += say(", linje \(line)", ", line \(line)") }
    if let field { place += say(", felt \(field)", ", field \(field)") }
    return "\(place): \(reason(say))"
  }

  private func reason(_ say: (String, String) -> String) -> String {
    switch kind {
    case .unreadable(let reason):
      say("filen kan ikke læses: \(reason)", "the file cannot be read: \(reason)")
    case .syntax(let reason):
      // The library knows no Danish; the line is told in any case.
      say("det er ikke gyldig YAML", "this is not valid YAML: \(reason)")
    case .givenTwice: say("feltet er givet to gange", "the field is given twice")
    case .notFields:
      say(
        "her skal stå felter som \"language: da\"", "here must be fields such as \"language: da\"")
    case .unknownField(let nearest):
      say("feltet kendes ikke", "the field is unknown") + hint(nearest, say)
    case .wrong(let found, let allowed):
      say("fandt \"\(found)\"", "found \"\(found)\"")
        + say(", skal være en af ", ", must be one of ") + allowed.joined(separator: ", ")
    case .notText: say("her skal stå en tekst", "here must be a text")
    case .notKeys:
      say(
        "her skal stå en tast eller en liste af taster som ['c', 'ctrl-r']",
        "here must be a key or a list of keys such as ['c', 'ctrl-r']")
    case .key(let problem): reason(problem, say)
    }
  }

  private func reason(
    _ problem: KeyMap.Problem.Kind, _ say: (String, String) -> String
  ) -> String {
    switch problem {
    case .unknownAction(let nearest):
      say("handlingen kendes ikke", "the action is unknown") + hint(nearest, say)
    case .unknownKey(let text):
      say(
        "\"\(text)\" er ingen tast; skriv som c, C, ctrl-r, alt-x, shift-up, space, pgdn eller f5",
        "\"\(text)\" is no key; write it as c, C, ctrl-r, alt-x, shift-up, space, pgdn or f5")
    case .taken(let key, let owner):
      say(
        "tasten \(key) bruges allerede af \(owner) samme sted; giv den en anden",
        "the key \(key) is used by \(owner) in the same place; give that another one")
    case .typesText(let key):
      say(
        "tasten \(key) ville blive skrevet som tekst her; vælg en som ctrl-r eller f5",
        "the key \(key) would be typed as text here; choose one such as ctrl-r or f5")
    case .needsKey:
      say(
        "handlingen skal have mindst én tast, ellers kommer man ikke ud",
        "the action must have a key at least, or there is no way out")
    }
  }

  private func hint(_ nearest: String?, _ say: (String, String) -> String) -> String {
    nearest.map { say("; mente du \($0)?", "; did you mean \($0)?") } ?? ""
  }
}
