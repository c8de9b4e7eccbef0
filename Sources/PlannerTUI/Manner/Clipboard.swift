/// What can be handed to the clipboard of the terminal, wherever the program itself runs.
enum Clipboard {
  /// In bytes; terminals drop what is longer when encoded than 74,994 letters.
  static let limit = 74_994 / 4 * 3

  /// The sequence that sets the clipboard; inside tmux also as one that tmux passes on.
  static func sequence(for text: String, insideTmux: Bool) -> String {
    let plain = "\u{1B}]52;c;\(Base64.encoded(text))\u{07}"
    guard insideTmux else { return plain }
    return plain + "\u{1B}Ptmux;" + plain.replacing("\u{1B}", with: "\u{1B}\u{1B}") + "\u{1B}\\"
  }
}
