/// How the program shows itself and what it listens to; the user's own, not the plan's.
public struct Manner: Hashable, Sendable {
  public var theme: ThemeName
  /// Whether clicks and the wheel go to the program rather than to the terminal's own selection.
  public var mouse: Bool
  /// Plain lines for screen readers instead of columns, borders and signs.
  public var isLinear: Bool

  public init(theme: ThemeName = .auto, mouse: Bool = true, isLinear: Bool = false) {
    self.theme = theme
    self.mouse = mouse
    self.isLinear = isLinear
  }
}
