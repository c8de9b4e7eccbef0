/// How Danish text is folded for searching and ordered for lists.
public enum DanishText {
  /// Lower-cased letters and digits with æ, ø, å written `ae`, `oe`, `aa`, and other accents dropped.
  ///
  /// Each folded character remembers which character of the original it came from, so that a match
  /// can be shown in the text as it was written.
  public static func folded(_ text: String) -> (characters: [Character], origins: [Int]) {
    var characters: [Character] = []
    var origins: [Int] = []
    characters.reserveCapacity(text.utf8.count)
    origins.reserveCapacity(text.utf8.count)
    for (index, character) in text.enumerated() {
      for replacement in foldedCharacters(character) {
        characters.append(replacement)
        origins.append(index)
      }
    }
    return (characters, origins)
  }

  /// The folded form as one string.
  public static func fold(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for character in text { result += foldedCharacters(character) }
    return result
  }

  private static func foldedCharacters(_ character: Character) -> String {
    if let ascii = character.asciiValue {
      return (65...90).contains(ascii)
        ? String(UnicodeScalar(ascii + 32)) : String(character)
    }
    let lower = String(character).lowercased()
    switch lower {
    case "æ", "ä": return "ae"
    case "ø", "ö": return "oe"
    case "å", "a\u{30A}": return "aa"
    case "é", "è", "ê", "ë": return "e"
    case "á", "à", "â": return "a"
    case "ü", "ú", "ù": return "u"
    case "í", "ì", "ï": return "i"
    case "ó", "ò", "ô": return "o"
    case "ñ": return "n"
    case "ç": return "c"
    default: return lower
    }
  }

  /// A key by which plain comparison orders text as Danish does: … z, æ, ø, å, with `aa` as å.
  ///
  /// Case decides only between texts that are otherwise equal.
  public static func sortKey(_ text: String) -> String {
    var key = ""
    key.reserveCapacity(text.utf8.count + 8)
    var pendingA = false
    for character in text.lowercased() {
      if character == "a" {
        if pendingA {
          key.append(afterZ[2])
          pendingA = false
        } else {
          pendingA = true
        }
        continue
      }
      if pendingA {
        key.append("a")
        pendingA = false
      }
      switch character {
      case "æ", "ä": key.append(afterZ[0])
      case "ø", "ö": key.append(afterZ[1])
      case "å": key.append(afterZ[2])
      case "é", "è", "ê", "ë": key.append("e")
      case "ü": key.append("y")
      default: key.append(character.isLetter || character.isASCII ? character : " ")
      }
    }
    if pendingA { key.append("a") }
    return key + "\u{1}" + text
  }

  // Characters that stand after z in ASCII and in this order.
  private static let afterZ: [Character] = ["{", "|", "}"]
}
