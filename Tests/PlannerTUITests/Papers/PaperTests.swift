import PlannerDomain
import Testing

@testable import PlannerTUI

@Suite struct PaperTests {
  private let sample = Story.sample

  private func paper(
    _ wish: PaperWish, of municipality: Municipality? = nil, _ language: Language = .english
  ) throws -> Paper {
    try #require(
      Paper(
        wish, of: municipality ?? sample, on: Story.today, by: "Tester", in: language))
  }

  private func tables(of paper: Paper) -> [PaperTable] {
    paper.parts.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }

  private func headings(of paper: Paper) -> [String] {
    paper.parts.compactMap { if case .heading(let text) = $0 { text } else { nil } }
  }

  @Test func `An agreement on paper says all that is signed, and who has signed`() throws {
    for agreement in sample.agreements.values {
      let paper = try paper(.agreement(agreement.id))
      let rows = tables(of: paper).flatMap(\.rows).map { $0.cells[0] }
      for item in agreement.terms.items {
        #expect(rows.contains { $0.hasPrefix(item.text) })
      }
      for goal in sample.goals(of: agreement.id) {
        #expect(rows.contains { $0.hasPrefix(goal.text) })
      }
      for goal in agreement.terms.goals {
        #expect(
          paper.parts.contains {
            if case .list(let all) = $0 { all.contains(goal.text) } else { false }
          })
      }
      guard case .signatures(let signatures) = paper.parts.last else {
        Issue.record("no signatures")
        continue
      }
      #expect(signatures.count == sample.parties(of: agreement).count)
      #expect(
        signatures.count { $0.signed == nil } + agreement.signatures.count == signatures.count)
    }
  }

  @Test func `It is in Danish where that is asked for`() throws {
    let id = try #require(sample.agreements.keys.min())
    let danish = try paper(.agreement(id), .danish)
    #expect(danish.title == "Implementeringsaftale")
    #expect(danish.language == "da")
    #expect(headings(of: danish).contains("Før, under og efter"))
    #expect(danish.footer.hasSuffix("udskrevet 22. november 2026"))
  }

  @Test func `A year's plan adds up: each month, each team and all together`() throws {
    let paper = try paper(.year(2027, team: nil))
    let assignments = sample.assignments.values.filter {
      $0.year == 2027 && ($0.state.isLive || $0.state.spendsMoney)
    }
    let cost = assignments.reduce(Money.zero) { $0 + sample.cost(of: $1) }
    let total = Words(.english).format.kroner(cost)
    let months = try #require(tables(of: paper).first)
    #expect(months.rows.last?.cells.last == total)
    #expect(months.rows.first?.cells.first == "January")
    let people = Set(assignments.map(\.employee))
    guard case .figures(let figures) = paper.parts.first else {
      Issue.record("no figures")
      return
    }
    #expect(figures.map(\.number).contains(String(people.count)))
    for assignment in assignments {
      let name = sample.employees[assignment.employee]?.name ?? ""
      #expect(tables(of: paper).flatMap(\.rows).contains { $0.cells.joined().contains(name) })
    }
  }

  @Test func `A team's year is of that team alone`() throws {
    let team = try #require(sample.teams.values.min { $0.id < $1.id })
    let paper = try paper(.year(2027, team: team.id))
    #expect(paper.subtitle == team.name)
    for other in sample.teams.values where other.id != team.id {
      #expect(!headings(of: paper).contains(other.name))
    }
  }

  @Test func `The report puts the survey's figure, its source and its N beside every measure`()
    throws
  {
    let paper = try paper(.report)
    let texts = paper.parts.flatMap { part -> [String] in
      if case .bars(let groups) = part { groups.flatMap(\.bars).map(\.text) } else { [] }
    }
    for source in [
      "courses 84 % (figure 32, N = 61)", "diploma and master 82 % (figure 28, N = 44)",
      "courses 51 % (figure 33, N = 61)", "diploma and master 66 % (figure 29, N = 44)",
    ] {
      #expect(texts.contains(source))
    }
    let status = FollowUpStatus(of: sample, on: Story.today)
    guard case .figures(let figures) = paper.parts.first else {
      Issue.record("no figures")
      return
    }
    #expect(figures[0].number == String(status.overdue.count))
    #expect(figures[0].isAlarming)
  }

  @Test func `The report tells how every goal of the adopted strategies stands`() throws {
    let paper = try paper(.report)
    let told = paper.parts.flatMap { part -> [String] in
      if case .table(let table) = part { table.rows.compactMap(\.cells.first) } else { [] }
    }
    for strategy in sample.strategies.values {
      let isAdopted = strategy.state == .adopted
      #expect(headings(of: paper).contains(strategy.terms.title) == isAdopted)
      for goal in strategy.terms.goals where isAdopted { #expect(told.contains(goal.text)) }
    }
  }

  @Test func `A municipality that knows nothing yet gets papers that say so`() throws {
    let year = try paper(.year(2027, team: nil), of: Municipality())
    #expect(year.parts.first == .note("Nothing is planned in 2027."))
    let report = try paper(.report, of: Municipality())
    #expect(report.parts.contains(.note("No agreements in force.")))
    #expect(report.parts.contains(.note("No strategy has been adopted.")))
    #expect(report.parts.contains(.note("No ratings within the last year.")))
  }

  @Test func `What is not there gives no paper`() {
    for wish in [PaperWish.agreement("gone"), .year(2027, team: "gone")] {
      #expect(Paper(wish, of: sample, on: Story.today, by: "", in: .danish) == nil)
    }
  }

  @Test func `In the year ctrl-p asks for a file, and the paper goes there`() throws {
    var story = Story()
    story.press("4 ctrl-p")
    #expect(story.text.contains("Write as PDF"))
    #expect(story.text.contains("~/year-plan-2027-2026-11-22.pdf"))
    let enter = try #require(Key("enter"))
    let effects = update(&story.state, .terminal(.key(enter)))
    let year = PaperWish.year(2027, team: story.state.team)
    #expect(
      effects == [.write(ListFile(path: "~/year-plan-2027-2026-11-22.pdf", .paper(year)))])
    story.happen(.wrote(.unprinted(Trouble(danish: "Ingen skrift.", english: "No font."))))
    #expect(story.text.contains("No font."))
  }
}
