internal import PlannerDomain

/// The columns of `agreement_templates.csv`.
enum TemplateColumn: String, TermsColumn {
  case id, title, scopes, purpose
  case participantGoals = "participant_goals"
  case workplaceGoals = "workplace_goals"
  case goalOrder = "goal_order"
  case setsGoals = "leader_goals"
  case makesRoom = "leader_room"
  case followsUp = "leader_follow_up"
  case sparring = "leader_sparring"
  case leaderOrder = "leader_order"
  case practiceMinutes = "practice_minutes"
  case practiceWeeks = "practice_weeks"
  case practiceNote = "practice_note"
  case cover

  static let file = PlanFile.templates
  static let optional = Set(allCases).subtracting([.id, .title])

  func cell(of template: AgreementTemplate) -> Cell {
    switch self {
    case .id: Cell(template.id)
    case .title: Cell(template.title)
    case .scopes: Cell(template.scopes)
    default: cell(of: template.terms) ?? .empty
    }
  }
}

extension CSVRow where Column == TemplateColumn {
  mutating func template() -> AgreementTemplate? {
    let id: Identifier<AgreementTemplate>? = identifier(.id)
    let title = text(.title)
    let scopes: Set<AgreementScope> = choices(.scopes)
    let terms = terms()
    guard let id else { return nil }
    return AgreementTemplate(id: id, title: title, scopes: scopes, terms: terms)
  }
}
