/// All advice that concerns a team: about the team, its people, what they are on the way to, and what
/// was agreed with them; dismissed or not.
public struct TeamAdvice: Hashable, Sendable {
  public let team: Identifier<Team>
  /// The gravest first.
  public let advice: [Advice]

  public init(of team: Identifier<Team>, in view: AdviceView) {
    self.team = team
    let municipality = view.municipality
    var found = view.advice(about: .team(team))
    var offerings: Set<Identifier<Offering>> = []
    for employee in municipality.employees(of: team) where employee.isEmployed(on: view.today) {
      found += view.advice(about: .employee(employee))
      municipality.eachAssignment(of: employee.id) { assignment in
        guard municipality.isAhead(assignment, on: view.today),
          let offering = municipality.offerings[assignment.offering]
        else { return }
        found += view.advice(about: .assignment(assignment, offering, employee))
        if offerings.insert(offering.id).inserted {
          found += view.advice(about: .offering(offering))
        }
      }
    }
    for agreement in municipality.agreements(of: team) where !agreement.recorded.isOver {
      found += view.advice(
        about: .agreement(agreement, AgreementCheck(of: agreement, in: municipality)))
    }
    advice = found.sorted(by: Advice.isBefore)
  }
}

extension Advice {
  /// The advice of several teams, what is about the same offering once; the gravest first.
  public static func joined(_ teams: some Sequence<TeamAdvice>) -> [Advice] {
    var seen: Set<ID> = []
    return teams.flatMap(\.advice).filter { seen.insert($0.id).inserted }.sorted(by: isBefore)
  }
}
