import PlannerDomain
import Testing

@Suite("Questions about agreements") struct AgreementQuestionTests {
  @Test(
    "Themed and leadership courses, diploma and master require an agreement; the rest may have one",
    arguments: [
      (OfferingKind.course, CourseShape.knowledge, AgreementNeed.suggested),
      (.course, .themed, .required(.themedCourse)),
      (.course, .leadership, .required(.leadershipCourse)),
      (.themeDay, nil, .suggested), (.universitySubject, nil, .suggested),
      (.diplomaModule, nil, .required(.diploma)), (.diploma, nil, .required(.diploma)),
      (.masterModule, nil, .required(.master)), (.master, nil, .required(.master)),
    ] as [(OfferingKind, CourseShape?, AgreementNeed)])
  func need(kind: OfferingKind, shape: CourseShape?, need: AgreementNeed) {
    let offering = Offering(
      id: "o", title: "O", provider: "cok", kind: kind, shape: shape, length: .days(1))
    #expect(AgreementNeed(of: offering) == need)
  }

  @Test("Assignments that require an agreement and have none are listed, the next first")
  func missing() throws {
    let now = try Municipality.approved()
    let list = AgreementList(of: now, on: .today)
    #expect(list.missing.map(\.assignment) == [.annaDeep, .boDeep])
    #expect(list.missing.first?.start == "2026-09-21")
    #expect(AgreementList(of: now, on: "2026-12-01").missing == [])
    let drafted = AgreementList(of: try .drafted(), on: .today)
    #expect(drafted.missing.map(\.assignment) == [.boDeep])
    #expect(drafted.rows.map(\.state) == [.draft])
    #expect(drafted.rows.map(\.unsigned) == [3])
    let agreed = AgreementList(of: try .agreed(), on: .today)
    #expect(agreed.rows.map(\.wasInTime) == [true])
    #expect(AgreementList(of: try .drafted(), on: "2026-10-01").rows.map(\.wasInTime) == [false])
  }

  @Test("A full text lacks nothing but goals to follow up on")
  func full() throws {
    let now = try Municipality.approved()
    let check = AgreementCheck(
      of: .full, about: now.assignments(in: "deep-open"), in: now)
    #expect(check.findings.map(\.lack) == [.followUpGoals])
    #expect(!check.findings.contains { $0.severity == .blocksSigning })
  }

