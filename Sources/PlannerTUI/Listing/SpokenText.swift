import PlannerDomain

/// Text for reading aloud: signs of states as words, and no lines, bullets or padding.
struct SpokenText {
  private let words: Words
  private static let ornaments: Set<Character> = [
    "│", "─", "└", "├", "•", "▾", "★", "█", "▓", "░", "◆", "▌", "→", "»", "›",
  ]

  init(_ words: Words) {
    self.words = words
  }

  /// What stretches of text say together; a sign that stands alone before its word is left out.
  func spoken(_ runs: [Run]) -> String {
    let texts = runs.map { run in
      // A tick in the tone of what is well answers yes; elsewhere it is a state.
      run.text.trimmed == "✓" && run.style.tone == .good ? words.app.yes + ": " : run.text
    }
    return spoken(texts.joined())
  }

  func spoken(_ text: String) -> String {
    let pieces = text.split(whereSeparator: \.isWhitespace).map(String.init)
    var said: [String] = []
    for (index, piece) in pieces.enumerated() {
      if piece == "→" {
        said.append(words.manner.leadsTo)
      } else if piece.allSatisfy({ Self.ornaments.contains($0) }) {
        continue
      } else if let state = state(of: piece), index + 1 < pieces.count {
        let name = words.domain.name(state)
        if !name.hasPrefix(pieces[index + 1]) { said.append(name + ":") }
      } else if piece == "·" {
        if let last = said.indices.last, !said[last].hasSuffix(",") { said[last] += "," }
      } else {
        said.append(piece.replacing("→", with: " \(words.manner.leadsTo) "))
      }
    }
    return said.joined(separator: " ")
  }

  private func state(of sign: String) -> AssignmentState? {
    guard sign.count == 1, sign != "+", sign != "?", sign != "×" else { return nil }
    return [AssignmentState.approved, .enrolled, .waitlisted, .attended, .partlyAttended]
      .first { words.domain.sign($0) == sign }
  }
}
