import PlannerDomain
import Testing

/// What the rules say about assignments, agreements, people and teams, and when they fall silent.
@Suite struct AdvicePlanTests {
  private static let annaDeep = Identifier<Assignment>.of(.anna, .deepOpen)

  private func planned(_ assignments: Assignment..., also edits: [Edit] = []) throws -> Municipality
  {
    try Municipality.small.after(all: assignments.map { .enter(.assignment($0)) } + edits)
  }

  @Test("A themed course that is approved without an agreement is told until there is one")
  func agreementMissing() throws {
    let plan = try planned(.at(.approved, .anna, .deepOpen))
    let key = EntryKey.assignment(Self.annaDeep)
    let found = try #require(plan.advice(.agreementMissing, about: key))
    #expect(found.finding == .noAgreement(.themedCourse, start: "2026-09-21"))
    #expect(found.severity == .recommended)
    #expect(found.action == .beginAgreement(Self.annaDeep))
    #expect(plan.advice(.agreementMissing, about: key, on: "2026-08-22")?.severity == .pressing)
    let agreed = try plan.after(
      .draftAgreement(
        NewAgreement(id: "ia", assignments: [Self.annaDeep], terms: AgreementTerms())))
    #expect(agreed.advice(.agreementMissing, about: key) == nil)
  }

