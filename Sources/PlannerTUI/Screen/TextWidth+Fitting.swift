extension TextWidth {
  /// The text cut to at most that many columns, with `…` as its last letter if it was cut.
  static func truncated(_ text: String, to columns: Int) -> String {
    guard columns > 0 else { return "" }
    guard text.utf8.count > columns, width(of: text) > columns else { return text }
    return prefix(of: text, columns: columns - 1) + "…"
  }

  /// The text with spaces added up to that many columns; longer text is left as it is.
  static func padded(
    _ text: String, to columns: Int, alignment: TextAlignment = .leading
  ) -> String {
    let missing = columns.addingSaturated(-width(of: text))
    guard missing > 0 else { return text }
    let before =
      switch alignment {
      case .leading: 0
      case .trailing: missing
      case .center: missing / 2
      }
    return spaces(before) + text + spaces(missing - before)
  }

  /// The text truncated or padded to exactly that many columns.
  static func fitted(
    _ text: String, to columns: Int, alignment: TextAlignment = .leading
  ) -> String {
    padded(truncated(text, to: columns), to: max(0, columns), alignment: alignment)
  }

  /// As much of the beginning as fits, without a sign that something is missing.
  static func prefix(of text: String, columns: Int) -> String {
    var used = 0
    var end = text.startIndex
    while end < text.endIndex {
      used += width(of: text[end])
      if used > columns { break }
      end = text.index(after: end)
    }
    return String(text[..<end])
  }

  private static func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}
