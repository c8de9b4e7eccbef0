/// The widths of a TrueType file's letters.
///
/// Reads the tables `head`, `hhea`, `hmtx` and a format 4 `cmap`, and so letters up to U+FFFF, which
/// is as far as the PDF library goes.
public struct TrueTypeFont: FontMetrics {
  private let widths: [UInt16: Int]

  /// Nil for what is no such font.
  public init?(_ bytes: [UInt8]) {
    let file = BigEndian(bytes)
    guard let count = file.word(4), let head = Self.table("head", count, file),
      let hhea = Self.table("hhea", count, file), let hmtx = Self.table("hmtx", count, file),
      let cmap = Self.table("cmap", count, file), let unitsPerEm = file.word(head + 18),
      unitsPerEm > 0, let metricCount = file.word(hhea + 34), metricCount > 0
    else { return nil }
    func width(ofGlyph glyph: Int) -> Int? {
      file.word(hmtx + 4 * min(glyph, metricCount - 1)).map { $0 * 1000 / unitsPerEm }
    }
    guard let letters = Self.unicodeTable(cmap, file).map({ Self.glyphs($0, file) }),
      !letters.isEmpty
    else { return nil }
    widths = letters.compactMapValues(width)
  }

  public func width(of scalar: Unicode.Scalar) -> Int? {
    UInt16(exactly: scalar.value).flatMap { widths[$0] }
  }

  private static func table(_ name: String, _ count: Int, _ file: BigEndian) -> Int? {
    let wanted = Array(name.utf8)
    for place in 0..<count where file.bytes(at: 12 + 16 * place, 4) == wanted[...] {
      return file.long(12 + 16 * place + 8)
    }
    return nil
  }

  /// Where the letters of the Unicode plane that all is written in are listed.
  private static func unicodeTable(_ cmap: Int, _ file: BigEndian) -> Int? {
    for place in 0..<(file.word(cmap + 2) ?? 0) {
      guard let platform = file.word(cmap + 4 + 8 * place),
        let offset = file.long(cmap + 8 + 8 * place), file.word(cmap + offset) == 4
      else { continue }
      if platform == 0 || platform == 3 { return cmap + offset }
    }
    return nil
  }

  private static func glyphs(_ table: Int, _ file: BigEndian) -> [UInt16: Int] {
    guard let doubled = file.word(table + 6) else { return [:] }
    var glyphs: [UInt16: Int] = [:]
    for segment in stride(from: 0, to: doubled, by: 2) {
      let ends = table + 14 + segment
      guard let last = file.word(ends), let first = file.word(ends + doubled + 2),
        let delta = file.word(ends + 2 * doubled + 2),
        let range = file.word(ends + 3 * doubled + 2), first <= last
      else { continue }
      for letter in first...last {
        var glyph = letter
        if range != 0 {
          let place = ends + 3 * doubled + 2 + range + 2 * (letter - first)
          glyph = file.word(place) ?? 0
          if glyph == 0 { continue }
        }
        glyph = (glyph + delta) & 0xFFFF
        if glyph != 0, letter != 0xFFFF { glyphs[UInt16(letter)] = glyph }
      }
    }
    return glyphs
  }
}

/// Numbers in a file, the higher byte first.
private struct BigEndian {
  let all: [UInt8]

  init(_ bytes: [UInt8]) { all = bytes }

  func bytes(at place: Int, _ count: Int) -> ArraySlice<UInt8>? {
    place >= 0 && place + count <= all.count ? all[place..<place + count] : nil
  }

  func word(_ place: Int) -> Int? {
    bytes(at: place, 2).map { $0.reduce(0) { $0 << 8 | Int($1) } }
  }

  func long(_ place: Int) -> Int? {
    bytes(at: place, 4).map { $0.reduce(0) { $0 << 8 | Int($1) } }
  }
}
