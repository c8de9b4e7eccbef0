import PlannerDomain
import Testing

/// Average prices as in table 3, reckoned by hand on the small municipality.
@Suite struct PriceStatisticsTests {
  private func prices(
    _ assignments: [Assignment], _ entries: [Entry] = []
  ) -> [String] {
    let municipality = Municipality(
      entries: Municipality.smallEntries + entries + assignments.map(Entry.assignment))
    return Statistics(of: EducationFacts(of: municipality)).priceRows.compactMap { row in
      row.average.map { "\(row.form) \(row.band): \($0.wholeKroner) of \(row.courses)" }
    }
  }

  @Test("An open price counts once however many went, and the children's catalogue not at all")
  func open() {
    #expect(
      prices([
        .at(.attended, .anna, .deepOpen), .at(.attended, .bo, .deepOpen),
        .at(.attended, .anna, .basicEarly),
      ]) == ["open upToFourAndAHalfDays: 3000 of 1"])
  }

  /// 20,000 kroner, ordered for at least 4.
  @Test("A requisition's price is shared by all who had to be paid for, and at least as ordered")
  func requisitioned() {
    #expect(
      prices([.at(.attended, .bo, .deepOwn), .at(.absent, .clara, .deepOwn)])
        == ["requisitioned upToFourAndAHalfDays: 5000 of 1"])
    let five = [Employee.anna, .bo, .clara, .ditte, .erik].map {
      Assignment.at(.attended, $0, .deepOwn)
    }
    #expect(prices(five) == ["requisitioned upToFourAndAHalfDays: 4000 of 1"])
  }

  @Test("The average is of offerings, each as much as another")
  func unweighted() {
    let other = Offering(
      id: "other", title: "Andet", provider: "via", kind: .course, length: .days(2),
      pricePerParticipant: .kroner(4001))
    let run = CourseSession(id: "other-1", offering: "other", days: ["2026-09-01"], capacity: 9)
    #expect(
      prices(
        [
          .at(.attended, .anna, .deepOpen), .at(.attended, .bo, .deepOpen),
          .at(.attended, .clara, run),
        ], [.offering(other), .session(run)]) == ["open upToFourAndAHalfDays: 3501 of 2"])
  }

  @Test("What is free has no price, nor have degrees one in table 3")
  func free() {
    let run = CourseSession(
      id: "module", offering: "diploma-1", days: ["2026-09-01"], capacity: 9)
    #expect(
      prices([.at(.attended, .anna, .afternoon), .at(.attended, .bo, run)], [.session(run)])
        == [])
  }

  @Test("The survey's average is carried to today's prices by the index")
  func index() {
    var entries = Municipality.smallEntries
    entries.append(.profile(MunicipalityProfile(name: "Ærøby", priceIndexPercent: 130)))
    let rows = Statistics(of: EducationFacts(of: Municipality(entries: entries))).priceRows
    #expect(rows.count == 10)
    #expect(rows[0].survey.amount == .kroner(1190))
    #expect(rows[0].indexedSurvey == .kroner(1547))
  }
}
