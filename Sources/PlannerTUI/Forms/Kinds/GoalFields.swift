import PlannerDomain

/// The form about a follow-up goal.
enum GoalFields {
  static func fields(_ goal: FollowUpGoal, _ state: AppState) -> [FormField] {
    let course = state.municipality.agreements[goal.agreement]
      .flatMap { state.municipality.course(of: $0) }
    var due = FormField.typed(
      .due, .due, Readings(say: state.language).text(goal.due), required: true)
    due.course = course
    return [
      .typed(.text, .prose, goal.text, required: true),
      .typed(.indicator, .prose, goal.indicator),
      .text(.baseline, goal.baseline),
      .text(.target, goal.target),
      .choice(.competence, .competences, goal.competence?.rawValue),
      .choice(.owner, .dutyOwners, goal.owner.code, required: true),
      due,
    ]
  }

  /// The goal with what the answers say in place of what it said.
  static func goal(_ old: FollowUpGoal, _ answers: FormAnswers) throws(FormComplaint)
    -> FollowUpGoal
  {
    var goal = old
    goal.text = answers.text(.text)
    goal.indicator = answers.text(.indicator)
    goal.baseline = answers.text(.baseline)
    goal.target = answers.text(.target)
    goal.competence = answers.choice(.competence)
    goal.owner = try answers.needed(answers.chosen(.owner).flatMap(DutyOwner.init(code:)), .owner)
    goal.due = try answers.needed(answers.due(.due), .due)
    return goal
  }
}

extension DutyOwner {
  /// A lasting name to be chosen by.
  var code: String {
    switch self {
    case .participant: "participant"
    case .leader: "leader"
    case .humanResources: "human-resources"
    case .employee(let id): "employee:\(id.rawValue)"
    }
  }

  init?(code: String) {
    switch code {
    case "participant": self = .participant
    case "leader": self = .leader
    case "human-resources": self = .humanResources
    default:
      guard code.hasPrefix("employee:") else { return nil }
      self = .employee(Identifier(String(code.dropFirst("employee:".count))))
    }
  }
}
