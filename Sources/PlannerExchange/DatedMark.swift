internal import PlannerDomain

/// Something that happened, as files spell it: `done@2026-05-04`, with a detail after a colon and a
/// note after an equals sign where there are any, as in `rescheduled:2026-06-01@2026-05-04=Ferie`.
struct DatedMark: Hashable {
  let word: String
  let detail: String?
  let date: CivilDate
  let note: String

  init?(field text: String) {
    var mark = text
    var note = ""
    if let equals = text.firstIndex(of: "=") {
      mark = String(text[..<equals])
      note = String(text[text.index(after: equals)...]).trimmed
    }
    let parts = mark.parts(between: "@")
    guard parts.count == 2, let date = CivilDate(written: parts[1].trimmed), note.isPrintable else {
      return nil
    }
    let words = parts[0].trimmed.parts(between: ":")
    guard (1...2).contains(words.count), !words[0].isEmpty else { return nil }
    word = words[0]
    detail = words.count == 2 ? words[1] : nil
    self.date = date
    self.note = note
  }
}
