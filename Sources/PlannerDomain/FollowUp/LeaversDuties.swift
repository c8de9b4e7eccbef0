/// The open duties that someone would leave behind, and the edits that settle them.
public struct LeaversDuties: Hashable, Sendable {
  public let employee: Identifier<Employee>
  /// What they alone are to do, by name, as participant or as deputy; the earliest first.
  ///
  /// Ratings and signatures are not handed on: they fall away with the person.
  public let own: [DueDuty]
  /// What rests on them as leader of a team; it goes to the successor by itself, and has no one to do
  /// it while the team has no leader.
  public let asLeader: [DueDuty]

  public init(
    of employee: Identifier<Employee>, in municipality: Municipality, on today: CivilDate
  ) {
    self.init(of: employee, among: DutyList(in: municipality, on: today).duties)
  }

  /// - Parameter duties: all that are open, in their order.
  init(of employee: Identifier<Employee>, among duties: [DueDuty]) {
    let all = duties.filter { duty in
      guard case .duty = duty.subject else { return false }
      return duty.people.contains(employee)
    }
    self.employee = employee
    asLeader = all.filter { $0.deputy == nil && $0.owner == .leader }
    // What several participants share stays with the others.
    own = all.filter {
      ($0.deputy != nil || $0.owner != .leader) && $0.people == [employee]
    }
  }

  /// Hands the own duties on to someone, for a reason; nil when there are none.
  public func handingOn(to successor: Identifier<Employee>, because reason: String) -> Edit? {
    edit { .delegate($0, to: successor, reason: reason) }
  }

  /// Closes the own duties, for a reason; nil when there are none.
  public func closing(because reason: String) -> Edit? {
    edit { .closeDuty($0, reason: reason) }
  }

  private func edit(_ make: (Duty) -> Edit) -> Edit? {
    let edits = own.compactMap { duty -> Edit? in
      if case .duty(let name) = duty.subject { make(name) } else { nil }
    }
    return edits.isEmpty ? nil : .together(edits)
  }
}

extension Municipality {
  /// Those who have left, or will by the day, and whose own duties are still open; by name.
  ///
  /// - Parameter last: also those whose last day is known and no later.
  public func leaversWithDuties(
    on today: CivilDate, leavingBy last: CivilDate? = nil
  ) -> [LeaversDuties] {
    let duties = DutyList(in: self, on: today).duties
    return leavers(among: duties, on: last ?? today).compactMap { employees[$0] }
      .sorted { (DanishText.sortKey($0.name), $0.id) < (DanishText.sortKey($1.name), $1.id) }
      .map { LeaversDuties(of: $0.id, among: duties) }
  }

  /// Those who have left, or will by the day, and are to do an item or a goal among some duties.
  public func leavers(
    among duties: some Sequence<DueDuty>, on today: CivilDate
  ) -> Set<Identifier<Employee>> {
    let left = Set(
      employees.values.lazy.filter { $0.left.map { $0 <= today } ?? false }.map(\.id))
    guard !left.isEmpty else { return [] }
    var found: Set<Identifier<Employee>> = []
    for duty in duties {
      guard case .duty = duty.subject else { continue }
      for person in duty.people where left.contains(person) { found.insert(person) }
    }
    return found
  }
}
