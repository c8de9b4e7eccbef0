/// What a piece of text means; a theme decides how that looks.
enum Tone: UInt8, CaseIterable, Hashable, Sendable {
  case plain, faint, heading, accent, good, notice, warning, danger, match, border, today
}
