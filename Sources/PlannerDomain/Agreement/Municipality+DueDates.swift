/// Which days something can be due on.
extension Municipality {
  /// Holds a due date that is being written against what can be meant: not before the agreement was
  /// begun, and at most two years from the course, or from today while that has no dates.
  func checkDue(
    _ due: DueDate, of agreement: ImplementationAgreement, for key: EntryKey, on today: CivilDate
  ) throws(EditError) {
    switch due {
    case .fromStart(let days), .fromEnd(let days):
      guard Limits.writtenDueDays.contains(days) else {
        throw .invalid(
          key, .due,
          .outside(
            found: days, least: Limits.writtenDueDays.lowerBound,
            most: Limits.writtenDueDays.upperBound))
      }
    case .fixed(let date):
      let first = min(today, agreement.history.first?.date ?? today)
      let last = max(today, course(of: agreement)?.last ?? today)
        .adding(days: Limits.writtenDueDays.upperBound)
      guard first <= date, date <= last else {
        throw .invalid(key, .due, .notBetween(date, first: first, last: last))
      }
    }
  }

  /// Holds the due dates of a text that are not as they were.
  func checkDues(
    of terms: AgreementTerms, in agreement: ImplementationAgreement, on today: CivilDate,
    unlike old: AgreementTerms? = nil
  ) throws(EditError) {
    for item in terms.items where old?.item(item.number)?.due != item.due {
      try checkDue(item.due, of: agreement, for: .agreement(agreement.id), on: today)
    }
  }

  /// Holds a follow-up goal's due date where the goal is written today, or gets another.
  func checkDue(of goal: FollowUpGoal, on today: CivilDate) throws(EditError) {
    guard let agreement = agreements[goal.agreement] else { return }
    let old = followUpGoals[goal.id]
    guard old.map({ $0.due != goal.due }) ?? (goal.history.first?.date == today) else { return }
    try checkDue(goal.due, of: agreement, for: .followUpGoal(goal.id), on: today)
  }
}
