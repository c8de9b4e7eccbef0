/// Makes any text such as fonts can show, and parts it into lines.
struct PaperText {
  let fonts: PaperFonts

  /// The text with what the font lacks as signs that it has: letters in one piece, white space as
  /// spaces, a box for a sign such as an emoji, and nothing for what is not seen.
  func shown(_ text: String, _ style: PaperStyle) -> String {
    let metrics = fonts.metrics(style)
    var shown = ""
    for character in text {
      if character.unicodeScalars.count == 1, let scalar = character.unicodeScalars.first {
        if scalar.isPlain, metrics.width(of: scalar) != nil {
          shown.append(character)
          continue
        }
      } else if let whole = Self.composed[character], metrics.width(of: whole) != nil {
        shown.unicodeScalars.append(whole)
        continue
      }
      shown += substitute(for: character, metrics)
    }
    return shown
  }

  private func substitute(for character: Character, _ metrics: any FontMetrics) -> String {
    if character.isWhitespace { return " " }
    let seen = character.unicodeScalars.filter(\.isPlain)
    guard !seen.isEmpty else { return "" }
    if seen.allSatisfy({ metrics.width(of: $0) != nil }) {
      return String(String.UnicodeScalarView(seen))
    }
    return Self.boxes.first { metrics.width(of: $0) != nil }.map(String.init) ?? ""
  }

  private static let boxes: [Unicode.Scalar] = ["\u{25A1}", "?"]

  /// Letters with accents in one piece, by what they are equal to in several.
  private static let composed: [Character: Unicode.Scalar] = Dictionary(
    (0xC0...0x24F).compactMap(Unicode.Scalar.init).map { (Character($0), $0) },
    uniquingKeysWith: { first, _ in first })

  // MARK: - Lines

  /// The lines that a text takes within a width; one empty line for an empty text.
  func lines(_ text: String, _ style: PaperStyle, within width: Double) -> [String] {
    var lines: [String] = []
    for paragraph in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      var line = ""
      for word in shown(String(paragraph), style).split(separator: " ") {
        let longer = line.isEmpty ? String(word) : "\(line) \(word)"
        if fonts.width(of: longer, style) <= width {
          line = longer
          continue
        }
        if !line.isEmpty { lines.append(line) }
        var pieces = parted(word, style, within: width)
        line = pieces.popLast() ?? ""
        lines += pieces
      }
      lines.append(line)
    }
    return lines
  }

  /// A word in pieces that fit; whole where it fits.
  private func parted(
    _ word: Substring, _ style: PaperStyle, within width: Double
  ) -> [String] {
    if fonts.width(of: word, style) <= width { return [String(word)] }
    var pieces: [String] = []
    var piece = ""
    for character in word {
      if !piece.isEmpty, fonts.width(of: piece + String(character), style) > width {
        pieces.append(piece)
        piece = ""
      }
      piece.append(character)
    }
    return pieces + [piece]
  }

  /// The text on one line, cut with an ellipsis where it is too long.
  func cut(_ text: String, _ style: PaperStyle, to width: Double) -> String {
    let whole = shown(text, style)
    if fonts.width(of: whole, style) <= width { return whole }
    var cut = whole
    while !cut.isEmpty, fonts.width(of: cut + "…", style) > width { cut.removeLast() }
    return cut + "…"
  }
}

extension Unicode.Scalar {
  /// Neither a control nor a sign that only says how others are to be shown.
  fileprivate var isPlain: Bool {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      false
    default: !properties.isVariationSelector
    }
  }
}
