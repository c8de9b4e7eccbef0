/// The colours that a user may choose.
public enum ThemeName: String, CaseIterable, Hashable, Sendable, Codable {
  /// Can be read on light and on dark terminals.
  case auto
  case light, dark
  /// Blue and orange, on any background, for eyes that do not tell red from green.
  case colorBlind = "colour-blind"

  /// Takes the American spelling too.
  public init?(_ text: String) {
    let name = text.lowercased()
    self.init(rawValue: name == "color-blind" ? Self.colorBlind.rawValue : name)
  }
}
