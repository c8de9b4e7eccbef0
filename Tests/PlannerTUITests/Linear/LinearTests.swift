import PlannerDomain
import Testing

@testable import PlannerTUI

@Suite struct LinearTests {
  private func story(
    _ keys: String = "", size: Size = Size(columns: 80, rows: 24), language: Language = .english
  ) -> Story {
    var story = Story(size: size, language: language)
    story.state.manner.isLinear = true
    story.press(keys)
    return story
  }

  static let places = [
    "1", "2", "2 f", "2 / i c s", "2 enter", "2 enter j j j j", "2 space space c", "3", "3 l l",
    "3 enter", "3 enter >", "3 enter > >", "3 enter > > >", "1 enter o", "4", "4 v", "4 f", "?",
    ":", "t", "1 a", "4 j i", "4 B", "2 e", "2 e down down enter",
  ]

  @Test("No place shows borders, blocks or signs of states", arguments: places)
  func plain(keys: String) {
    for language in Language.allCases {
      let story = story(keys, language: language)
      let text = story.text
      for character in text where !character.isASCII {
        let isLetter =
          character.isLetter || "–’»«“”§½…→←↑↓é·".contains(character)
        #expect(isLetter, "\(character) in \(keys):\n\(text)")
      }
      for sign in ["│", "─", "┌", "●", "✓", "▓", "░", "█", "◆", "▾", "[x]", "[ ]"] {
        #expect(!text.contains(sign), "\(sign) in \(keys):\n\(text)")
      }
    }
  }

  @Test("The cursor stands on what has the focus, and its place is told", arguments: places)
  func cursor(keys: String) {
    let story = story(keys)
    #expect(!story.cursorLine.isEmpty, "\(keys):\n\(story.text)")
  }

  @Test func `A list is read row by row, with the place of the selected one`() {
    var story = story("2 j j")
    let count = story.state.catalogue.finding.rows.count
    #expect(story.lines[0] == "Catalogue, All teams, 2027")
    #expect(story.lines[1] == "Catalogue: 106 offerings")
    let row = story.state.catalogue.finding.rows[2]
    #expect(story.cursorLine.hasPrefix(row.offering.title))
    #expect(story.text.contains("3 of \(count)"))
    story.press("space")
    story.press("k")
    #expect(story.text.contains("\(row.offering.title), marked"))
  }

  @Test func `A text of several lines is told line by line, the cursor in its own`() {
    var story = story("2 e")
    story.state.withTopForm { $0.goTo(.summary) }
    story.press("ctrl-u")
    story.send(.paste("Første linje\nanden"))
    let row = story.lines.firstIndex(of: "Første linje")
    #expect(row.map { story.lines[$0 + 1] } == "anden")
    #expect(story.cursorLine == "anden")
    story.press("up")
    #expect(story.cursorLine == "Første linje")
  }

  @Test func `The matrix tells the cell under the cursor in words`() {
    let story = story("3 l")
    let competence = story.state.people.competence?.name ?? ""
    let text = story.text.replacing("\n", with: " ")
    #expect(text.contains("\(competence): "))
    #expect(text.contains("column 2 of"))
    #expect(text.contains("1 of 118"))
  }

  @Test func `A whole page can be read line by line`() {
    var story = story("2 enter")
    let count = story.state.listing.count
    var read: [String] = []
    for _ in 0..<count {
      read.append(story.state.listing.selectedRow?.name ?? "")
      story.press("j")
    }
    #expect(Set(read).count > count / 2)
    #expect(read.last == story.state.listing.row(count - 1).name)
  }

  @Test(arguments: ["2", "2 /", "3", "4", "2 enter"])
  func `Help is among what is told, however much there is`(keys: String) {
    let foot = story(keys).lines.suffix(2).joined(separator: " ")
    #expect(foot.contains("Help"))
    #expect(foot.contains("Quit"))
  }

  @Test func `A page of an offering is leafed through by pages`() {
    var story = story("2 enter")
    let first = story.cursorLine
    story.press("j j j")
    let fourth = story.cursorLine
    story.press("k k k pgdn")
    #expect(story.cursorLine != first)
    #expect(story.state.catalogue.pages.last.map { $0.top > 10 } == true)
    story.press("pgup")
    #expect(story.cursorLine == first)
    story.press("j j j")
    #expect(story.cursorLine == fourth)
  }

  @Test func `A leader assigns, undoes and fills in a form without columns`() {
    var story = story("1 a")
    #expect(story.lines[0] == "Overview, Dialog, All teams, 2027")
    #expect(story.cursorLine.contains(","))
    story.press("enter")
    #expect(story.lines[1] == "Which session?")
    story.press("end enter")
    #expect(story.state.layers.isEmpty)
    #expect(story.text.contains("proposed for"))
    story.press("u")
    #expect(story.text.contains("Undone"))
    story.state.openForm(.team("modtagelse"))
    story.send(.woken)
    #expect(story.cursorLine.hasPrefix("Name (required): Modtagelsen"))
    story.type(" Ø")
    #expect(story.cursorLine == "Name (required): Modtagelsen Ø")
    story.press("tab tab")
    #expect(story.text.contains("3 of "))
    story.press("ctrl-s")
    #expect(story.state.municipality.teams["modtagelse"]?.name == "Modtagelsen Ø")
  }

  @Test func `A question tells its answers`() {
    var story = story("2")
    story.state.openForm(.team("modtagelse"))
    story.type("x")
    story.press("esc")
    #expect(story.cursorLine.contains("is not saved"))
    #expect(story.lines.contains("y Yes, n No"))
    story.press("n")
    #expect(story.state.layers.count == 1)
  }

  @Test func `What is disabled is told with its reason`() {
    var story = story(": ")
    story.type("undo")
    #expect(story.text.contains("Undo"))
    #expect(story.text.contains("unavailable: There is nothing to undo."))
  }

  @Test func `A click goes to a row and two open it`() {
    var story = story("2")
    let third = story.state.catalogue.finding.rows[2].offering
    story.click(String(third.title.prefix(30)))
    #expect(story.state.catalogue.cursor.selected == third.id)
    story.click(String(third.title.prefix(30)), .doubleClick)
    #expect(story.state.catalogue.pages.last?.offering == third.id)
  }

  @Test("Every place can be drawn at every size", arguments: places)
  func everySize(keys: String) {
    var story = story(keys)
    for size in [
      Size(columns: 1, rows: 1), Size(columns: 20, rows: 6), Size(columns: 40, rows: 10),
      Size(columns: 300, rows: 100),
    ] {
      story.send(.resized(size))
      #expect(story.lines.count == size.rows)
    }
  }
}
