/// What education is about: one of the survey's 22 themes, or one of the municipality's own that
/// is counted under one of them.
public struct Theme: Hashable, Sendable, Codable, Identifiable {
  public let id: Identifier<Theme>
  public var name: String
  public var countedUnder: SurveyTheme

  public init(id: Identifier<Theme>, name: String, countedUnder: SurveyTheme) {
    self.id = id
    self.name = name
    self.countedUnder = countedUnder
  }

  public init(_ theme: SurveyTheme) {
    self.init(id: Identifier(theme.rawValue), name: theme.name, countedUnder: theme)
  }

  /// The survey's 22 themes (report, figure 18), which every municipality has.
  public static let ofTheSurvey: [Theme] = SurveyTheme.allCases.map { Theme($0) }
}
