import Testing

@testable import PlannerDomain

@Suite struct GapAnalysisTests {
  private let small = Municipality.small

  private func analysis(
    of municipality: Municipality, on day: CivilDate = .today
  ) -> GapAnalysis {
    GapAnalysis(of: municipality, employees: municipality.employees.values, on: day)
  }

  private func ics(
    _ employee: Identifier<Employee>, actual: CompetenceLevel, due: CivilDate
  ) -> Gap {
    Gap(
      employee: employee, competence: Competence.ics, required: .masters, actual: actual, due: due,
      on: .today)
  }

  private func abuse(
    _ employee: Identifier<Employee>, due: CivilDate
  ) -> Gap {
    Gap(
      employee: employee, competence: Competence.abuse, required: .can, actual: .none, due: due,
      on: .today)
  }

  @Test("Gaps are told for all who are employed, the most pressing first")
  func gaps() {
    let analysis = analysis(of: small)
    #expect(
      analysis.gaps == [
        ics("erik", actual: .none, due: "2010-09-01"),
        ics("anna", actual: .knowsOf, due: "2024-07-01"),
        ics("clara", actual: .none, due: "2027-01-01"),
        abuse("anna", due: "2025-01-01"),
        abuse("bo", due: "2021-05-01"),
        abuse("erik", due: "2011-03-01"),
        abuse("clara", due: "2027-07-01"),
      ])
    #expect(analysis.gaps.map(\.monthsLate) == [191, 25, 0, 19, 63, 185, 0])
    #expect(analysis.gaps.map(\.isLate) == [true, true, false, true, true, true, false])
    #expect(analysis.gaps.map(\.weight) == [144, 96, 72, 48, 48, 48, 24])
    #expect(analysis.required == ["ics", "abuse"])
    #expect(analysis.gaps(of: "anna").map(\.competence) == ["ics", "abuse"])
    #expect(Set(analysis.standings.keys) == ["anna", "bo", "clara", "ditte", "erik"])
    #expect(analysis.standings["ditte"] == [:])
  }

  @Test(
    "Only those employed on the day are counted",
    arguments: [
      ("2026-09-30", ["anna", "bo", "clara", "ditte", "erik"]),
      ("2026-10-01", ["anna", "bo", "clara", "ditte"]),
      ("2026-06-30", ["anna", "bo", "ditte", "erik"]),
    ])
  func employed(day: String, names: [String]) throws {
    let analysis = analysis(of: small, on: try #require(CivilDate(day)))
    #expect(analysis.standings.keys.map(\.rawValue).sorted() == names)
  }

  @Test(
    "Lateness is counted in whole months of the calendar from the day after it was due",
    arguments: [
      ("2024-07-01", false, 0, 48), ("2024-07-02", true, 0, 48), ("2024-07-31", true, 0, 48),
      ("2024-08-01", true, 1, 52), ("2025-06-30", true, 11, 92), ("2025-07-01", true, 12, 96),
      ("2026-07-01", true, 24, 96),
    ])
  func lateness(day: String, isLate: Bool, months: Int, weight: Int) throws {
    let analysis = analysis(of: small, on: try #require(CivilDate(day)))
    let gap = try #require(analysis.gaps.first { $0.employee == "anna" && $0.competence == "ics" })
    #expect(gap.isLate == isLate && gap.monthsLate == months && gap.weight == weight)
  }

  @Test("Months late end with the month where it is shorter")
  func monthEnds() {
    let due: CivilDate = "2026-01-31"
    #expect(due.wholeMonths(until: "2026-02-27") == 0)
    #expect(due.wholeMonths(until: "2026-02-28") == 1)
    #expect(due.wholeMonths(until: "2026-03-30") == 1)
    #expect(due.wholeMonths(until: "2026-03-31") == 2)
    #expect(due.wholeMonths(until: "2025-12-31") == 0)
  }

  @Test("A level reached closes the gap, one on the way lessens it")
  func closing() throws {
    let record = CompetenceRecord(
      id: "new", employee: "clara", competence: "ics", level: .can, date: "2026-07-20",
      evidence: .shownInPractice)
    let partly = try small.after(.enter(.record(record)))
    let lessened = analysis(of: partly).gaps(of: "clara").first { $0.competence == "ics" }
    #expect(lessened?.actual == .can && lessened?.size == 1)
    let wholly = try small.after(.enter(.record(changed(record) { $0.level = .expert })))
    #expect(analysis(of: wholly).gaps(of: "clara").map(\.competence) == ["abuse"])
  }

  @Test("Competences that are had but not required are told without a gap")
  func extra() throws {
    let record = CompetenceRecord(
      id: "new", employee: "ditte", competence: "ics", level: .can, date: "2026-07-20",
      evidence: .ownView)
    let analysis = analysis(of: try small.after(.enter(.record(record))))
    #expect(analysis.standings["ditte"]?["ics"]?.level == .can)
    #expect(analysis.gaps(of: "ditte") == [])
  }

  @Test("An offering lifts the gaps where it leads above the present level")
  func liftedBy() {
    let analysis = analysis(of: small)
    #expect(
      analysis.gaps(liftedBy: .icsBasic).map(\.employee) == ["erik", "anna", "clara"])
    let knowing = changed(Offering.icsBasic) { $0.develops = ["ics": .knowsOf] }
    #expect(analysis.gaps(liftedBy: knowing).map(\.employee) == ["erik", "clara"])
    #expect(analysis.gaps(liftedBy: .lawAfternoon) == [])
  }

  @Test("A municipality without people has nothing to analyse")
  func empty() {
    let analysis = GapAnalysis(of: Municipality(), employees: [], on: .today)
    #expect(analysis.gaps == [] && analysis.standings == [:] && analysis.required == [])
  }
}
