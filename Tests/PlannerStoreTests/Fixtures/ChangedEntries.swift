import PlannerDomain

/// The entries of `Entries` with every field changed, and emptied where it may be empty.
enum ChangedEntries {
  private typealias Was = Entries

  static let all: [Entry] = [
    .profile(MunicipalityProfile(name: "Sønderby", priceIndexPercent: 100)),
    .theme(Theme(id: Was.theme.id, name: "Loven", countedUnder: .other)),
    .provider(Provider(id: Was.provider.id, name: "Andre", kind: .private)),
    .competence(
      Competence(
        id: Was.competence.id, name: "Samtale", theme: "casework", nature: .specialised)),
    .role(Role(id: Was.role.id, title: "Leder", targetGroup: .middleManager)),
    .team(Team(id: Was.team.id, name: "Nye", function: .delivery, area: .general)),
    .employee(
      Employee(
        id: Was.employee.id, name: "Eva Nygård", team: Was.team.id, role: Was.role.id,
        hired: Entries.day(2020, 2, 29))),
    .record(
      CompetenceRecord(
        id: Was.record.id, employee: Was.employee.id, competence: Was.otherCompetence.id,
        level: .none, date: Entries.day(2026, 6, 1), evidence: .ownView)),
    .offering(
      Offering(
        id: Was.course.id, title: "Andet", provider: Was.provider.id, kind: .master,
        length: HalfDays(rawValue: 1), pricePerParticipant: .zero)),
    .package(
      CoursePackage(
        id: Was.package.id, title: "Lille pakke", courses: [Was.basicCourse.id],
        module: Was.module.id)),
    .requisition(
      Requisition(
        id: Was.requisition.id, offering: Was.basicCourse.id, teams: [], price: .zero,
        leastParticipants: 1, mostParticipants: 1)),
    .session(
      CourseSession(
        id: Was.session.id, offering: Was.basicCourse.id, days: [Entries.day(2026, 10, 1)],
        capacity: 1)),
    .assignment(
      Assignment(
        id: Was.assignment.id, employee: Was.employee.id, offering: Was.basicCourse.id,
        year: 2027, reason: .strategyGoal("Alle skal kunne tale med børn"),
        history: [.init(.approved, on: Entries.day(2027, 1, 1))])),
    .budget(Budget(team: Was.budget.id.team, year: Was.budget.id.year, frame: .zero)),
    .agreementTemplate(
      AgreementTemplate(id: Was.template.id, title: "Tom", scopes: [], terms: AgreementTerms())),
    .agreement(
      ImplementationAgreement(
        id: Was.agreement.id, team: Was.team.id, assignments: [Was.assignment.id],
        terms: AgreementTerms(), history: [.init(.draft, on: Entries.day(2026, 6, 2))])),
    .adviceDismissal(
      AdviceDismissal(
        id: Was.dismissal.id, severity: .hint, reason: "Andet", date: Entries.day(2026, 8, 6))),
    .followUpGoal(
      FollowUpGoal(
        id: Was.goal.id, agreement: Was.agreement.id, text: "Andet", owner: .leader,
        due: .fixed(Entries.day(2027, 1, 1)),
        history: [.init(.state(.open), on: Entries.day(2026, 6, 2))])),
    .rating(
      TransferRating(
        id: Was.rating.id, assignment: Was.assignment.id, rater: .participant, moment: .end,
        used: .high, shared: .notAtAll, date: Entries.day(2026, 12, 21))),
    .strategy(
      EducationStrategy(
        id: Was.strategy.id,
        terms: StrategyTerms(title: "Tom", period: Entries.years(2027, 2027)),
        history: [.init(.drafted, on: Entries.day(2026, 12, 21))])),
  ]
}
