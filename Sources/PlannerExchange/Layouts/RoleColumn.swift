internal import PlannerDomain

/// The columns of `roles.csv`.
enum RoleColumn: String, PlanColumn {
  case id, title
  case targetGroup = "target_group"

  static let file = PlanFile.roles
  static let optional: Set<Self> = []

  func cell(of role: Role) -> Cell {
    switch self {
    case .id: Cell(role.id)
    case .title: Cell(role.title)
    case .targetGroup: Cell(role.targetGroup)
    }
  }
}

extension CSVRow where Column == RoleColumn {
  /// The role, still without its profile.
  mutating func role() -> Role? {
    let id: Identifier<Role>? = identifier(.id)
    let title = text(.title)
    let targetGroup: TargetGroup? = choice(.targetGroup)
    guard let id, let targetGroup else { return nil }
    return Role(id: id, title: title, targetGroup: targetGroup)
  }
}
