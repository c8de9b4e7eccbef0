import PlannerDomain

/// Makes up a plan in which every field of every kind has something at random, or nothing where it
/// may, and texts are as unkind to files as they can be.
struct MadeUpPlan {
  var random: SeededRandom

  init(seed: UInt64) {
    random = SeededRandom(state: seed)
  }

  private let competences: [Identifier<Competence>] = ["c1", "c2", "c3"]
  private let teams: [Identifier<Team>] = ["t1", "t2"]
  private let employees: [Identifier<Employee>] = ["e1", "e2", "e3"]
  private let offerings: [Identifier<Offering>] = ["o1", "o2", "o3"]
  private let assignments: [Identifier<Assignment>] = ["a1", "a2", "a3"]

  mutating func entries() -> [Entry] {
    var entries: [Entry] = [.profile(profile()), .theme(theme()), .provider(provider())]
    entries += competences.map { id in
      .competence(
        Competence(
          id: id, name: text(), theme: oneOf(["ics", "own-theme"]),
          nature: oneOf([.basic, .specialised])))
    }
    entries.append(.role(role()))
    entries += teams.map { .team(team($0)) }
    entries += employees.map { .employee(employee($0)) }
    entries.append(.record(record()))
    entries += offerings.map { .offering(offering($0)) }
    entries.append(
      .package(
        CoursePackage(
          id: "p1", title: text(), courses: someOf(["o2", "o3"], least: 1), module: "o1")))
    entries.append(.requisition(requisition()))
    entries.append(.session(session()))
    entries += assignments.map { .assignment(assignment($0)) }
    entries.append(.budget(Budget(team: oneOf(teams), year: number(2000...2100), frame: money())))
    entries.append(
      .agreementTemplate(
        AgreementTemplate(
          id: "template", title: text(), scopes: someOf(AgreementScope.allCases), terms: terms())))
    entries.append(.agreement(agreement()))
    entries.append(.followUpGoal(goal()))
    entries.append(.rating(rating()))
    entries.append(.adviceDismissal(dismissal()))
    entries += strategies().map { .strategy($0) }
    return entries
  }

  // MARK: - Kinds

  private mutating func profile() -> MunicipalityProfile {
    MunicipalityProfile(
      name: text(orNone: true), inhabitants: maybe { $0.number(0...900_000) },
      region: maybe { $0.oneOf(MunicipalityProfile.Region.allCases) },
      priceIndexPercent: number(101...200))
  }

  private mutating func theme() -> Theme {
    Theme(id: "own-theme", name: text(), countedUnder: oneOf(SurveyTheme.allCases))
  }

  private mutating func provider() -> Provider {
    Provider(
      id: "provider", name: text(), kind: oneOf(ProviderKind.allCases), isApproved: chance(),
      approvalNote: text(orNone: true), contact: text(orNone: true))
  }

  private mutating func role() -> Role {
    Role(
      id: "role", title: text(), targetGroup: oneOf(TargetGroup.allCases),
      profile: CompetenceProfile(
        competences.shuffled(using: &random).prefix(number(0...3)).map { competence in
          .init(
            competence: competence, level: oneOf([.knowsOf, .expert]),
            withinMonths: number(0...24), renewEveryMonths: maybe { $0.number(1...36) })
        }))
  }

  private mutating func team(_ id: Identifier<Team>) -> Team {
    Team(
      id: id, name: text(), department: text(orNone: true),
      function: oneOf(Team.Function.allCases), area: oneOf(Team.Area.allCases),
      leader: maybe { $0.oneOf($0.employees) }, head: maybe { $0.oneOf($0.employees) },
      leastStaffing: number(0...9))
  }

  private mutating func employee(_ id: Identifier<Employee>) -> Employee {
    Employee(
      id: id, name: text(), number: text(orNone: true), team: oneOf(teams), role: "role",
      hired: day(), left: maybe { $0.day() }, weeklyHoursTenths: number(0...400),
      email: text(orNone: true))
  }

  private mutating func record() -> CompetenceRecord {
    CompetenceRecord(
      id: "record", employee: oneOf(employees), competence: oneOf(competences),
      level: oneOf(CompetenceLevel.allCases), date: day(),
      evidence: oneOf(CompetenceRecord.Evidence.allCases), validUntil: maybe { $0.day() },
      ended: maybe { $0.day() }, note: text(orNone: true))
  }

