extension Municipality {
  mutating func dismiss(
    _ id: Advice.ID, _ severity: Advice.Severity, reason: String, on today: CivilDate,
    by actor: Actor, _ log: inout ChangeLog
  ) throws(EditError) {
    guard !reason.isBlank else { throw .explanationNeeded(.adviceDismissal(id)) }
    let dismissal = AdviceDismissal(
      id: id, severity: severity, reason: reason, date: today, actor: actor.name)
    put(.adviceDismissal(id), .adviceDismissal(dismissal), &log)
  }

  /// Takes along the dismissals of advice about something that is removed.
  mutating func forgetAdvice(about key: EntryKey, _ log: inout ChangeLog) {
    let gone = adviceDismissals.keys.filter { $0.subject == key }
    for id in gone.sorted(by: { $0.rule.rawValue < $1.rule.rawValue }) {
      put(.adviceDismissal(id), nil, &log)
    }
  }
}
