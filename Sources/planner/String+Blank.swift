extension String {
  var isBlank: Bool { allSatisfy(\.isWhitespace) }

  /// Without white space around it.
  var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
