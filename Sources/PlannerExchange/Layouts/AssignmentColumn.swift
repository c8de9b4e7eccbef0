internal import PlannerDomain

/// The columns of `assignments.csv`.
enum AssignmentColumn: String, PlanColumn {
  case id, employee, offering, session, year, reason
  case reasonDetail = "reason_detail"
  case agreedCost = "agreed_cost"
  case queue, history

  static let file = PlanFile.assignments
  static let optional: Set<Self> = [.session, .reasonDetail, .agreedCost, .queue]

  func cell(of assignment: Assignment) -> Cell {
    switch self {
    case .id: Cell(assignment.id)
    case .employee: Cell(assignment.employee)
    case .offering: Cell(assignment.offering)
    case .session: Cell(assignment.session)
    case .year: Cell(assignment.year)
    case .reason: Cell(ReasonWord(assignment.reason))
    case .reasonDetail: Cell(ReasonWord.detail(of: assignment.reason))
    case .agreedCost: Cell(assignment.agreedCost)
    case .queue: Cell(assignment.queuePlace)
    case .history: Cell(list: assignment.history.map(\.mark.text))
    }
  }
}

extension CSVRow where Column == AssignmentColumn {
  mutating func assignment() -> Assignment? {
    let id: Identifier<Assignment>? = identifier(.id)
    let employee: Identifier<Employee>? = reference(.employee)
    let offering: Identifier<Offering>? = reference(.offering)
    let session: Identifier<CourseSession>? = reference(.session)
    let year = int(.year, in: .planYears)
    var history = self.history()
    let reason = reason(noting: &history)
    let agreedCost = amount(.agreedCost)
    let queuePlace = int(.queue, in: Limits.participants)
    guard let id, let employee, let offering, let year, let reason, !history.isEmpty
    else { return nil }
    return Assignment(
      id: id, employee: employee, offering: offering, session: session, year: year,
      reason: reason, agreedCost: agreedCost, queuePlace: queuePlace, history: history)
  }

  /// Where the reason itself has no room for its detail, the first step's note keeps it.
  private mutating func reason(noting history: inout [Assignment.Step]) -> Assignment.Reason? {
    let word: ReasonWord? = choice(.reason)
    switch word {
    case .gap:
      let competence = value(.reasonDetail, .existing(.competence), isRequired: true) { $0 }
      guard let competence else { return nil }
      refer(to: .competence, competence, in: .reasonDetail)
      return .gap(Identifier(competence))
    case .strategyGoal:
      guard cell(.reasonDetail) != nil else {
        report(.reasonDetail, allowed: .text)
        return nil
      }
      return .strategyGoal(text(.reasonDetail))
    case .ownWish, .leadersDecision:
      let detail = text(.reasonDetail)
      if !history.isEmpty, !detail.isEmpty { history[0].note = detail }
      return word == .ownWish ? .ownWish : .leadersDecision
    case nil: return nil
    }
  }

  private mutating func history() -> [Assignment.Step] {
    let allowed = Allowed.historyStep(AssignmentState.allCases.map(\.rawValue))
    // Someone may be enrolled, waitlisted and enrolled again on one day.
    return list(.history, allowed, allowsRepeats: true) { item in
      guard let mark = DatedMark(field: item), mark.detail == nil,
        let state = AssignmentState(rawValue: mark.word)
      else { return nil }
      return Assignment.Step(state, on: mark.date, by: mark.actor, note: mark.note)
    }
  }
}

/// The spellings of the reason for an assignment.
private enum ReasonWord: String, CaseIterable {
  case gap
  case strategyGoal = "strategy-goal"
  case ownWish = "own-wish"
  case leadersDecision = "leaders-decision"

  init(_ reason: Assignment.Reason) {
    switch reason {
    case .gap: self = .gap
    case .strategyGoal: self = .strategyGoal
    case .ownWish: self = .ownWish
    case .leadersDecision: self = .leadersDecision
    }
  }

  static func detail(of reason: Assignment.Reason) -> String {
    switch reason {
    case .gap(let competence): competence.rawValue
    case .strategyGoal(let goal): goal
    case .ownWish, .leadersDecision: ""
    }
  }
}

extension Assignment.Step {
  fileprivate var mark: DatedMark { DatedMark(state.rawValue, on: date, by: actor, note) }
}
