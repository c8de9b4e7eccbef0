import PlannerDomain
import Testing

@testable import PlannerTUI

@Suite struct WorkbookTests {
  private let sample = Story.sample

  private func workbook(_ wish: WorkbookWish, _ language: Language = .english) -> Workbook {
    Workbook(wish, of: sample, on: Story.today, by: "Tester", in: language)
  }

  @Test func `the matrix has everyone, and each gap as the level with what is required after it`()
    throws
  {
    let book = workbook(.matrix(team: nil))
    #expect(book.sheets.map(\.name) == ["Competence matrix", "What profiles require", "Gaps"])
    let matrix = book.sheets[0]
    let employed = sample.employees.values.filter { $0.isEmployed(on: Story.today) }
    #expect(matrix.rows.count == employed.count)
    let analysis = GapAnalysis(of: sample, employees: employed, on: Story.today)
    let gaps = matrix.rows.joined().compactMap { cell -> (Int, String, SheetCell.Weight)? in
      if case .numberBefore(let level, let text) = cell.value {
        (level, text, cell.weight)
      } else {
        nil
      }
    }
    #expect(gaps.count == analysis.gaps.count && !gaps.isEmpty)
    // What is late says so in signs as well as in colour.
    #expect(gaps.allSatisfy { $0.1.hasPrefix("→") && $0.1.hasSuffix("!") == ($0.2 == .alarming) })
    #expect(gaps.count { $0.1.hasSuffix("!") } == analysis.gaps.count { $0.isLate })
    #expect(book.sheets[2].rows.count == analysis.gaps.count)
    for sheet in book.sheets {
      for row in sheet.rows { #expect(row.count == sheet.columns.count) }
    }
  }

  @Test func `a team's matrix is of the team alone, in the language asked for`() throws {
    let team = try #require(sample.teamsByName.first)
    let book = workbook(.matrix(team: team.id), .danish)
    #expect(book.title == "Kompetencematrix · \(team.name)")
    #expect(book.sheets[0].rows.allSatisfy { $0[1].value == .text(team.name) })
    #expect(book.sheets[0].notes.contains { $0.contains("fristen er overskredet") })
  }

  @Test func `a year's courses, participants, months and budgets add up to the same`() throws {
    let book = workbook(.year(2027, team: nil))
    func sum(_ cells: some Sequence<SheetCell>) -> Money {
      cells.reduce(.zero) { if case .amount(let amount) = $1.value { $0 + amount } else { $0 } }
    }
    func total(_ sheet: Worksheet) -> Money { sum(sheet.rows.compactMap(\.last)) }
    let (courses, people, months, budget) = (
      book.sheets[0], book.sheets[1], book.sheets[2], book.sheets[3]
    )
    #expect(total(courses) > .zero)
    #expect(total(courses) == total(people) && total(people) == total(months))
    #expect(sum(courses.total.suffix(1)) == total(courses))
    #expect(sum(months.total.suffix(1)) == total(months))
    let spent = budget.rows.reduce(Money.zero) { $0 + sum($1[2...4]) }
    #expect(spent == total(courses))
    #expect(courses.rows.contains { if case .date = $0[1].value { true } else { false } })
    for sheet in book.sheets {
      for row in sheet.rows { #expect(row.count == sheet.columns.count) }
      #expect(sheet.total.isEmpty || sheet.total.count == sheet.columns.count)
    }
  }
}