  @Test("An empty text lacks everything, the gravest first, each with its chapter")
  func empty() throws {
    let now = try Municipality.small.after(
      .assign(.plan(.anna, .icsDeep, .approved, note: "Kan følge med")))
    let check = AgreementCheck(
      of: AgreementTerms(), about: now.assignments(of: "anna"), in: now)
    #expect(check.findings.contains { $0.severity == .blocksSigning })
    #expect(
      check.findings.map(\.lack) == [
        .participantGoals, .workplaceGoals, .purpose, .preparation, .practiceTasks,
        .commitment(.goals), .commitment(.room), .commitment(.followUp), .practiceTime, .sharing,
        .followUp, .commitment(.sparring), .cover, .followUpGoals, .goesAlone, .dates,
      ])
    #expect(check.findings.allSatisfy { ["9.2", "10.1", "10.3"].contains($0.chapter) })
  }

  @Test("A first follow-up more than thirty days after the end is late")
  func lateFollowUp() throws {
    let now = try Municipality.approved()
    func findings(_ due: DueDate) -> [AgreementCheck.Lack] {
      let terms = changed(AgreementTerms.full) { $0.items[3].due = due }
      return AgreementCheck(of: terms, about: now.assignments(in: "deep-open"), in: now)
        .findings.map(\.lack)
    }
    #expect(findings(.fromEnd(days: 30)) == [.followUpGoals])
    #expect(findings(.fromEnd(days: 31)) == [.lateFollowUp(days: 31), .followUpGoals])
    #expect(findings(.fixed("2026-11-05")) == [.lateFollowUp(days: 31), .followUpGoals])
  }

  @Test("The first draft has what the sort of education asks for, and the offering's goals")
  func firstDraft() throws {
    let offering = changed(Offering.icsDeep) {
      $0.learningGoals = ["Deltageren kan undersøge", "Teamet får et skema"]
    }
    let now = try Municipality.approved().after(.enter(.offering(offering)))
    let assignments = now.assignments(in: "deep-open")
    let draft = AgreementTerms.firstDraft(about: assignments, in: now)
    #expect(draft.goals.contains(LearningGoal(.participant, "Deltageren kan undersøge")))
    #expect(draft.goals.contains(LearningGoal(.workplace, "Teamet får et skema")))
    #expect(!draft.purpose.isEmpty)
    #expect(
      AgreementCheck(of: draft, about: assignments, in: now).findings.map(\.lack)
        == [.ownWords, .cover, .followUpGoals])
    try now.expectUndoable(
      .draftAgreement(NewAgreement(id: "x", assignments: [.annaDeep], terms: draft)))
    // The municipality's own template comes before the built-in one.
    let own = try now.after(.enter(.agreementTemplate(.own)))
    let ours = AgreementTerms.firstDraft(about: assignments, in: own)
    #expect(ours.items == AgreementTemplate.own.terms.items)
    #expect(ours.goals.first == LearningGoal(.workplace, "Teamet bruger det"))
  }

  @Test("Every built-in draft keeps the rules for templates", arguments: AgreementScope.allCases)
  func builtIn(scope: AgreementScope) throws {
    try Municipality.small.expectUndoable(
      .enter(.agreementTemplate(AgreementTemplate.builtIn(for: scope))))
  }

  @Test("A text is reused with its fixed days counted from the course again")
  func reuse() throws {
    let now = try Municipality.drafted()
    let agreement = try #require(now.annas)
    let terms = agreement.terms.reused(from: now.course(of: agreement), on: .today)
    #expect(terms.item(3)?.due == .fromEnd(days: 15))
    #expect(terms.item(1) == AgreementTerms.full.item(1))
  }

  @Test(
    "A day that was fixed is counted from where it belongs, and a senseless one becomes the usual one",
    arguments: [
      // Phase, day fixed for a course of 21 September to 5 October, what it becomes for one from
      // 2 to 13 November, asked on 1 August.
      (AgreementItem.Phase.before, "2026-09-01", DueDate.fromStart(days: -20)),
      (.before, "2026-09-28", .fromStart(days: -14)),
      (.before, "2026-05-01", .fromStart(days: -14)),
      (.during, "2026-09-25", .fromStart(days: 4)),
      (.during, "2026-10-05", .fromEnd(days: 0)),
      (.during, "2026-09-01", .fromEnd(days: 0)),
      (.after, "2026-10-20", .fromEnd(days: 15)),
      (.after, "2026-09-25", .fromEnd(days: 14)),
    ] as [(AgreementItem.Phase, CivilDate, DueDate)])
  func reuse(phase: AgreementItem.Phase, fixed: CivilDate, due: DueDate) throws {
    let old = try #require(Period(from: "2026-09-21", to: "2026-10-05"))
    let new = try #require(Period(from: "2026-11-02", to: "2026-11-13"))
    let terms = AgreementTerms(items: [
      AgreementItem(number: 1, phase: phase, text: "x", owner: .leader, due: .fixed(fixed))
    ])
    #expect(terms.reused(from: old, for: new, on: "2026-08-01").items.map(\.due) == [due])
  }

  @Test("What is reused is not due before today, however soon the course is")
  func reuseSoon() throws {
    let old = try #require(Period(from: "2026-09-21", to: "2026-10-05"))
    let new = try #require(Period(from: "2026-11-02", to: "2026-11-13"))
    let terms = AgreementTerms(items: [
      AgreementItem(
        number: 1, phase: .before, text: "x", owner: .leader, due: .fixed("2026-09-01"))
    ])
    let soon = terms.reused(from: old, for: new, on: "2026-10-28")
    #expect(soon.items.map { $0.due.date(of: new) } == ["2026-10-28"])
    #expect(terms.reused(from: nil, on: "2026-10-28").items.map(\.due) == [.fromStart(days: -14)])
  }

  @Test("What is to be done before and is due after the start is lacking in time")
  func latePreparation() throws {
    let now = try Municipality.drafted()
    let assignments = try #require(now.annas.map { now.covered(by: $0) })
    for (due, isLate) in [
      (DueDate.fromStart(days: 1), true), (.fromStart(days: 0), false),
      (.fixed("2026-10-01"), true),
      (.fromEnd(days: -3), true), (.fixed("2026-09-20"), false),
    ] {
      let terms = changed(AgreementTerms.full) { $0.items[0].due = due }
      let check = AgreementCheck(of: terms, about: assignments, in: now)
      #expect(
        check.findings.contains { $0.lack == .latePreparation(count: 1) } == isLate, "\(due)")
    }
  }

  @Test("A goal is drafted for each competence that the offering develops")
  func draftedGoals() throws {
    let now = try Municipality.drafted()
    var identifiers = IdentifierSource(seed: 1)
    let goals = now.draftedGoals(
      for: try #require(now.annas), on: .today, by: .leader, &identifiers)
    #expect(goals.map(\.competence) == ["ics"])
    try now.expectUndoable(.together(goals.map { .enter(.followUpGoal($0)) }))
  }

  @Test("The difference of two texts names what was added, removed and changed")
  func difference() {
    let new = changed(AgreementTerms.full) {
      $0.goals[0] = LearningGoal(.participant, "Kan alt")
      $0.items[0].text = "Vælg to sager"
      $0.items.remove(at: 1)
      $0.practice = nil
    }
    let old = AgreementTerms.full
    #expect(
      AgreementDifference(from: old, to: new).lines == [
        .removedGoal(old.goals[0]), .addedGoal(LearningGoal(.participant, "Kan alt")),
        .item(before: old.items[0], after: new.items[0]),
        .item(before: old.items[1], after: nil), .practice(before: old.practice, after: nil),
      ])
    #expect(AgreementDifference(from: old, to: old).lines == [])
  }

  @Test("The survey's figures stand with their source")
  func survey() {
    let courses = SurveyTransfer(.courses)
    #expect(courses.percent(naming: .noSharing) == 51)
    #expect(courses.usedAtLeastSome == 84)
    #expect(courses.barrierSource == .init(figure: 33, answers: 61))
    #expect(SurveyTransfer(.degrees).percent(naming: .noTime) == 52)
    #expect(SurveyTransfer(.degrees).percent(naming: .savings) == nil)
    #expect(SurveyTransfer(.degrees).transferSource == .init(figure: 28, answers: 44))
  }
}
