import PlannerDomain
import Testing

@testable import PlannerTUI

/// Text of several lines: how it is written, and where it is shown.
@Suite struct LongTextStories {
  private static let paragraphs = "Første afsnit.\n\nAndet afsnit."

  /// A form about a new agreement, with the cursor in its purpose, which is empty.
  private func writing() throws -> (story: Story, id: Identifier<ImplementationAgreement>) {
    var story = Story.agreements()
    let id = try story.drafted().id
    story.press("e ctrl-u")
    return (story, id)
  }

  @Test func `Paragraphs from the editor stay paragraphs in the field, the plan and the page`()
    throws
  {
    var (story, id) = try writing()
    story.happen(.edited(.success(Self.paragraphs + "  \n\n ")))
    #expect(inColumn(story.lines, "Første afsnit.", "Andet afsnit.", apart: 2))
    story.press("tab")
    #expect(story.state.municipality.agreements[id]?.terms.purpose == Self.paragraphs)
    story.press("esc")
    #expect(inColumn(story.lines, "Første afsnit.", "Andet afsnit.", apart: 2))
    let paper = try #require(
      Paper(
        .agreement(id), of: story.state.municipality, on: Story.today, by: "Tester", in: .danish))
    let lines = PaperText().lines(of: paper)
    let first = try #require(lines.firstIndex(of: "Første afsnit."))
    #expect(lines[first...].prefix(3) == ["Første afsnit.", "", "Andet afsnit."])
  }

  @Test(arguments: ["alt-enter", "ctrl-j"])
  func `A key makes a new line in a long text, and Enter goes on`(key: String) throws {
    var (story, id) = try writing()
    #expect(story.lines[39].contains("Alt-Enter Ny linje"))
    story.type("Et")
    story.press(key)
    story.type("To")
    story.press("up end")
    story.type("!")
    story.press("enter")
    #expect(story.state.topForm?.focused?.name == .participantGoals)
    #expect(story.state.municipality.agreements[id]?.terms.purpose == "Et!\nTo")
  }

  @Test func `Pasted lines stay lines in a long text, and become one in a name`() throws {
    var (story, id) = try writing()
    story.send(.paste("Et\nTo"))
    story.press("tab")
    #expect(story.state.municipality.agreements[id]?.terms.purpose == "Et\nTo")
    story.press("esc T ctrl-u")
    story.send(.paste("Min\nskabelon"))
    #expect(story.state.topForm?.focused?.input.text == "Min skabelon")
    #expect(!story.lines[39].contains("^X"))
    #expect(!story.lines[39].contains("Alt-Enter"))
    story.press("alt-enter")
    #expect(story.lines[39].contains("kun stå én linje"))
    // Where there is no room for a line, a line feed is Enter.
    story.press("ctrl-j")
    #expect(story.state.topForm?.focused?.name == .scopes)
  }

  @Test func `A comparison of versions shows each line of a text`() throws {
    var (story, _) = try writing()
    story.press("esc S e j ctrl-u")
    story.send(.paste(Self.paragraphs))
    story.press("esc v")
    #expect(story.lines.contains { $0.hasPrefix("   + Første afsnit.") })
    #expect(story.lines.contains { $0.hasPrefix("     Andet afsnit.") })
  }

  @Test func `A note of several lines is written in its dialog and kept as it is`() throws {
    var story = Story.agreements()
    let id = try story.drafted().id
    story.press("S x")
    story.type("Først dette,")
    story.press("alt-enter")
    story.type("så hint")
    #expect(inColumn(story.lines, "Først dette,", "så hint", apart: 1))
    story.press("enter")
    #expect(
      story.state.municipality.agreements[id]?.history.last?.note == "Først dette,\nså hint")
  }

  @Test func `Where there is one line, a break is a blank`() throws {
    var (story, id) = try writing()
    story.state.withTopForm { $0.goTo(.after) }
    story.press("enter")
    story.send(.paste("Hold oplæg\nfor teamet"))
    story.press("ctrl-s")
    #expect(story.text.contains("Hold oplæg for teamet"))
    story.press("esc S")
    let item = try #require(
      story.state.municipality.agreements[id]?.terms.items.first { $0.text.contains("\n") })
    #expect(item.text == "Hold oplæg\nfor teamet")
    let report = DueReport(
      of: story.state.municipality, .everyone, on: Story.today, days: 3000, language: .danish)
    #expect(report.lines.contains { $0.contains("Hold oplæg for teamet") })
    #expect(!report.lines.contains { $0.contains("\n") })
  }

  /// Whether the second text stands so many rows below the first, in the same column.
  private func inColumn(
    _ lines: [String], _ first: String, _ second: String, apart: Int
  ) -> Bool {
    lines.indices.contains { row in
      guard lines.indices.contains(row + apart),
        let one = lines[row].firstRange(of: first)?.lowerBound,
        let two = lines[row + apart].firstRange(of: second)?.lowerBound
      else { return false }
      return lines[row].distance(from: lines[row].startIndex, to: one)
        == lines[row + apart].distance(from: lines[row + apart].startIndex, to: two)
    }
  }
}
