import PlannerDomain
import Testing

@testable import PlannerTUI

@Suite struct UnusualNameTests {
  /// A combining ring, wide letters, a family joined by ZWJ, a flag, a letter of five scalars.
  static let names = [
    "A\u{30A}se O\u{308}berg", "山田太郎 東京都", "Ib 👨‍👩‍👧‍👦 Bo", "🇩🇰🇬🇱 Nuka",
    "Zo\u{308}\u{323}\u{331}\u{324}\u{325}e Q", "한국어 이름 한국어 이름 한국어 이름 한국어",
  ]

  static let municipality: Municipality = {
    var entries = Story.sample.entries
    for (index, entry) in entries.enumerated() {
      let name = names[index % names.count] + " \(index)"
      switch entry {
      case .employee(var employee):
        employee.name = name
        entries[index] = .employee(employee)
      case .offering(var offering):
        offering.title = name
        entries[index] = .offering(offering)
      case .team(var team):
        team.name = name
        entries[index] = .team(team)
      case .competence(var competence):
        competence.name = name
        entries[index] = .competence(competence)
      case .provider(var provider):
        provider.name = name
        entries[index] = .provider(provider)
      default: break
      }
    }
    return Municipality(entries: entries)
  }()

  @Test(
    "Combining, wide and joined letters leave every row as wide as the screen",
    arguments: LinearTests.places)
  func everyPlace(keys: String) {
    var story = Story(Self.municipality)
    story.press(keys)
    for isLinear in [false, true] {
      story.state.manner.isLinear = isLinear
      for size in [
        Size(columns: 80, rows: 24), Size(columns: 121, rows: 40), Size(columns: 40, rows: 12),
      ] {
        story.send(.resized(size))
        let frame = view(story.state)
        for row in 0..<size.rows {
          let cells = frame.row(row)
          for index in cells.indices {
            let cell = cells[index]
            if cell.isWide {
              #expect(index + 1 < cells.endIndex && cells[index + 1].isContinuation)
            } else if cell.isContinuation {
              #expect(index > cells.startIndex && cells[index - 1].isWide)
            }
            #expect(cell.isContinuation || TextWidth.width(of: cell.character) == Int(cell.width))
          }
        }
      }
    }
  }

  @Test func `The columns after an unusual name stand below their heading`() throws {
    var story = Story(Self.municipality, size: Size(columns: 100, rows: 40))
    story.press("2")
    let lines = story.lines
    let heading = try #require(lines.first { $0.contains("Net kr.") })
    let end = TextWidth.width(
      of: String(heading.prefix(upTo: heading.range(of: "Net kr.").upperBound)))
    for row in story.state.catalogue.finding.rows.prefix(20) {
      let price = story.state.words.format.kroner(row.netPrice)
      let line = try #require(
        lines.first { $0.contains(" \(price) ") && $0.contains(row.offering.title.suffix(3)) })
      #expect(
        ends(of: price, in: line).contains(end), "\(line)")
    }
  }

  /// The columns in which a text ends.
  private func ends(of text: String, in line: String) -> [Int] {
    line.ranges(of: text).map { TextWidth.width(of: String(line[..<$0.upperBound])) }
  }
}

extension String {
  fileprivate func range(of text: String) -> Range<String.Index> {
    firstRange(of: text) ?? startIndex..<startIndex
  }
}
