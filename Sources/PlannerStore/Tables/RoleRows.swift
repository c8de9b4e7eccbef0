internal import PlannerDomain

enum RoleRows {
  private static let table = Table("role", ["id", "title", "target_group"])
  private static let requirements = Table(
    parts: "role_requirement",
    ["role_id", "position", "competence_id", "level", "within_months", "renew_every_months"])

  static func put(_ role: Role, by writer: TableWriter) throws {
    let id = role.id.rawValue
    try writer.put([id, role.title, role.targetGroup.rawValue], in: table)
    try writer.replaceList(of: id, in: requirements, with: role.profile.requirements) {
      [$0.competence.rawValue, $0.level.rawValue, $0.withinMonths, $0.renewEveryMonths]
    }
  }

  static func remove(_ id: Identifier<Role>, by writer: TableWriter) throws {
    try writer.remove([id.rawValue], from: table)
  }

  static func entries(by reader: TableReader) throws -> KeptEntries {
    let requirements = try reader.parts(requirements)
    return try reader.entries(of: table, with: [requirements]) { row in
      let id = try row.text(0)
      let profile = CompetenceProfile(try requirements.parts(of: id, requirement))
      return .role(
        Role(
          id: Identifier(id), title: try row.text(1), targetGroup: try row.spelled(2),
          profile: profile))
    }
  }

  private static func requirement(
    _ row: KeptRow
  ) throws(StoreError) -> CompetenceProfile.Requirement {
    CompetenceProfile.Requirement(
      competence: try row.id(2), level: try row.level(3), withinMonths: try row.integer(4),
      renewEveryMonths: row.integerIfAny(5))
  }
}
