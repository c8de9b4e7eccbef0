import PlannerDomain
import Testing

@testable import PlannerTUI

@Suite struct ListingTests {
  private let listing = Listing(
    "Two", headings: ["Name", "", "Cost"],
    rows: [
      Listing.Row(cells: ["Åse\tØ", "x", "1"]), Listing.Row(cells: ["日本", "y", "1.000"]),
    ], selected: 1)

  @Test func `Cells are parted by tabs, and never hold one`() {
    #expect(listing.tabSeparated == "Name\t\tCost\nÅse Ø\tx\t1\n日本\ty\t1.000\n")
  }

  @Test func `A file has the title and even columns, also of wide letters`() {
    #expect(
      listing.plainText == "Two\n\nName      Cost\nÅse Ø  x  1\n日本   y  1.000\n")
  }

  @Test func `What is not there cannot be selected`() {
    #expect(Listing("", rows: [], selected: 0).selectedRow == nil)
    #expect(listing.selectedRow?.name == "日本")
  }

  @Test(
    "Every place has a list whose rows have a cell for each heading, and a title",
    arguments: [
      "1", "8", "8 j l", "8 j l enter", "2", "2 f", "2 enter", "2 space space c", "3", "3 enter",
      "3 enter >",
      "3 enter > >", "3 enter > > >", "1 enter o", "4", "4 v", "4 f",
    ])
  func everyPlace(keys: String) {
    for language in Language.allCases {
      for isLinear in [false, true] {
        var story = Story(language: language)
        story.state.manner.isLinear = isLinear
        story.press(keys)
        let listing = story.state.listing
        #expect(!listing.title.isEmpty)
        for index in 0..<listing.count {
          #expect(listing.row(index).cells.count == listing.headings.count)
          #expect(!listing.row(index).name.isEmpty || index >= 0 && keys == "2 enter")
        }
      }
    }
  }

  @Test func `The catalogue's list is what its table shows, in its order`() {
    var story = Story()
    story.press("2 /")
    story.type("ics")
    story.press("enter")
    let lines = story.state.listing.tabSeparated.split(separator: "\n")
    #expect(lines.first == "Title\tProvider\tKind\tLength\tNet kr.\tNext session\tPlaces\tGaps")
    #expect(lines.count == story.state.catalogue.finding.rows.count + 1)
    let first = story.state.catalogue.finding.rows[0]
    #expect(lines[1].hasPrefix(first.offering.title + "\t" + first.provider.name + "\t"))
  }

  @Test func `The selected row is the one under the cursor`() {
    var story = Story()
    for keys in ["2 j j", "3 j j", "4 j j", "1 j"] {
      story.press(keys)
      let name = story.state.listing.selectedRow?.name ?? "none"
      #expect(story.cursorLine.contains(name.prefix(12)), "\(keys)")
    }
  }
}
