internal import PlannerDomain

/// The survey's themes, which are there from the first and which every municipality has built in,
/// and the municipality's own.
enum ThemeRows {
  private static let table = Table("theme", ["id", "name", "counted_under"])

  static func put(_ theme: Theme, by writer: TableWriter) throws {
    try writer.put([theme.id.rawValue, theme.name, theme.countedUnder.rawValue], in: table)
  }

  /// Removes a theme; one of the survey's becomes again what it was in the survey.
  static func remove(_ id: Identifier<Theme>, by writer: TableWriter) throws {
    if let builtIn = SurveyTheme(rawValue: id.rawValue) {
      try put(Theme(builtIn), by: writer)
    } else {
      try writer.remove([id.rawValue], from: table)
    }
  }

  static func entries(by reader: TableReader) throws -> KeptEntries {
    let builtIn = Set(Theme.ofTheSurvey)
    return try reader.entries(of: table) { row in
      let theme = Theme(
        id: try row.id(0), name: try row.text(1), countedUnder: try row.spelled(2))
      return builtIn.contains(theme) ? nil : .theme(theme)
    }
  }
}
