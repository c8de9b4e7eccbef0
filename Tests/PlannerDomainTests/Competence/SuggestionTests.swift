import Testing

@testable import PlannerDomain

@Suite struct SuggestionTests {
  private func suggestions(
    for employee: Identifier<Employee>, _ competence: Identifier<Competence>,
    in municipality: Municipality
  ) throws -> [Suggestion] {
    let analysis = GapAnalysis(
      of: municipality, employees: municipality.employees.values, on: .today)
    let gap = try #require(
      analysis.gaps.first { $0.employee == employee && $0.competence == competence })
    return municipality.suggestions(for: gap, analysis: analysis, on: .today)
  }

  @Test("A prerequisite that is planned to end before the next session is met here too")
  func plannedPrerequisite() throws {
    let municipality = try Municipality.small.after(
      .assign(.plan(.anna, .basicEarly, .approved)))
    let analysis = GapAnalysis(
      of: municipality, employees: municipality.employees.values, on: .today)
    let gap = try #require(analysis.gaps(of: "anna").first { $0.competence == "ics" })
    let deep = municipality.suggestions(for: gap, analysis: analysis, on: .today)
      .first { $0.offering == "ics-deep" }
    #expect(deep?.points.contains(.missingPrerequisite("ics-basic")) == false)
  }

  @Test("Offerings that lift the gap are told with what speaks for and against, best first")
  func forAnna() throws {
    #expect(
      try suggestions(for: "anna", "ics", in: .small) == [
        Suggestion(
          offering: "ics-deep", netPrice: .kroner(2800), score: 115,
          points: [
            .reachesLevel(.masters), .forTargetGroup(.caseworker), .nextSession("2026-09-21"),
            .missingPrerequisite("ics-basic"),
          ]),
        Suggestion(
          offering: "ics-basic", netPrice: .kroner(250), score: 110,
          points: [
            .liftsPartly(to: .can, required: .masters), .forTargetGroup(.caseworker),
            .nextSession("2026-09-07"), .approvedProvider, .inChildrensCatalogue,
          ]),
      ])
  }

  @Test("A session to come counts for it, no session and full sessions do not")
  func sessions() throws {
    let municipality = try Municipality.small.after(
      .enter(.session(changed(.morning) { $0.capacity = 1 })),
      .assign(.plan(.bo, .morning, .approved)))
    #expect(
      try suggestions(for: "anna", "abuse", in: municipality) == [
        Suggestion(
          offering: "abuse-morning", netPrice: .kroner(900), score: 140,
          points: [.reachesLevel(.can), .forTargetGroup(.caseworker), .fullyBooked]),
        Suggestion(
          offering: "diploma-1", netPrice: .kroner(12_000), score: 140,
          points: [.reachesLevel(.masters), .forTargetGroup(.caseworker), .noSession]),
      ])
  }

  @Test("Prerequisites that are done are not missing")
  func prerequisites() throws {
    for state in [AssignmentState.attended, .completed, .enrolled, .waitlisted] {
      let municipality = try Municipality.small.after(
        .enter(.assignment(.at(state, .anna, .basicEarly))))
      let points = try suggestions(for: "anna", "ics", in: municipality).first {
        $0.offering == "ics-deep"
      }?.points
      let isMissing = points?.contains(.missingPrerequisite("ics-basic"))
      #expect(isMissing == (state == .waitlisted), "\(state)")
    }
  }

  @Test("Other gaps lifted on the way count, another target group does not")
  func others() throws {
    let broad = changed(Offering.abuseMorning) {
      $0.targetGroups = [.head]
      $0.develops = ["abuse": .can, "ics": .knowsOf]
    }
    let municipality = try Municipality.small.after(.enter(.offering(broad)))
    let clara = try suggestions(for: "clara", "abuse", in: municipality)
      .first { $0.offering == broad.id }
    #expect(
      clara?.points == [
        .reachesLevel(.can), .notForTargetGroup(.caseworker), .liftsOthers(1),
        .nextSession("2026-09-07"),
      ])
    #expect(clara?.score == 140)
    // Anna knows of ICS already.
    let anna = try suggestions(for: "anna", "abuse", in: municipality)
      .first { $0.offering == broad.id }
    #expect(anna?.score == 125)
  }

  @Test("The cheaper comes first among equals, then by name")
  func ties() throws {
    let cheap = Offering(
      renaming: changed(.diplomaModule) { $0.pricePerParticipant = .kroner(1) }, to: "zz")
    let twin = Offering(renaming: .diplomaModule, to: "aa")
    let municipality = try Municipality.small.after(
      .remove(.session("morning")), .enter(.offering(cheap)), .enter(.offering(twin)))
    #expect(
      try suggestions(for: "anna", "abuse", in: municipality).map(\.offering) == [
        "zz", "abuse-morning", "aa", "diploma-1",
      ])
  }

  @Test("No one is suggested what leads no higher than where they are")
  func notHigher() throws {
    let record = CompetenceRecord(
      id: "new", employee: "anna", competence: "ics", level: .can, date: "2026-01-01",
      evidence: .certificate)
    let municipality = try Municipality.small.after(.enter(.record(record)))
    #expect(try suggestions(for: "anna", "ics", in: municipality).map(\.offering) == ["ics-deep"])
  }
}

@Suite struct PlannedGapTests {
  @Test(
    "A gap is planned for while something that lifts it is under way",
    arguments: AssignmentState.allCases)
  func planned(state: AssignmentState) throws {
    let municipality = try Municipality.small.after(
      .enter(.assignment(.at(state, .anna, .basicEarly))),
      .enter(.assignment(.at(.proposed, .anna, .afternoon))))
    let gap = try #require(
      GapAnalysis(of: municipality, employees: [.anna], on: .today).gaps.first)
    let live: Set<AssignmentState> = [.wished, .proposed, .approved, .enrolled, .waitlisted]
    #expect(
      municipality.assignment(lifting: gap)?.id
        == (live.contains(state) ? "anna:basic-early" : nil))
  }

  @Test("What is planned for someone lifts above a level just where one assignment does")
  func plannedLevels() throws {
    let municipality = try Municipality.small.after(
      .assign(.plan(.anna, .basicEarly, .approved)))
    for employee in municipality.employees.keys {
      let planned = municipality.plannedLevels(of: employee)
      for competence in municipality.competences.keys {
        for level in CompetenceLevel.allCases {
          let assignment = municipality.assignment(of: employee, lifting: competence, above: level)
          #expect((assignment != nil) == ((planned[competence] ?? .none) > level))
        }
      }
    }
    #expect(municipality.plannedLevels(of: "anna")["ics"] != nil)
  }
}
