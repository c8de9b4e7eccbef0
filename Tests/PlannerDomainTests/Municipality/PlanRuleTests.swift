import PlannerDomain
import Testing

@Suite struct PlanRuleTests {
  private static func bad(
    _ what: String, _ field: Field, _ problem: FieldProblem, of session: CourseSession,
    _ change: (inout CourseSession) -> Void
  ) -> BadEntry {
    BadEntry(what, Entry.session, session, field, problem, change)
  }

  private static func bad(
    _ what: String, _ field: Field, _ problem: FieldProblem, of assignment: Assignment,
    _ change: (inout Assignment) -> Void
  ) -> BadEntry {
    BadEntry(what, Entry.assignment, assignment, field, problem, change)
  }

  private static let sessions: [BadEntry] = [
    bad("CPR in place", .text, .looksLikeCPR, of: .basicEarly) { $0.place = lookalike },
    bad("CPR in region", .text, .looksLikeCPR, of: .basicEarly) { $0.region = lookalike },
    bad("no days", .days, .missing, of: .basicEarly) { $0.days = [] },
    bad("a day twice", .days, .outOfOrder, of: .deepOpen) {
      $0.days = ["2026-09-21", "2026-09-21"]
    },
    bad("days backwards", .days, .outOfOrder, of: .deepOpen) { $0.days.reverse() },
    bad("no seats", .capacity, .outside(1...100_000, 0), of: .basicEarly) { $0.capacity = 0 },
    bad("least above capacity", .least, .outside(0...2, 3), of: .basicEarly) {
      $0.leastParticipants = 3
    },
    bad("deadline after start", .deadline, .outOfOrder, of: .basicEarly) {
      $0.enrolmentDeadline = "2026-09-08"
    },
    bad("more than the price", .lateFees, .outside(0...100, 101), of: .basicEarly) {
      $0.lateFees = [.init(from: "2026-08-20", percent: 101)]
    },
    bad("fees backwards", .lateFees, .outOfOrder, of: .basicEarly) {
      $0.lateFees = [
        .init(from: "2026-08-20", percent: 50), .init(from: "2026-08-20", percent: 100),
      ]
    },
    bad("another's requisition", .requisition, .doesNotFit(.offering), of: .basicEarly) {
      $0.requisition = "deep-for-north"
    },
    BadEntry(
      "open run of what must be ordered", Entry.session,
      CourseSession(id: "new", offering: "ordered", days: ["2026-09-07"], capacity: 9),
      .requisition, .missing
    ) { _ in },
  ]

  private static let orders: [BadEntry] = [
    BadEntry("untitled", Entry.package, CoursePackage.ics, .title, .missing) { $0.title = "" },
    BadEntry("no courses", Entry.package, CoursePackage.ics, .courses, .missing) {
      $0.courses = []
    },
    BadEntry("its own course", Entry.package, CoursePackage.ics, .courses, .circular) {
      $0.courses.insert("diploma-1")
    },
    BadEntry("no module", Entry.package, CoursePackage.ics, .module, .doesNotFit(.kind)) {
      $0.module = "abuse-morning"
    },
    BadEntry("no teams", Entry.requisition, Requisition.deepForNorth, .teams, .missing) {
      $0.teams = []
    },
    BadEntry("blank partner", Entry.requisition, Requisition.deepForNorth, .text, .missing) {
      $0.partners = [""]
    },
    BadEntry(
      "CPR as partner", Entry.requisition, Requisition.deepForNorth, .text, .looksLikeCPR
    ) { $0.partners = [lookalike] },
    BadEntry(
      "negative price", Entry.requisition, Requisition.deepForNorth, .price,
      .outside(0...mostØre, -1)
    ) { $0.price = Money(øre: -1) },
    BadEntry(
      "for none", Entry.requisition, Requisition.deepForNorth, .least, .outside(1...100_000, 0)
    ) { $0.leastParticipants = 0 },
    BadEntry(
      "most below least", Entry.requisition, Requisition.deepForNorth, .groupParticipants,
      .below(4, 3)
    ) { $0.mostParticipants = 3 },
    BadEntry(
      "order of what is open only", Entry.requisition,
      Requisition(
        id: "new", offering: "ics-basic", teams: ["north"], price: .zero, leastParticipants: 1,
        mostParticipants: 1),
      .offering, .doesNotFit(.forms)
    ) { _ in },
  ]

