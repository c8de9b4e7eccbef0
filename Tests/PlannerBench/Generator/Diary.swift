import PlannerDomain

/// Who is away when, and how many seats are taken, as far as planned.
struct Diary {
  private struct Education: Hashable {
    let employee: Identifier<Employee>
    let offering: Identifier<Offering>
  }

  private var days: [Identifier<Employee>: Set<CivilDate>] = [:]
  private var seats: [Identifier<CourseSession>: Int] = [:]
  private var queues: [Identifier<CourseSession>: Int] = [:]
  private var taken: Set<Education> = []

  /// Takes the seat and the days, where the employee is there and both are free.
  mutating func hasRoom(for employee: Employee, in session: CourseSession) -> Bool {
    let busy = days[employee.id] ?? []
    guard seats[session.id, default: 0] < session.capacity,
      !taken.contains(Education(employee: employee.id, offering: session.offering)),
      session.days.allSatisfy({ employee.isEmployed(on: $0) && !busy.contains($0) })
    else { return false }
    days[employee.id] = busy.union(session.days)
    seats[session.id, default: 0] += 1
    return true
  }

  mutating func nextPlace(in session: Identifier<CourseSession>) -> Int {
    queues[session, default: 0] += 1
    return queues[session, default: 1]
  }

  /// Whether the employee has not had the education before.
  mutating func note(_ assignment: Assignment) -> Bool {
    taken.insert(Education(employee: assignment.employee, offering: assignment.offering)).inserted
  }
}
