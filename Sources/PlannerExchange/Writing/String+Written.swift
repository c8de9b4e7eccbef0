/// How texts are written so that they are read back as they were, and what reading undoes.
extension String {
  /// As one of several in a cell: `\|` for a pipe that is part of it, `\\` for a backslash.
  var asListItem: String { escaping("|") }

  /// The items between pipes; a backslash before anything but a pipe or a backslash is itself.
  var listItems: [String] {
    guard utf8.contains(UInt8(ascii: "\\")) else { return parts(between: "|") }
    return split(atUnescaped: "|").map { $0.unescaping("|") }
  }

  /// With a backslash before each such sign and each backslash.
  func escaping(_ sign: Unicode.Scalar) -> String {
    guard unicodeScalars.contains(where: { $0 == sign || $0 == "\\" }) else { return self }
    var text = UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar == sign || scalar == "\\" { text.append("\\") }
      text.append(scalar)
    }
    return String(text)
  }

  func unescaping(_ sign: Unicode.Scalar) -> String {
    var text = UnicodeScalarView()
    var isEscaped = false
    for scalar in unicodeScalars {
      if isEscaped {
        if scalar != sign && scalar != "\\" { text.append("\\") }
        text.append(scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        text.append(scalar)
      }
    }
    if isEscaped { text.append("\\") }
    return String(text)
  }

  /// The parts between signs that no backslash stands before, still escaped.
  func split(atUnescaped sign: Unicode.Scalar, maxSplits: Int = .max) -> [String] {
    var parts: [String] = []
    var part = UnicodeScalarView()
    var isEscaped = false
    for scalar in unicodeScalars {
      if scalar == sign, !isEscaped, parts.count < maxSplits {
        parts.append(String(part))
        part = UnicodeScalarView()
      } else {
        part.append(scalar)
      }
      isEscaped = scalar == "\\" && !isEscaped
    }
    return parts + [String(part)]
  }

  /// With an apostrophe before what a spreadsheet would run as a formula: text that begins with
  /// `=`, `+`, `-` or `@`, or with white space, after any apostrophes of its own.
  var guarded: String { needsGuard ? "'" + self : self }

  /// Without the apostrophe that `guarded` put before it.
  var unguarded: String {
    utf8.first == UInt8(ascii: "'") && needsGuard ? String(unicodeScalars.dropFirst()) : self
  }

  private var needsGuard: Bool {
    guard let first = utf8.first(where: { $0 != UInt8(ascii: "'") }) else { return false }
    return first <= 0x20 || Self.formulaSigns.contains(first)
  }

  private static let formulaSigns = Array("=+-@".utf8)
}
