import PlannerDomain
import Testing

@testable import PlannerExchange

@Suite struct FieldTests {
  @Test(
    "Dates are read",
    arguments: [
      ("2027-03-08", day("2027-03-08")), (" 2028-02-29 ", day("2028-02-29")),
      ("08-03-2027", day("2027-03-08")), ("8.3.2027", day("2027-03-08")),
      ("31/12/2027", day("2027-12-31")),
    ])
  func dates(text: String, expected: CivilDate) {
    #expect(read(text) { $0.date(.needed) } == Reading(expected))
  }

  @Test(
    "What is no date is a problem",
    arguments: [
      "2027-02-29", "29-02-2027", "03/13/2027", "08-03-27", "8.3-2027", "8/3 2027", "2027-3-8",
      "i morgen", "",
    ])
  func wrongDates(text: String) {
    #expect(read(text) { $0.date(.needed) } == Reading(nil, problem(text, .date)))
  }

  @Test(
    "Amounts are read",
    arguments: [
      ("0", 0), ("1190", 119_000), ("1190,50", 119_050), ("1190,5", 119_050), ("0,05", 5),
      ("1.190", 119_000), ("12.345.678,90", 1_234_567_890), ("100000000", 10_000_000_000),
      ("\u{A0}25 ", 2500),
    ])
  func amounts(text: String, øre: Int) {
    #expect(read(text) { $0.amount(.needed) } == Reading(Money(øre: øre)))
  }

  @Test(
    "What is no amount is a problem",
    arguments: [
      "1190.50", "1.19", "11.90,0", "1190,505", "1190,", ",50", "-5", "+5", "1,190,50", "1e3",
      "1234.567", "100000001", "1000000000", "99999999999999999999", "12 kr.", "١٢", ".", "",
    ])
  func wrongAmounts(text: String) {
    #expect(read(text) { $0.amount(.needed) } == Reading(nil, problem(text, .amount)))
  }

  @Test(
    "Whole numbers are read within their range", arguments: [("3", 3), ("0007", 7), ("40", 40)])
  func wholeNumbers(text: String, expected: Int) {
    #expect(read(text) { $0.int(.needed, in: 3...40) } == Reading(expected))
  }

