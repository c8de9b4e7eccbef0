public import PlannerDomain

/// What is told of those who leave: what has lapsed with them, and what is to be handed on.
public struct LeaverNotes: Sendable {
  /// Where it is told, and so how it is handed on.
  public enum Place: Sendable {
    case screen, command
  }

  let municipality: Municipality
  let say: Language

  public init(_ municipality: Municipality, in language: Language) {
    self.municipality = municipality
    say = language
  }

  /// That agreements have lapsed as their people had left.
  public func lapsed(_ ids: [Identifier<ImplementationAgreement>]) -> String {
    let people = Set(
      ids.compactMap { municipality.agreements[$0] }
        .flatMap { municipality.participants(of: $0).map(\.name) }
    ).sorted { DanishText.sortKey($0) < DanishText.sortKey($1) }
    let most = 3
    let names =
      people.count > most
      ? people.prefix(most).joined(separator: ", ")
        + say(" og \(people.count - most) til", " and \(people.count - most) more")
      : [people.dropLast().joined(separator: ", "), people.last ?? ""]
        .filter { !$0.isEmpty }.joined(separator: say(" og ", " and "))
    let count =
      ids.count == 1
      ? say("1 aftale er bortfaldet", "1 agreement has lapsed")
      : say("\(ids.count) aftaler er bortfaldet", "\(ids.count) agreements have lapsed")
    return people.count == 1
      ? say("\(count): \(names) er fratrådt.", "\(count): \(names) has left.")
      : say("\(count): \(names) er fratrådt.", "\(count): \(names) have left.")
  }

  /// What someone who leaves would leave behind, and how it gets to others; empty where it is nothing.
  public func behind(_ leaver: LeaversDuties, told place: Place) -> [String] {
    guard let employee = municipality.employees[leaver.employee] else { return [] }
    var lines: [String] = []
    if !leaver.own.isEmpty {
      let count = leaver.own.count
      let held = say(
        count == 1
          ? "\(employee.name) har 1 åben opgave" : "\(employee.name) har \(count) åbne opgaver",
        count == 1
          ? "\(employee.name) has 1 open duty" : "\(employee.name) has \(count) open duties")
      switch place {
      case .screen:
        lines.append(held + say(": giv dem videre med 6 og L.", ": hand them on by 6 and L."))
      case .command:
        lines.append(
          held
            + say(
              ": giv dem videre med planner duty hand-on '\(employee.name)' --to NAVN --reason HVORFOR",
              ": hand them on by planner duty hand-on '\(employee.name)' --to NAME --reason WHY"))
      }
    }
    for team in municipality.teams.values.sorted(by: { $0.id < $1.id })
    where team.leader == leaver.employee {
      let leads = say(
        "\(employee.name) leder \(team.name)", "\(employee.name) leads \(team.name)")
      switch place {
      case .screen:
        lines.append(
          leads + say(": ret teamet, så en anden gør.", ": edit the team, so that another does."))
      case .command:
        lines.append(
          leads
            + say(
              ": vælg en anden med planner team edit \(team.id) --leader NAVN",
              ": choose another by planner team edit \(team.id) --leader NAME"))
      }
    }
    return lines
  }

  /// What those who have left by a day still hold, for a report.
  public func behind(on today: CivilDate, told place: Place) -> [String] {
    municipality.leaversWithDuties(on: today).flatMap { behind($0, told: place) }
  }
}
