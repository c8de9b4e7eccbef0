import Glibc

/// Which letters the terminal can show, as told by the locale.
enum Alphabet: Hashable, Sendable {
  case unicode

  /// Output is ASCII because the user asked for it; input may still be UTF-8.
  case ascii

  /// An eight-bit locale: output is its own letters, and ASCII for the rest; every byte of input is
  /// a letter.
  case eightBit

  /// Sets the character type of the process to the user's, or to UTF-8 if none was chosen.
  ///
  /// Only the character type: a Danish decimal comma in C's number functions would break others.
  static func adopt() -> Alphabet {
    setlocale(LC_CTYPE, "")
    let alphabet = chosen(
      codeset: nl_langinfo(nl_item(CODESET)).map { String(cString: $0) } ?? "",
      environment: { name in getenv(name).map { String(cString: $0) } })
    guard alphabet != .eightBit else { return .eightBit }
    if isUTF8(nl_langinfo(nl_item(CODESET)).map { String(cString: $0) } ?? "") { return alphabet }
    return setlocale(LC_CTYPE, "C.UTF-8") == nil ? .ascii : alphabet
  }

  /// The alphabet for a locale's code set; `C` counts as a wish only in LC_ALL and LC_CTYPE.
  static func chosen(codeset: String, environment: (String) -> String?) -> Alphabet {
    if isUTF8(codeset) { return .unicode }
    let wish = ["LC_ALL", "LC_CTYPE"].compactMap(environment).first { !$0.isEmpty }
    if wish == "C" || wish == "POSIX" { return .ascii }
    return codeset.isEmpty || codeset == "ANSI_X3.4-1968" ? .unicode : .eightBit
  }

  private static func isUTF8(_ codeset: String) -> Bool {
    codeset.uppercased() == "UTF-8" || codeset.uppercased() == "UTF8"
  }
}
