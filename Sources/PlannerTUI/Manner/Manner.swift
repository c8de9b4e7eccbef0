/// How the program shows itself and what it listens to; the user's own, not the plan's.
public struct Manner: Hashable, Sendable, Codable {
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

  /// What is to be remembered: what the user changed between start and end, and else what was.
  public func taking(changesFrom start: Manner, to end: Manner) -> Manner {
    Manner(
      theme: start.theme == end.theme ? theme : end.theme,
      mouse: start.mouse == end.mouse ? mouse : end.mouse,
      isLinear: start.isLinear == end.isLinear ? isLinear : end.isLinear)
  }
}
