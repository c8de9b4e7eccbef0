internal import PlannerDomain

/// The columns of `advice_dismissals.csv`.
enum DismissalColumn: String, PlanColumn {
  case rule, subject, severity, reason, date, actor

  static let file = PlanFile.dismissals
  static let optional: Set<Self> = [.actor]

  func cell(of dismissal: AdviceDismissal) -> Cell {
    switch self {
    case .rule: Cell(dismissal.id.rule)
    case .subject: Cell(dismissal.id.name)
    case .severity: Cell(dismissal.severity)
    case .reason: Cell(dismissal.reason)
    case .date: Cell(dismissal.date)
    case .actor: Cell(dismissal.actor)
    }
  }
}

extension CSVRow where Column == DismissalColumn {
  mutating func dismissal() -> AdviceDismissal? {
    let rule: AdviceRuleID? = choice(.rule)
    let subject = value(.subject, .identifier) { $0 }
    let severity: Advice.Severity? = choice(.severity)
    let reason = text(.reason)
    let date = date(.date)
    let actor = text(.actor)
    if let rule, let subject {
      claim("\(rule.rawValue)/\(subject)", in: .subject)
      refer(to: rule.subject(named: subject).kind, subject, in: .subject)
    }
    guard let rule, let subject, let severity, let date else { return nil }
    return AdviceDismissal(
      id: Advice.ID(rule, about: subject), severity: severity, reason: reason, date: date,
      actor: actor)
  }
}
