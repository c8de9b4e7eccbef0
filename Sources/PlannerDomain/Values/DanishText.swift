/// How Danish text is folded for searching and ordered for lists.
public enum DanishText {
  /// Lower-cased letters and digits with æ, ø, å written `ae`, `oe`, `aa`, and other accents dropped.
  public static func fold(_ text: String) -> String {
    let folded = foldedBytes(of: text)
    return String(decoding: folded.bytes, as: UTF8.self)
  }

  /// The folded form in UTF-8, with the number of the original's character that each byte came
  /// from, so that a match can be shown in the text as it was written.
  public static func foldedBytes(of text: String) -> (bytes: [UInt8], origins: [Int]) {
    var bytes: [UInt8] = []
    var origins: [Int] = []
    bytes.reserveCapacity(text.utf8.count + 4)
    origins.reserveCapacity(text.utf8.count + 4)
    let isLatin = LatinTable.folding.translate(text) { letters, origin in
      for letter in letters {
        bytes.append(letter)
        origins.append(origin)
      }
    }
    if isLatin { return (bytes, origins) }
    bytes = []
    origins = []
    for (origin, character) in text.enumerated() {
      for byte in folded(character).utf8 {
        bytes.append(byte)
        origins.append(origin)
      }
    }
    return (bytes, origins)
  }

  static func folded(_ character: Character) -> String {
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
    var key: [UInt8] = []
    key.reserveCapacity(2 * text.utf8.count + 8)
    var pendingA = false
    func add(_ letters: some Collection<UInt8>) {
      if letters.elementsEqual(CollectionOfOne(UInt8(ascii: "a"))) {
        if pendingA { key += afterZ[2].utf8 }
        pendingA.toggle()
        return
      }
      if pendingA { key.append(UInt8(ascii: "a")) }
      pendingA = false
      key += letters
    }
    if !LatinTable.ordering.translate(text, { letters, _ in add(letters) }) {
      key.removeAll(keepingCapacity: true)
      pendingA = false
      for character in text.lowercased() { add(orderedLetter(character).utf8) }
    }
    if pendingA { key.append(UInt8(ascii: "a")) }
    key.append(1)
    key += text.utf8
    return String(decoding: key, as: UTF8.self)
  }

  /// What stands in a sort key for a lower-case letter.
  private static func orderedLetter(_ character: Character) -> String {
    switch character {
    case "æ", "ä": afterZ[0]
    case "ø", "ö": afterZ[1]
    case "å": afterZ[2]
    case "é", "è", "ê", "ë": "e"
    case "ü": "y"
    default: character.isLetter || character.isASCII ? String(character) : " "
    }
  }

  static func lowerCasedAndOrdered(_ character: Character) -> String {
    String(character).lowercased().map(orderedLetter).joined()
  }

  // Characters that stand after z in ASCII and in this order.
  private static let afterZ = ["{", "|", "}"]
}