  private static let wish = Assignment.at(.wished, .anna, .basicEarly)
  private static let waiting = Assignment.at(.waitlisted, .anna, .basicEarly)

  private static let assignments: [BadEntry] = [
    bad("year 0", .year, .outside(1...9999, 0), of: wish) { $0.year = 0 },
    bad("negative cost", .agreedCost, .outside(0...mostØre, -1), of: wish) {
      $0.agreedCost = Money(øre: -1)
    },
    bad("another's session", .session, .doesNotFit(.offering), of: wish) {
      $0.session = "deep-open"
    },
    bad("goal without words", .reason, .missing, of: wish) { $0.reason = .strategyGoal(" ") },
    bad("CPR in goal", .reason, .looksLikeCPR, of: wish) {
      $0.reason = .strategyGoal(lookalike)
    },
    bad("no history", .history, .missing, of: wish) { $0.history = [] },
    bad("begins enrolled", .history, .outOfOrder, of: wish) {
      $0.history = [.init(.enrolled, on: "2026-01-10")]
    },
    bad("skips a step", .history, .outOfOrder, of: wish) {
      $0.history.append(.init(.approved, on: "2026-01-10"))
    },
    bad("lives on after the end", .history, .outOfOrder, of: wish) {
      $0.history += [.init(.withdrawn, on: "2026-01-10"), .init(.withdrawn, on: "2026-01-11")]
    },
    bad("CPR in note", .note, .looksLikeCPR, of: wish) { $0.history[0].note = lookalike },
    bad("CPR as actor", .history, .looksLikeCPR, of: wish) { $0.history[0].actor = lookalike },
    bad("place 0", .queue, .below(1, 0), of: waiting) { $0.queuePlace = 0 },
    bad("queues but does not wait", .queue, .doesNotFit(.state), of: wish) {
      $0.queuePlace = 1
    },
  ]

  @Test(
    "What is planned against a rule is refused for it",
    arguments: sessions + orders + assignments)
  func refused(bad: BadEntry) throws {
    try municipality().expectRefusal(of: .enter(bad.entry), bad.error)
  }

  @Test(
    "What is planned at the edge of a rule is taken",
    arguments: [
      Entry.session(changed(.basicEarly) { $0.enrolmentDeadline = $0.start }),
      .session(changed(.basicEarly) { $0.leastParticipants = 2 }),
      .session(changed(.basicEarly) { $0.lateFees = [.init(from: "2026-08-20", percent: 100)] }),
      .requisition(changed(.deepForNorth) { $0.mostParticipants = 4 }),
      .assignment(waiting), .assignment(changed(waiting) { $0.queuePlace = nil }),
      .assignment(changed(wish) { $0.history.append(.init(.wished, on: "2026-01-11")) }),
      .assignment(.at(.completed, .anna, .basicEarly)),
    ])
  func edges(entry: Entry) throws {
    let after = try municipality().after(.enter(entry))
    #expect(after[entry.key] == entry)
  }

  /// The small municipality with an offering that can only be ordered.
  private func municipality() throws -> Municipality {
    let ordered = changed(Offering.icsDeep) {
      $0.forms = [.requisitioned]
      $0.pricePerParticipant = nil
    }
    return try Municipality.small.after(
      .enter(.offering(Offering(renaming: ordered, to: "ordered"))))
  }
}

extension Offering {
  /// The same offering under another name.
  init(renaming other: Offering, to id: Identifier<Offering>) {
    self.init(
      id: id, title: other.title, provider: other.provider, kind: other.kind,
      shape: other.shape, forms: other.forms,
      isInChildrensCatalogue: other.isInChildrensCatalogue, themes: other.themes,
      targetGroups: other.targetGroups, develops: other.develops, methods: other.methods,
      length: other.length, spreadWeeks: other.spreadWeeks, ectsTenths: other.ectsTenths,
      pricePerParticipant: other.pricePerParticipant, groupPrice: other.groupPrice,
      travelCost: other.travelCost, materialCost: other.materialCost,
      subsidies: other.subsidies, prerequisites: other.prerequisites,
      learningGoals: other.learningGoals, checklist: other.checklist,
      contentReviewed: other.contentReviewed, summary: other.summary)
  }
}
