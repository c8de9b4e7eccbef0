import Foundation
import PlannerDomain
import PlannerExchange
import Testing

/// Workbooks that other programs wrote, the same tables by each.
@Suite struct ForeignWorkbookTests {
  private static let municipality = Municipality(
    entries: PlanFolder(path: SampleDataTests.path).read().entries)

  private static func bytes(_ name: String) throws -> [UInt8] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Files/\(name).xlsx")
    return [UInt8](try Data(contentsOf: file))
  }

  @Test(
    "An HR list is read: dates in cells and in words, rich text, and numbers without their noise",
    arguments: ["libreoffice", "openpyxl", "days-since-1904"])
  func people(name: String) throws {
    let plan = PlanWorkbook.read(
      try Self.bytes(name), named: "personale.xlsx", as: .employees, beside: Self.municipality)
    // What is reckoned is only there once a spreadsheet has reckoned it.
    #expect(plan.problems == [])
    let people = plan.entries.compactMap { entry in
      if case .employee(let employee) = entry { employee } else { nil }
    }
    #expect(people.map(\.name) == ["Æske Ågren", "Åse Øllebrød", "Bo Bæk-Prøve"])
    #expect(people.map(\.number) == ["99001", "99002", "099003"])
    #expect(people.map(\.hired) == [day("2027-02-01"), day("2026-12-31"), day("2027-03-08")])
    #expect(people.map(\.left) == [nil, day("2027-06-30"), nil])
    #expect(people.map(\.weeklyHoursTenths).prefix(2) == [370, 300])
    #expect(people.map(\.team) == ["modtagelse", "modtagelse", "modtagelse"])
    #expect(plan.unknownColumns.map(\.name) == ["Løngruppe"])
    #expect(plan.unknownColumns.map(\.file) == ["personale.xlsx [Personale]"])
    #expect(plan.unknownFiles.count == 3)
  }

  @Test(
    "Sheets called as tables are read together: yes and no, percentages, and money with its unit",
    arguments: ["libreoffice", "openpyxl", "days-since-1904"])
  func tables(name: String) throws {
    let plan = PlanWorkbook.read(
      try Self.bytes(name), named: "plan.xlsx", beside: Self.municipality)
    let providers = plan.entries.compactMap { entry in
      if case .provider(let provider) = entry { provider } else { nil }
    }
    #expect(
      providers.map(\.name) == ["Børns Vilkår (prøve)", "Prøvestedet"])
    #expect(providers.map(\.isApproved) == [true, false])
    #expect(providers.map(\.contact) == ["+45 00 00 00 00", "=1+1 er ikke en formel"])
    #expect(
      plan.entries.contains(
        .budget(Budget(team: "modtagelse", year: 2031, frame: Money(øre: 12_345_650)))))
    #expect(plan.problems == [])
    #expect(plan.unknownFiles == ["plan.xlsx [Personale]"])
  }

  @Test("What is wrong is told with the file, the sheet, the row and the column")
  func places() throws {
    let plan = PlanWorkbook.read(
      try Self.bytes("libreoffice"), named: "personale.xlsx", as: .employees)
    let problem = try #require(plan.problems.first)
    #expect(problem.file == "personale.xlsx" && problem.sheet == "Personale")
    #expect(problem.line == 4 && problem.column == 4 && problem.field == "team")
  }
}
