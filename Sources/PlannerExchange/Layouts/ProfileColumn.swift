internal import PlannerDomain

/// The columns of `profiles.csv`.
enum ProfileColumn: String, PlanColumn {
  case role, competence, level
  case withinMonths = "within_months"
  case renewEveryMonths = "renew_every_months"

  static let file = PlanFile.profiles
  static let optional: Set<Self> = [.withinMonths, .renewEveryMonths]

  func cell(of requirement: CompetenceProfile.Requirement, in role: Role) -> Cell {
    switch self {
    case .role: Cell(role.id)
    case .competence: Cell(requirement.competence)
    case .level: Cell(requirement.level.rawValue)
    case .withinMonths: Cell(requirement.withinMonths)
    case .renewEveryMonths: Cell(requirement.renewEveryMonths)
    }
  }
}

extension CSVRow where Column == ProfileColumn {
  mutating func requirement() -> (
    role: Identifier<Role>, requirement: CompetenceProfile.Requirement
  )? {
    let role: Identifier<Role>? = reference(.role)
    let competence: Identifier<Competence>? = reference(.competence)
    let level = level(.level, in: Limits.levels)
    let withinMonths = int(.withinMonths, in: Limits.withinMonths) ?? 0
    let renewEveryMonths = int(.renewEveryMonths, in: Limits.renewEveryMonths)
    if let role, let competence { claim("\(role)/\(competence)", in: .competence) }
    guard let role, let competence, let level else { return nil }
    let requirement = CompetenceProfile.Requirement(
      competence: competence, level: level, withinMonths: withinMonths,
      renewEveryMonths: renewEveryMonths)
    return (role, requirement)
  }
}
