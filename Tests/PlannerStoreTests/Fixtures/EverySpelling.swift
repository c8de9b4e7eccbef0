import PlannerDomain

/// Entries that between them hold every value of every enumeration.
enum EverySpelling {
  static let all: [Entry] =
    Entries.all + profiles + themes + providers + roles + teams + records + offerings
    + requisitions + sessions + assignments + agreements + goals + ratings + strategies
    + dismissals

  private static let profiles = MunicipalityProfile.Region.allCases.map {
    Entry.profile(MunicipalityProfile(region: $0))
  }
  private static let themes = SurveyTheme.allCases.map {
    Entry.theme(Theme(id: Identifier("own-" + $0.rawValue), name: $0.name, countedUnder: $0))
  }
  private static let providers = ProviderKind.allCases.map {
    Entry.provider(Provider(id: Identifier($0.rawValue), name: "N", kind: $0))
  }
  private static let roles = TargetGroup.allCases.map {
    Entry.role(Role(id: Identifier($0.rawValue), title: "T", targetGroup: $0))
  }
  private static let teams = Team.Function.allCases.flatMap { function in
    Team.Area.allCases.map { area in
      Entry.team(
        Team(
          id: Identifier("\(function)-\(area)"), name: "N", function: function, area: area))
    }
  }
  private static let records = CompetenceRecord.Evidence.allCases.flatMap { evidence in
    CompetenceLevel.allCases.map { level in
      Entry.record(
        CompetenceRecord(
          id: Identifier("\(evidence)-\(level)"), employee: Entries.employee.id,
          competence: Entries.competence.id, level: level, date: CivilDate(dayNumber: 20_000),
          evidence: evidence))
    }
  }
  private static let offerings = OfferingKind.allCases.flatMap { kind in
    (kind == .course ? [nil] + CourseShape.allCases : [nil]).map { shape in
      Entry.offering(
        Offering(
          id: Identifier("\(kind)-\(shape?.rawValue ?? "")"), title: "T",
          provider: Entries.provider.id, kind: kind, shape: shape,
          forms: Set(OfferingForm.allCases), targetGroups: Set(TargetGroup.allCases),
          methods: Set(TeachingMethod.allCases), length: .days(1),
          checklist: Set(ChecklistItem.allCases)))
    }
  }
  private static let requisitions = Requisition.State.allCases.map {
    Entry.requisition(
      Requisition(
        id: Identifier($0.rawValue), offering: Entries.course.id, teams: [], price: .zero,
        leastParticipants: 1, mostParticipants: 1, state: $0))
  }
  private static let sessions = CourseSession.State.allCases.map {
    Entry.session(
      CourseSession(
        id: Identifier($0.rawValue), offering: Entries.course.id,
        days: [CivilDate(dayNumber: 20_000)], capacity: 1, state: $0))
  }
  private static let items = AgreementItem.Kind.allCases.flatMap { kind in
    AgreementItem.Phase.allCases.map { (kind, $0) }
  }.enumerated().map { index, part in
    AgreementItem(
      number: index + 1, kind: part.0, phase: part.1, text: "T",
      owner: [.participant, .leader, .humanResources][index % 3], due: .fromStart(days: -index))
  }
  private static let agreements = [
    [
      AgreementStep(.draft, on: CivilDate(dayNumber: 20_000)),
      AgreementStep(.agreed, on: CivilDate(dayNumber: 20_000)),
      AgreementStep(.concluded, on: CivilDate(dayNumber: 20_000)),
    ]
  ].map { history in
    Entry.agreement(
      ImplementationAgreement(
        id: "every", team: Entries.team.id, assignments: [],
        terms: AgreementTerms(
          goals: LearningGoal.Holder.allCases.map { LearningGoal($0, "G") }, items: items,
          commitments: LeaderCommitment.Kind.allCases.map { LeaderCommitment($0, "C") }),
        events: [DutyEvent.What.done, .undone, .closed, .delegated(to: nil)].map {
          DutyEvent(1, $0, on: CivilDate(dayNumber: 20_000))
        },
        history: history
          + AgreementStep.Lapse.allCases.map {
            AgreementStep(.lapsed, on: CivilDate(dayNumber: 20_000), because: $0)
          }))
  }
  private static let dismissals = AdviceRuleID.allCases.flatMap { rule in
    Advice.Severity.allCases.map { severity in
      Entry.adviceDismissal(
        AdviceDismissal(
          id: Advice.ID(rule, about: severity.rawValue), severity: severity, reason: "R",
          date: CivilDate(dayNumber: 20_000)))
    }
  }
  private static let goals = [
    Entry.followUpGoal(
      FollowUpGoal(
        id: "every", agreement: "every", text: "T", owner: .participant, due: .fromEnd(days: 1),
        history: FollowUpState.allCases.map {
          FollowUpStep(.state($0), on: CivilDate(dayNumber: 20_000))
        }))
  ]
  private static let ratings = TransferRating.Moment.allCases.flatMap { moment in
    TransferRating.Rater.allCases.map { (moment, $0) }
  }.enumerated().map { index, part in
    Entry.rating(
      TransferRating(
        id: Identifier("rating-\(index)"), assignment: "wished", rater: part.1, moment: part.0,
        used: TransferDegree.allCases[index % 4], shared: TransferDegree.allCases[3 - index % 4],
        barriers: Set(TransferBarrier.allCases), enoughTheory: TransferDegree.allCases[index % 4],
        enoughPractice: TransferDegree.allCases[3 - index % 4],
        date: CivilDate(dayNumber: 20_000)))
  }
  private static let measures: [GoalMeasure] =
    [
      .coverage([Entries.competence.id], level: nil),
      .onboarding([Entries.competence.id], level: .expert, months: 0), .participation, .reach,
      .agreements, .followUp, .transfer(.used), .transfer(.shared),
    ] + Qualification.allCases.map { .qualification($0) }
  private static let audiences: [GoalAudience] =
    [.everyone, .role(Entries.role.id), .team(Entries.team.id)]
    + TargetGroup.allCases.map { .targetGroup($0) }
  private static let strategies = [
    StrategyScope.municipality, .department("D"), .team(Entries.team.id),
  ].enumerated().map { index, scope in
    Entry.strategy(
      EducationStrategy(
        id: Identifier("every-\(index)"),
        terms: StrategyTerms(
          title: "T", scope: scope, period: Entries.years(2026, 2026),
          goals: measures.enumerated().map { place, measure in
            StrategyGoal(
              number: place + 1, text: "G", measure: measure,
              audience: audiences[place % audiences.count], target: 1,
              due: Entries.day(2026, 12, 31))
          }),
        history: StrategyStep.What.allCases.map { .init($0, on: CivilDate(dayNumber: 20_000)) }))
  }
  private static let reasons: [Assignment.Reason] = [
    .gap(Entries.competence.id), .strategyGoal("mål"), .ownWish, .leadersDecision,
  ]
  private static let assignments = AssignmentState.allCases.enumerated().map { index, state in
    Entry.assignment(
      Assignment(
        id: Identifier(state.rawValue), employee: Entries.employee.id,
        offering: Entries.course.id, year: 2026, reason: reasons[index % reasons.count],
        history: [.init(state, on: CivilDate(dayNumber: 20_000))]))
  }
}
