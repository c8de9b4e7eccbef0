import PlannerDomain
import Testing

@testable import PlannerTUI

@Suite struct CursorTests {
  @Test(
    "The hardware cursor is shown in every place, dialog and form",
    arguments: LinearTests.places + [
      "2 f x", "2 / z z z z z", "3 / z z z z z", "4 / z z z z z", "2 / z z z z z enter",
      "3 / z z z z z enter", "4 / z z z z z enter",
    ])
  func everywhere(keys: String) {
    for size in [Size(columns: 120, rows: 40), Size(columns: 80, rows: 24)] {
      var story = Story(size: size)
      story.press(keys)
      let frame = view(story.state)
      #expect(frame.cursor.map(frame.bounds.contains) == true, "\(keys):\n\(story.text)")
    }
  }

  @Test(
    "The hardware cursor is shown where there is nothing yet",
    arguments: ["1", "2", "3", "4", "?", ":"])
  func emptyFile(keys: String) {
    var story = Story(Municipality(), size: Size(columns: 80, rows: 24))
    story.press(keys)
    for isLinear in [false, true] {
      story.state.manner.isLinear = isLinear
      let frame = view(story.state)
      #expect(frame.cursor.map(frame.bounds.contains) == true, "\(keys):\n\(story.text)")
    }
  }
}
