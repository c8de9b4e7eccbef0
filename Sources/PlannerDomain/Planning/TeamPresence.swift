/// Who of a team is at work on which days, gathered once for many questions.
struct TeamPresence: Sendable {
  let team: Identifier<Team>
  /// How many must be at work on any day; 0 when no one need be.
  let leastStaffing: Int
  private let members: [Employee]
  /// The places of those among the members who are on a course that day.
  private let away: [CivilDate: [Int]]

  init(of team: Identifier<Team>, in municipality: Municipality) {
    self.team = team
    leastStaffing = municipality.teams[team]?.leastStaffing ?? 0
    guard leastStaffing > 0 else {
      members = []
      away = [:]
      return
    }
    members = municipality.employees(of: team)
    var away: [CivilDate: [Int]] = [:]
    for (place, member) in members.enumerated() {
      municipality.eachAssignment(of: member.id) { assignment in
        guard assignment.state.takesTime, assignment.state != .wished,
          let session = assignment.session.flatMap({ municipality.sessions[$0] }),
          session.state != .cancelled
        else { return }
        for day in session.days where away[day]?.last != place {
          away[day, default: []].append(place)
        }
      }
    }
    self.away = away
  }

  /// Members who are at work on a day if one of them is not.
  func present(on day: CivilDate, without absentee: Identifier<Employee>) -> Int {
    let away = away[day] ?? []
    var count = 0
    for (place, member) in members.enumerated()
    where member.isEmployed(on: day) && member.id != absentee && !away.contains(place) {
      count += 1
    }
    return count
  }
}
