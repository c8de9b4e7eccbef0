internal import PlannerDomain

/// Something that happened, as files spell it: `done@2026-05-04`, with a detail after a colon, who
/// recorded it after `by`, and a note after an equals sign where there are any, as in
/// `rescheduled:2026-06-01@2026-05-04 by Lone Lund=Ferie`.
struct DatedMark: Hashable {
  var word: String
  var detail: String?
  var date: CivilDate
  /// An equals sign in it is written `\=`, and a backslash `\\`.
  var actor: String
  var note: String

  init(
    _ word: String, _ detail: String? = nil, on date: CivilDate, by actor: String, _ note: String
  ) {
    self.word = word
    self.detail = detail
    self.date = date
    self.actor = actor
    self.note = note
  }

  init?(field text: String) {
    let halves = text.split(atUnescaped: "=", maxSplits: 1)
    let note = halves.count == 2 ? halves[1].trimmed : ""
    let parts = halves[0].split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    var day = String(parts[1]).trimmed
    var actor = ""
    // By bytes: a name may begin with a mark that would join the space before it.
    if let end = day.utf8.firstIndex(of: UInt8(ascii: " ")),
      day.utf8[end...].starts(with: Self.by.utf8)
    {
      actor = String(Substring(day.utf8[end...].dropFirst(Self.by.utf8.count))).unescaping("=")
      day = String(Substring(day.utf8[..<end]))
    }
    let words = String(parts[0]).trimmed.parts(between: ":")
    guard let date = CivilDate(written: day.trimmed), note.isPrintable, actor.isPrintable,
      (1...2).contains(words.count), !words[0].isEmpty
    else { return nil }
    self.init(words[0], words.count == 2 ? words[1] : nil, on: date, by: actor, note)
  }

  var text: String {
    var text = word
    if let detail { text += ":" + detail }
    text += "@" + date.description
    if !actor.isEmpty { text += Self.by + actor.escaping("=") }
    if !note.isEmpty { text += "=" + note }
    return text
  }

  private static let by = " by "
}