  @Test(
    "What is no whole number of the range is a problem",
    arguments: ["2", "41", "-3", "+3", "3,0", "tre", "99999999999999999999", ""])
  func wrongWholeNumbers(text: String) {
    #expect(
      read(text) { $0.int(.needed, in: 3...40) }
        == Reading(nil, problem(text, .wholeNumber(3...40))))
  }

  @Test(
    "Tenths are read",
    arguments: [("37", 370), ("32,5", 325), ("0,1", 1), ("1.000", 10_000), ("37,00", 370)])
  func tenths(text: String, expected: Int) {
    #expect(read(text) { $0.tenths(.needed, in: 1...10_000) } == Reading(expected))
  }

  @Test(
    "What is no number with one decimal is a problem",
    arguments: ["37.5", "37,25", "0", "1000,1", "x", ""])
  func wrongTenths(text: String) {
    #expect(
      read(text) { $0.tenths(.needed, in: 1...10_000) }
        == Reading(nil, problem(text, .tenths(1...10_000))))
  }

  @Test("Yes, no and nothing are read", arguments: [("yes", true), ("no", false), ("", false)])
  func yesOrNo(text: String, expected: Bool) {
    #expect(read(text) { $0.yesOrNo(.extra) } == Reading(expected))
  }

  @Test("What is neither yes nor no is a problem", arguments: ["måske", "2", "1", "true"])
  func wrongYesOrNo(text: String) {
    #expect(
      read(text) { $0.yesOrNo(.extra) }
        == Reading(false, problem(text, .oneOf(["yes", "no"]), in: "extra")))
  }

  @Test("A choice is read by its spelling")
  func choice() {
    #expect(read("case-work") { $0.choice(.needed) } == Reading(TeachingMethod?.some(.caseWork)))
    let spellings = ["class-teaching", "workshop", "lecture", "combination", "case-work"]
    #expect(
      read("caseWork") { $0.choice(.needed) as TeachingMethod? }
        == Reading(nil, problem("caseWork", .oneOf(spellings))))
  }

  @Test(
    "Identifiers are read and claimed",
    arguments: ["a", "bk-ics-1-27a", "0123456789-abcdefghijklm"])
  func identifiers(text: String) {
    #expect(
      read(text) { $0.identifier(.needed) } == Reading(Identifier<Team>?.some(Identifier(text))))
  }

  @Test(
    "What is no identifier is a problem",
    arguments: ["Team", "a b", "å", "a_b", "0123456789-abcdefghijklmn", ""])
  func wrongIdentifiers(text: String) {
    #expect(
      read(text) { $0.identifier(.needed) as Identifier<Team>? }
        == Reading(nil, problem(text, .identifier)))
  }

  @Test("An optional field may be empty")
  func optionalFields() {
    #expect(read("") { $0.date(.extra) } == Reading(nil))
    #expect(read("") { $0.amount(.extra) } == Reading(nil))
    #expect(read("") { $0.int(.extra, in: 0...9) } == Reading(nil))
    #expect(read("") { $0.texts(.extra) } == Reading([]))
    #expect(read("") { $0.text(.extra) } == Reading(""))
    #expect(read("") { $0.reference(.extra) as Identifier<Team>? } == Reading(nil))
  }

  @Test("Text may hold newlines and tabs but must not steer the screen")
  func text() {
    #expect(read("\"blå\n\tbær\"") { $0.text(.needed) } == Reading("blå\n\tbær"))
    #expect(read("") { $0.text(.needed) } == Reading("", problem("", .text)))
    #expect(
      read("a\u{1B}[2J") { $0.text(.needed) } == Reading("", problem("a [2J", .printableText)))
    #expect(
      read("a\u{9B}2J") { $0.text(.needed) } == Reading("", problem("a 2J", .printableText)))
    #expect(read("ti\u{A0}kr. å\u{300}") { $0.text(.needed) } == Reading("ti\u{A0}kr. å\u{300}"))
  }

  @Test("Lists are read item by item, wrong and repeated items being problems")
  func lists() {
    #expect(read("Øve | Dele") { $0.texts(.needed) } == Reading(["Øve", "Dele"]))
    #expect(
      read("open|lukket||requisitioned|open") { $0.choices(.needed) as Set<OfferingForm> }
        == Reading(
          [.open, .requisitioned], problem("lukket", .oneOf(["open", "requisitioned"])),
          problem("", .oneOf(["open", "requisitioned"])), problem("open", .listedOnce)))
    #expect(
      read("") { $0.references(.needed) as Set<Identifier<Team>> }
        == Reading([], problem("", .existing(.team))))
  }

  // MARK: - Reading one field

  enum Column: String, PlanColumn {
    case needed, extra
    static let file = PlanFile.employees
    static let optional: Set<Self> = [.extra]
  }

  /// What a field gave, and the problems with it.
  struct Reading<Value: Equatable>: Equatable {
    var value: Value
    var problems: [ImportProblem]

    init(_ value: Value, _ problems: ImportProblem...) {
      self.value = value
      self.problems = problems
    }
  }

  /// Reads a row in which both columns hold the same text.
  private func read<Value>(
    _ text: String, _ body: (inout CSVRow<Column>) -> Value
  ) -> Reading<Value> {
    var table = CSVTable<Column>(bytes("x;needed;extra\n9;\(text);\(text)\n"))
    guard case .success(var row) = table.next() else {
      Issue.record("the row should be readable")
      return read("", body)
    }
    var reading = Reading(body(&row))
    reading.problems = row.problems
    return reading
  }

  private func problem(
    _ found: String, _ allowed: Allowed, in field: String = "needed"
  ) -> ImportProblem {
    ImportProblem(
      file: "employees.csv", line: 2,
      column: field == "needed" ? 3 : 4 + found.unicodeScalars.count, field: field,
      found: found, allowed: allowed)
  }
}
