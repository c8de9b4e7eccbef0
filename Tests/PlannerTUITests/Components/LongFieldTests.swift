import Testing

@testable import PlannerTUI

/// Fields that take several lines.
@Suite struct LongFieldTests {
  private func field(_ text: String, _ keys: String = "", columns: Int = .max) -> TextField {
    var field = TextField(text, takesLines: true)
    field.columns = columns
    for notation in keys.split(separator: " ") {
      guard let key = Key(String(notation)) else { preconditionFailure("no key: \(notation)") }
      _ = field.handle(key)
    }
    return field
  }

  @Test func `pasted text keeps its lines, whatever they end with`() {
    var field = field("")
    field.insert("et\r\nto\u{2028}\n\ttre\u{7}")
    #expect(field.text == "et\nto\n\n tre")
  }

  @Test(arguments: [
    ("up", 5), ("up up", 2), ("up end", 5), ("up home", 3), ("home", 6), ("up up down", 5),
    ("home left", 5), ("up home up end", 2),
  ])
  func `the cursor goes through the lines`(keys: String, cursor: Int) {
    // The cursor begins behind the last of the lines "ab", "cd" and "efg".
    #expect(field("ab\ncd\nefg", keys).cursor == cursor)
  }

  @Test(arguments: [("ctrl-u", "ab\n"), ("up ctrl-a ctrl-k", "\nefg"), ("home backspace", "abefg")])
  func `a line is deleted without those beside it`(keys: String, text: String) {
    #expect(field("ab\nefg", keys).text == text)
  }

  @Test func `up in the first row and down in the last are left to others`() {
    var field = field("ab\nefg")
    let isDown = field.handle(Key(.down))
    let isUp = field.handle(Key(.up))
    let isUpAgain = field.handle(Key(.up))
    #expect(!isDown && isUp && !isUpAgain)
  }

  @Test func `the cursor goes through the rows of a line that is wrapped`() {
    // Shown as "en to ", "tre ", and "fire".
    #expect(field("en to tre fire", "up", columns: 6).cursor == 9)
    #expect(field("en to tre fire", "up up", columns: 6).cursor == 3)
  }

  @Test func `each line is drawn on a row of its own, the cursor where the next letter goes`() {
    let field = field("æble\n\npære", "up up end")
    let rows = field.rows(of: 10)
    #expect(rows == [0..<5, 5..<6, 6..<10])
    var frame = Frame(size: Size(columns: 10, rows: 3))
    for row in rows.indices {
      field.draw(
        row: row, of: rows, on: &frame, in: frame.bounds.dropping(top: row), style: .plain,
        focused: true)
    }
    #expect(frame.lines == ["æble", "", "pære"])
    #expect(frame.cursor == Point(column: 4, row: 0))
  }
}
