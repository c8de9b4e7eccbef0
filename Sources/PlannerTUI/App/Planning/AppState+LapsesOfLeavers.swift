import PlannerDomain

extension AppState {
  /// Lets agreements lapse that nobody is left of: once a day, when everything has been read and
  /// nothing is being written above the screen.
  mutating func lapseOfLeavers() {
    guard lapsesSeen != today, plan.isWhole, !isReadOnly, layers.isEmpty, leaving == .no else {
      return
    }
    lapsesSeen = today
    let lapsing = municipality.agreementsOfLeavers(on: today)
    guard !lapsing.isEmpty else { return }
    let title = LeaverNotes(municipality, in: language).lapsed(lapsing)
    do throws(EditError) {
      try plan.apply(.lapseOfLeavers, title: title, on: today, by: .program)
      tell(title, .notice)
    } catch {
      tell(words.errors.text(error, in: municipality), .warning)
    }
  }

  /// What is told of someone whose last day has just been entered; empty where there is nothing.
  func noteOfLeaving(_ key: EntryKey, before: Entry?) -> String {
    guard case .employee(let id) = key, let left = municipality.employees[id]?.left else {
      return ""
    }
    if case .employee(let old)? = before, old.left == left { return "" }
    let duties = LeaversDuties(of: id, in: municipality, on: today)
    return LeaverNotes(municipality, in: language).behind(duties, told: .screen)
      .map { " " + $0 }.joined()
  }
}
