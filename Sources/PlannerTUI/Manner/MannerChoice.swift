/// What a user has chosen of the manner in which the program shows itself, and nothing else.
public struct MannerChoice: Hashable, Sendable, Codable {
  public var theme: ThemeName?
  public var mouse: Bool?
  public var isLinear: Bool?

  public init(theme: ThemeName? = nil, mouse: Bool? = nil, isLinear: Bool? = nil) {
    self.theme = theme
    self.mouse = mouse
    self.isLinear = isLinear
  }

  public func applied(to manner: Manner) -> Manner {
    Manner(
      theme: theme ?? manner.theme, mouse: mouse ?? manner.mouse,
      isLinear: isLinear ?? manner.isLinear)
  }

  /// With what the user changed between start and end.
  public func taking(changesFrom start: Manner, to end: Manner) -> MannerChoice {
    MannerChoice(
      theme: start.theme == end.theme ? theme : end.theme,
      mouse: start.mouse == end.mouse ? mouse : end.mouse,
      isLinear: start.isLinear == end.isLinear ? isLinear : end.isLinear)
  }
}