  private mutating func offering(_ id: Identifier<Offering>) -> Offering {
    let kind: OfferingKind = id == "o1" ? .diplomaModule : oneOf(OfferingKind.allCases)
    let forms = someOf(OfferingForm.allCases, least: 1)
    let least = number(1...20)
    return Offering(
      id: id, title: text(), provider: "provider", kind: kind,
      shape: kind == .course ? maybe { $0.oneOf(CourseShape.allCases) } : nil, forms: forms,
      isInChildrensCatalogue: chance(), themes: someOf(["ics", "own-theme", "methods"]),
      targetGroups: someOf(TargetGroup.allCases),
      develops: Dictionary(
        uniqueKeysWithValues: someOf(competences).map { ($0, oneOf([.can, .masters])) }),
      methods: someOf(TeachingMethod.allCases), length: HalfDays(rawValue: number(1...40)),
      spreadWeeks: number(1...30), ectsTenths: maybe { $0.number(0...100) },
      pricePerParticipant: forms.contains(.open) ? money() : nil,
      groupPrice: forms.contains(.requisitioned)
        ? GroupPrice(
          amount: money(), leastParticipants: least, mostParticipants: least + number(0...9))
        : nil, travelCost: money(), materialCost: money(),
      subsidies: times(0...3) { made in
        Subsidy(
          name: made.text(orNone: true),
          amount: made.chance()
            ? .perParticipant(made.money()) : .percentOfPrice(made.number(0...100)),
          from: made.maybe { _ in CivilDate(dayNumber: 20_000) }, until: made.maybe { $0.day() },
          mostParticipants: made.maybe { $0.number(1...40) })
      }, prerequisites: id == "o3" ? someOf(["o1", "o2"]) : [], learningGoals: texts(),
      checklist: someOf(ChecklistItem.allCases), contentReviewed: maybe { $0.day() },
      summary: text(orNone: true))
  }

  private mutating func requisition() -> Requisition {
    let least = number(1...20)
    return Requisition(
      id: "requisition", offering: oneOf(offerings), teams: someOf(teams, least: 1),
      partners: texts(), price: money(), leastParticipants: least,
      mostParticipants: least + number(0...9), state: oneOf(Requisition.State.allCases))
  }

  private mutating func session() -> CourseSession {
    CourseSession(
      id: "session", offering: oneOf(offerings), requisition: maybe { _ in "requisition" },
      days: Set(times(1...9) { $0.day() }).sorted(), place: text(orNone: true),
      region: text(orNone: true), capacity: number(1...40), leastParticipants: number(0...9),
      enrolmentDeadline: maybe { $0.day() }, freeUntil: maybe { $0.day() },
      lateFees: Set(times(0...3) { $0.day() }).sorted().map {
        .init(from: $0, percent: number(0...100))
      }, state: oneOf(CourseSession.State.allCases))
  }

  private mutating func assignment(_ id: Identifier<Assignment>) -> Assignment {
    Assignment(
      id: id, employee: oneOf(employees), offering: oneOf(offerings),
      session: maybe { _ in "session" }, year: number(2000...2100),
      reason: oneOf([
        .gap(oneOf(competences)), .strategyGoal(text()), .ownWish, .leadersDecision,
      ]), agreedCost: maybe { $0.money() }, queuePlace: maybe { $0.number(1...9) },
      history: times(1...5) { made in
        .init(
          made.oneOf(AssignmentState.allCases), on: made.day(), by: made.text(orNone: true),
          note: made.text(orNone: true))
      })
  }

  private mutating func agreement() -> ImplementationAgreement {
    ImplementationAgreement(
      id: "agreement", team: oneOf(teams), assignments: someOf(assignments, least: 1),
      terms: terms(), signatures: signatures(),
      versions: times(0...3) {
        AgreementVersion(terms: $0.terms(), signatures: $0.signatures())
      },
      events: times(0...5) { made in
        DutyEvent(
          made.number(1...9),
          made.oneOf([
            .done, .undone, .closed, .rescheduled(to: made.day()),
            .delegated(to: made.maybe { $0.oneOf($0.employees) }),
          ]), on: made.day(), by: made.text(orNone: true), note: made.text(orNone: true))
      },
      history: times(1...4) { made in
        let lapse = made.maybe { $0.oneOf(AgreementStep.Lapse.allCases) }
        return AgreementStep(
          lapse != nil ? .lapsed : made.oneOf([.draft, .agreed, .concluded]), on: made.day(),
          by: made.text(orNone: true), note: made.text(orNone: true), because: lapse)
      })
  }

  private mutating func goal() -> FollowUpGoal {
    FollowUpGoal(
      id: "goal", agreement: "agreement", text: text(), owner: owner(),
      indicator: text(orNone: true), baseline: text(orNone: true), target: text(orNone: true),
      competence: maybe { $0.oneOf($0.competences) }, due: due(),
      history: times(1...4) { made in
        FollowUpStep(
          made.oneOf([
            .state(made.oneOf(FollowUpState.allCases)), .rescheduled(to: made.day()),
            .delegated(to: made.maybe { $0.oneOf($0.employees) }),
          ]), on: made.day(), by: made.text(orNone: true), note: made.text(orNone: true))
      })
  }

