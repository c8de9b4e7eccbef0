import PlannerDomain
import Testing

@Suite struct StandingTests {
  /// How Anna stands in abuse, which is required at level 2, renewed every 24 months, within a
  /// year of 1 January 2024, when she has some records.
  private func standing(
    _ records: CompetenceRecord..., on day: CivilDate = .today
  ) throws -> Standing {
    let municipality = try Municipality.small.after(all: records.map { .enter(.record($0)) })
    return try #require(municipality.standing(of: "anna", in: "abuse", on: day))
  }

  private func record(
    _ id: Identifier<CompetenceRecord>, _ level: CompetenceLevel, _ date: CivilDate,
    until: CivilDate? = nil, ended: CivilDate? = nil
  ) -> CompetenceRecord {
    CompetenceRecord(
      id: id, employee: "anna", competence: "abuse", level: level, date: date,
      evidence: .leadersView, validUntil: until, ended: ended)
  }

  @Test("Without records one stands at level 0 and lacks all that is required")
  func none() throws {
    let standing = try standing()
    #expect(standing.level == .none && standing.record == nil && standing.gap == 2)
    #expect(standing.due == "2025-01-01" && standing.countsUntil == nil)
    #expect(standing.required == .can)
    #expect(Municipality.small.standing(of: "x", in: "abuse", on: .today) == nil)
  }

  @Test("The best valid level counts, not the latest")
  func best() throws {
    let best = record("b", .masters, "2025-01-01")
    let standing = try standing(
      record("a", .can, "2025-06-01"), best, record("c", .expert, "2026-08-02"),
      record("d", .expert, "2025-01-01", ended: "2026-01-01"))
    #expect(standing.level == .masters && standing.record == best.id && standing.gap == 0)
  }

  @Test("Among records of one level, the one that counts longest is shown")
  func longest() throws {
    let longest = record("a", .can, "2025-01-01")
    let standing = try standing(longest, record("b", .can, "2026-01-01", until: "2026-09-01"))
    #expect(standing.record == longest.id && standing.countsUntil == "2027-01-01")
    #expect(!standing.expires(within: 3, of: .today))
  }

  @Test(
    "A record counts from its day to the day it expires, both included",
    arguments: [
      ("2025-12-31", CompetenceLevel.none), ("2026-01-01", .can), ("2026-06-30", .can),
      ("2026-07-01", .none),
    ])
  func validity(day: String, level: CompetenceLevel) throws {
    let day = try #require(CivilDate(day))
    let record = record("a", .can, "2026-01-01", until: "2026-06-30")
    #expect(record.isValid(on: day) == (level == .can))
    #expect(try standing(record, on: day).level == level)
  }

  @Test(
    "What must be renewed counts to the day of renewal",
    arguments: [("2027-03-31", CompetenceLevel.can), ("2027-04-01", .none)])
  func renewal(day: String, level: CompetenceLevel) throws {
    let standing = try standing(
      record("a", .can, "2025-03-31", until: "2028-01-01"), on: try #require(CivilDate(day)))
    #expect(standing.level == level)
    #expect(standing.countsUntil == (level == .can ? "2027-03-31" : nil))
  }

  @Test("A record that was corrected counts until the day before")
  func ended() throws {
    let record = record("a", .can, "2026-01-01", ended: "2026-08-01")
    #expect(try standing(record, on: "2026-07-31").level == .can)
    #expect(try standing(record, on: "2026-08-01").level == .none)
  }

  @Test(
    "One is late from the day after the level was due",
    arguments: [("2025-01-01", false), ("2025-01-02", true)])
  func late(day: String, isLate: Bool) throws {
    let day = try #require(CivilDate(day))
    #expect(try standing(on: day).isLate(on: day) == isLate)
    let done = record("a", .can, "2024-05-01")
    #expect(try !standing(done, on: day).isLate(on: day))
  }

  @Test("What lapsed is due from the day it lapsed, but not what was wrong or too little")
  func lapsed() throws {
    let lapsed = try standing(record("a", .can, "2024-06-30"))
    #expect(lapsed.due == "2026-06-30" && lapsed.isLate(on: .today))
    let tooLittle = try standing(record("a", .knowsOf, "2024-06-30"))
    #expect(tooLittle.due == "2025-01-01")
    let wrong = try standing(record("a", .can, "2024-06-30", ended: "2024-07-01"))
    #expect(wrong.due == "2025-01-01")
    let before = try standing(record("a", .can, "2022-06-30"))
    #expect(before.due == "2025-01-01")
  }

  @Test(
    "A level expires within some months when nothing else gives it after",
    arguments: [(2, false), (3, true), (4, true)])
  func expires(months: Int, expires: Bool) throws {
    let sufficient = record("a", .can, "2024-11-01")
    #expect(try standing(sufficient).expires(within: months, of: .today) == expires)
    let renewed = try standing(sufficient, record("b", .can, "2026-07-01"))
    #expect(!renewed.expires(within: months, of: .today))
    // A higher level that ends soon leaves the required one standing.
    let higher = try standing(
      record("a", .expert, "2026-01-01", until: "2026-08-15"), record("b", .can, "2026-07-01"))
    #expect(higher.level == .expert && !higher.expires(within: months, of: .today))
  }

  @Test("What is not there, or not required, does not expire")
  func neverExpires() throws {
    let short = try standing(record("a", .knowsOf, "2026-01-01", until: "2026-08-15"))
    #expect(short.gap == 1 && !short.expires(within: 12, of: .today))
    let municipality = try Municipality.small.after(
      .enter(.employee(changed(.anna) { $0.role = "team-leader" })),
      .enter(.record(record("a", .can, "2026-01-01", until: "2026-08-15"))))
    let standing = try #require(municipality.standing(of: "anna", in: "abuse", on: .today))
    #expect(standing.required == nil && standing.due == nil && standing.gap == 0)
    #expect(standing.level == .can && standing.countsUntil == "2026-08-15")
    #expect(!standing.expires(within: 12, of: .today) && !standing.isLate(on: .today))
  }
}
