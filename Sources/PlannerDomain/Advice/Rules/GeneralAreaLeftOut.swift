/// Those in the general area see the first signs of abuse, and seldom learn about them.
public struct GeneralAreaLeftOut: AdviceRule {
  public let id = AdviceRuleID.generalAreaLeftOut
  public let source = ReportSource(chapter: "8.3", .figure(22), answers: 69)
  public let severity = Advice.Severity.recommended

  public init() {}

  /// The share of education about abuse that has practitioners of the general area in its audience.
  public static let surveyPercent = 19

  public func advice(about subject: AdviceSubject, in view: AdviceView) -> Advice? {
    guard case .team(let team) = subject, team.area == .general else { return nil }
    let municipality = view.municipality
    let people = municipality.employees(of: team.id).filter { person in
      person.isEmployed(on: view.today)
        && municipality.targetGroup(of: person.id) == .practitionerGeneral
    }
    guard !people.isEmpty else { return nil }
    for person in people {
      var learns = false
      municipality.eachAssignment(of: person.id) { assignment in
        guard !learns, assignment.state.takesTime,
          let offering = municipality.offerings[assignment.offering]
        else { return }
        learns = municipality.isOnAbuse(offering)
      }
      if learns { return nil }
    }
    let action: AdviceAction =
      best(in: view).map { .assignMore(team.id, $0.id, nil) } ?? .edit(.team(team.id))
    return say(
      of: subject, .generalAreaLeftOut(people: people.count), action,
      surveyPercent: Self.surveyPercent)
  }

  /// For the general area before others, then what one can come to, then the cheapest.
  private func best(in view: AdviceView) -> Offering? {
    view.catalogue.aboutAbuse(in: view.municipality)
      .filter { $0.kind.ladderStep == .course }
      .map { offering in
        (
          offering.targetGroups.contains(.practitionerGeneral) ? 0 : 1,
          view.municipality.comingSessions(of: offering.id, on: view.today).isEmpty ? 1 : 0,
          offering.netPricePerHead(on: view.today), offering
        )
      }
      .min { ($0.0, $0.1, $0.2, $0.3.id) < ($1.0, $1.1, $1.2, $1.3.id) }?.3
  }
}