  private mutating func rating() -> TransferRating {
    TransferRating(
      id: "rating", assignment: oneOf(assignments), rater: oneOf(TransferRating.Rater.allCases),
      moment: oneOf(TransferRating.Moment.allCases), used: oneOf(TransferDegree.allCases),
      shared: oneOf(TransferDegree.allCases), barriers: someOf(TransferBarrier.allCases),
      enoughTheory: maybe { $0.oneOf(TransferDegree.allCases) },
      enoughPractice: maybe { $0.oneOf(TransferDegree.allCases) },
      date: day(), actor: text(orNone: true), note: text(orNone: true))
  }
}

extension MadeUpPlan {
  private mutating func dismissal() -> AdviceDismissal {
    AdviceDismissal(
      id: Advice.ID(.goingAlone, about: oneOf(assignments).rawValue),
      severity: oneOf(Advice.Severity.allCases), reason: text(), date: day(),
      actor: text(orNone: true))
  }

  private mutating func strategies() -> [EducationStrategy] {
    (["s1", "s2"] as [Identifier<EducationStrategy>]).map { id in
      EducationStrategy(
        id: id, terms: strategyTerms(), versions: times(0...2) { $0.strategyTerms() },
        history: times(1...5) { made in
          StrategyStep(
            made.oneOf(StrategyStep.What.allCases), on: made.day(), by: made.text(orNone: true),
            note: made.text(orNone: true))
        })
    }
  }

  private mutating func strategyTerms() -> StrategyTerms {
    StrategyTerms(
      title: text(),
      scope: oneOf([.municipality, .department(text()), .team(oneOf(teams))]),
      period: Period(yearUpTo: day()),
      policy: text(orNone: true),
      goals: someOf(Array(1...6)).sorted().map { strategyGoal($0) },
      frames: someOf(Array(2020...2024)).sorted().map {
        Budget(team: "t1", year: $0, frame: money())
      })
  }

  private mutating func strategyGoal(_ number: Int) -> StrategyGoal {
    let level = maybe { $0.oneOf([CompetenceLevel.can, .masters]) }
    let measure: GoalMeasure = oneOf([
      .coverage(someOf(competences, least: 1), level: level),
      .onboarding(someOf(competences, least: 1), level: level, months: self.number(0...24)),
      .qualification(oneOf(Qualification.allCases)), .participation, .reach, .agreements, .followUp,
      .transfer(oneOf(TransferTally.Measure.allCases)),
    ])
    return StrategyGoal(
      number: number, text: text(), measure: measure,
      audience: oneOf([
        .everyone, .targetGroup(oneOf(TargetGroup.allCases)), .role("role"), .team(oneOf(teams)),
      ]), target: self.number(1...100), due: day(),
      parent: maybe { StrategyGoal.ID($0.oneOf(["s1", "s2"]), $0.number(1...9)) })
  }

  private mutating func terms() -> AgreementTerms {
    AgreementTerms(
      purpose: text(orNone: true),
      goals: times(0...4) {
        LearningGoal($0.oneOf(LearningGoal.Holder.allCases), $0.text())
      },
      items: (1...5).shuffled(using: &random).prefix(number(0...4)).map { number in
        AgreementItem(
          number: number, kind: oneOf(AgreementItem.Kind.allCases),
          phase: oneOf(AgreementItem.Phase.allCases), text: text(), audience: text(orNone: true),
          owner: owner(), due: due())
      },
      commitments: times(0...5) {
        LeaderCommitment($0.oneOf(LeaderCommitment.Kind.allCases), $0.text())
      },
      practice: maybe {
        PracticeTime(
          minutesPerWeek: $0.number(1...90), weeks: $0.number(1...9), note: $0.text(orNone: true))
      }, cover: text(orNone: true))
  }

  private mutating func signatures() -> [AgreementSignature] {
    times(0...3) { made in
      AgreementSignature(
        made.oneOf([.leader, .humanResources, .participant(made.oneOf(made.employees))]),
        name: made.text(), on: made.day(), by: made.text(orNone: true))
    }
  }

  private mutating func owner() -> DutyOwner {
    oneOf([.participant, .leader, .humanResources, .employee(oneOf(employees))])
  }

  private mutating func due() -> DueDate {
    oneOf([
      .fromStart(days: number(-90...90)), .fromEnd(days: number(-90...90)), .fixed(day()),
    ])
  }
}
