internal import PlannerDomain

enum CompetenceRows {
  private static let table = Table("competence", ["id", "name", "theme_id", "nature"])

  static func put(_ competence: Competence, by writer: TableWriter) throws {
    try writer.put(
      [
        competence.id.rawValue, competence.name, competence.theme.rawValue,
        competence.nature.rawValue,
      ], in: table)
  }

  static func remove(_ id: Identifier<Competence>, by writer: TableWriter) throws {
    try writer.remove([id.rawValue], from: table)
  }

  static func entries(by reader: TableReader) throws -> KeptEntries {
    return try reader.entries(of: table) { row in
      .competence(
        Competence(
          id: try row.id(0), name: try row.text(1), theme: try row.id(2),
          nature: try row.spelled(3)))
    }
  }
}
