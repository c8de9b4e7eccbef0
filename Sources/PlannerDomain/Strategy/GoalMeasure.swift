/// What a goal measures.
public enum GoalMeasure: Hashable, Sendable, Codable {
  /// The share who have all the competences, at a level or (with nil) as their role requires.
  case coverage(Set<Identifier<Competence>>, level: CompetenceLevel?)
  /// The share of those hired in the strategy's period who had the competences that many months
  /// after they were hired, at a level or (with nil) as their role requires.
  case onboarding(Set<Identifier<Competence>>, level: CompetenceLevel?, months: Int)
  /// The share who hold a diploma (or a master), or a master.
  case qualification(Qualification)
  /// Days of education for each employee in twelve months.
  case participation
  /// The share of the target groups of which someone took education within twelve months.
  case reach
  /// The share of courses that require an agreement, begun in the period, for which all had signed
  /// before the first day.
  case agreements
  /// The share of duties of agreements that fell due in the period and were done in time.
  case followUp
  /// The share of assignments rated in the period that were rated at least some degree.
  case transfer(TransferTally.Measure)

  public var kind: GoalKind {
    switch self {
    case .coverage: .coverage
    case .onboarding: .onboarding
    case .qualification: .qualification
    case .participation: .participation
    case .reach: .reach
    case .agreements: .agreements
    case .followUp: .followUp
    case .transfer: .transfer
    }
  }

  /// What it asks people to be able to; empty for the kinds that do not.
  public var competences: Set<Identifier<Competence>> {
    switch self {
    case .coverage(let competences, _), .onboarding(let competences, _, _): competences
    default: []
    }
  }

  /// The level asked for; nil where the role says, and for kinds that ask for none.
  public var level: CompetenceLevel? {
    switch self {
    case .coverage(_, let level), .onboarding(_, let level, _): level
    default: nil
    }
  }
}