  @Test("Neither a knowledge course nor a wish calls for an agreement")
  func noAgreementNeeded() throws {
    let plan = try planned(.at(.approved, .anna, .basicEarly), .at(.wished, .bo, .deepOpen))
    #expect(
      plan.advice(.agreementMissing, about: .assignment(.of(.anna, .basicEarly))) == nil)
    #expect(plan.advice(.agreementMissing, about: .assignment(.of(.bo, .deepOpen))) == nil)
  }

  @Test("Going alone is told with the survey's barrier, until a colleague goes too")
  func alone() throws {
    let plan = try planned(.at(.approved, .anna, .deepOpen))
    let key = EntryKey.assignment(Self.annaDeep)
    let found = try #require(plan.advice(.goingAlone, about: key))
    #expect(found.finding == .goesAlone(others: 3))
    #expect(found.surveyPercent == 51)
    #expect(found.source == ReportSource(chapter: "10.1", .figure(33), answers: 61))
    #expect(found.action == .assignMore("north", "ics-deep", "deep-open"))
    let two = try plan.after(.enter(.assignment(.at(.wished, .bo, .deepOpen))))
    #expect(two.advice(.goingAlone, about: key) == nil)
    let other = try plan.after(.enter(.assignment(.at(.wished, .erik, .deepOpen))))
    #expect(other.advice(.goingAlone, about: key) != nil, "Erik is of another team")
  }

  @Test("A diploma without any course before it skips a step of the ladder")
  func ladder() throws {
    let module = Assignment(
      id: "m", employee: "anna", offering: "diploma-1", year: 2026, reason: .ownWish,
      history: [.init(.approved, on: "2026-01-10")])
    let plan = try planned(module)
    let found = try #require(plan.advice(.stepSkipped, about: .assignment("m")))
    #expect(found.finding == .stepSkipped(to: .diploma, lacking: .course))
    let withCourse = try plan.after(.enter(.assignment(.at(.completed, .anna, .basicEarly))))
    #expect(withCourse.advice(.stepSkipped, about: .assignment("m")) == nil)
  }

  @Test("Half a package points to the course that makes it a module")
  func package() throws {
    let plan = try planned(.at(.completed, .anna, .basicEarly))
    let found = try #require(plan.advice(.packageMakesModule, about: .employee("anna")))
    #expect(
      found.finding
        == .packageNearlyWhole("ics-package", taken: 1, of: 2, missing: ["ics-deep"]))
    #expect(found.action == .assign("anna", "ics-deep"))
    let whole = try plan.after(.enter(.assignment(.at(.wished, .anna, .deepOpen))))
    #expect(whole.advice(.packageMakesModule, about: .employee("anna")) == nil)
    #expect(plan.advice(.packageMakesModule, about: .employee("bo")) == nil)
  }

  @Test("A team of the general area in which no one learns about abuse is told of one to give")
  func generalArea() throws {
    let teacher = Role(id: "teacher", title: "Lærer", targetGroup: .practitionerGeneral)
    var erik = Employee.erik
    erik.role = "teacher"
    #expect(
      Municipality.small.advice(.generalAreaLeftOut, about: .team("south")) == nil,
      "a caseworker is no practitioner")
    let small = try Municipality.small.after(.enter(.role(teacher)), .enter(.employee(erik)))
    let found = try #require(small.advice(.generalAreaLeftOut, about: .team("south")))
    #expect(found.finding == .generalAreaLeftOut(people: 1))
    #expect(found.surveyPercent == 19)
    #expect(found.source.exhibit == .figure(22))
    #expect(found.action == .assignMore("south", "abuse-morning", nil))
    #expect(small.advice(.generalAreaLeftOut, about: .team("north")) == nil)
    let planned = try small.after(.enter(.assignment(.at(.wished, .erik, .morning))))
    #expect(planned.advice(.generalAreaLeftOut, about: .team("south")) == nil)
  }

  @Test("An empty draft lacks practice time, the leader's part and a follow-up")
  func emptyDraft() throws {
    let plan = try planned(
      .at(.approved, .anna, .deepOpen),
      also: [
        .draftAgreement(
          NewAgreement(id: "ia", assignments: [Self.annaDeep], terms: AgreementTerms()))
      ])
    let key = EntryKey.agreement("ia")
    let practice = try #require(plan.advice(.noPracticeTime, about: key))
    #expect(practice.action == .write("ia", .practiceTime))
    #expect(practice.surveyPercent == 38)
    let leader = try #require(plan.advice(.leaderWithoutPart, about: key))
    #expect(
      leader.finding
        == .leaderWithoutPart(missing: [.goals, .room, .followUp], hasLeader: true))
    #expect(leader.action == .write("ia", .commitment(.goals)))
    let follow = try #require(plan.advice(.lateFollowUp, about: key))
    #expect(follow.finding == .lateFollowUp(days: nil))
  }

  @Test("Each is resolved by writing it", arguments: [20, 31])
  func written(_ days: Int) throws {
    let terms = AgreementTerms(
      items: [
        AgreementItem(
          number: 1, kind: .followUp, phase: .after, text: "Samtale", owner: .leader,
          due: .fromEnd(days: days))
      ],
      commitments: [.init(.goals, "Mål"), .init(.room, "Ro"), .init(.followUp, "Samtale")],
      practice: PracticeTime(minutesPerWeek: 60, weeks: 4))
    let plan = try planned(
      .at(.approved, .anna, .deepOpen),
      also: [
        .draftAgreement(NewAgreement(id: "ia", assignments: [Self.annaDeep], terms: terms))
      ])
    let found = AdviceView(of: plan, on: .today).advice(about: .agreement("ia"))
    #expect(
      found.map(\.finding) == (days <= 30 ? [] : [.lateFollowUp(days: days)]))
  }

  @Test("A team without a leader is told to have one chosen")
  func noLeader() throws {
    let terms = AgreementTerms(
      commitments: [.init(.goals, "Mål"), .init(.room, "Ro"), .init(.followUp, "Samtale")])
    let plan = try planned(
      .at(.approved, .erik, .deepOpen),
      also: [
        .draftAgreement(
          NewAgreement(id: "ia", assignments: [.of(.erik, .deepOpen)], terms: terms))
      ])
    let found = try #require(plan.advice(.leaderWithoutPart, about: .agreement("ia")))
    #expect(found.finding == .leaderWithoutPart(missing: [], hasLeader: false))
    #expect(found.action == .edit(.team("south")))
  }

  @Test("There is a rule for every name, and each is about its kind")
  func rules() {
    #expect(AdviceView.rules.map(\.id) == AdviceRuleID.allCases)
  }

  @Test("A team's advice has the gravest first, and an offering shared by teams is told once")
  func together() throws {
    let plan = try planned(
      .at(.approved, .anna, .deepOpen), .at(.approved, .erik, .deepOpen))
    let view = AdviceView(of: plan, on: "2026-09-01")
    let north = TeamAdvice(of: "north", in: view)
    #expect(north.advice.first?.rule == .agreementMissing)
    let severities = north.advice.map(\.severity)
    #expect(severities == severities.sorted(by: >))
    let all = Advice.joined([north, TeamAdvice(of: "south", in: view)])
    #expect(all.count { $0.id == Advice.ID(.providerNotApproved, about: "ics-deep") } == 1)
    #expect(all.count { $0.rule == .agreementMissing } == 2)
  }
}
