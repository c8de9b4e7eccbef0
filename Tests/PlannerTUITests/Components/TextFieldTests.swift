import Testing

@testable import PlannerTUI

@Suite struct TextFieldTests {
  private func field(_ text: String, _ keys: String) -> TextField {
    var field = TextField(text)
    for notation in keys.split(separator: " ") {
      guard let key = Key(String(notation)) else { preconditionFailure("no key: \(notation)") }
      _ = field.handle(key)
    }
    return field
  }

  @Test(arguments: [
    ("rød grød", "backspace", "rød grø", 7),
    ("rød grød", "ctrl-w", "rød ", 4),
    ("rød grød", "alt-backspace", "rød ", 4),
    ("rød grød", "ctrl-u", "", 0),
    ("rød grød", "ctrl-a ctrl-k", "", 0),
    ("rød grød", "home delete", "ød grød", 0),
    ("rød grød", "home ctrl-right", "rød grød", 3),
    ("rød grød", "home alt-f alt-f", "rød grød", 8),
    ("rød grød", "alt-b x", "rød xgrød", 5),
    ("rød grød", "left left y", "rød gryød", 7),
    ("", "backspace delete left right ctrl-w alt-d", "", 0),
  ])
  func `keys edit as users know them`(
    text: String, keys: String, expected: String, cursor: Int
  ) {
    let field = field(text, keys)
    #expect(field.text == expected)
    #expect(field.cursor == cursor)
  }

  @Test func `a family, a flag and a letter with two marks are one step each`() {
    var field = TextField("a👨‍👩‍👧🇩🇰e\u{301}\u{327}")
    #expect(field.cursor == 4)
    for _ in 0..<3 { _ = field.handle(Key(.backspace)) }
    #expect(field.text == "a")
  }

  @Test func `a mark typed after its letter joins it`() {
    var field = TextField("e")
    field.insert("\u{301}")
    #expect(field.text == "e\u{301}")
    #expect(field.cursor == 1)
  }

  @Test func `a pasted page becomes one line without controls`() {
    var field = TextField("før ")
    field.insert("linje 1\nlinje 2\tslut\u{7}")
    #expect(field.text == "før linje 1 linje 2 slut")
  }

  @Test(arguments: [(0, 0), (1, 1), (2, 1), (3, 2), (4, 3), (9, 3)])
  func `a click places the cursor by what is shown`(column: Int, cursor: Int) {
    var field = TextField("a漢e\u{301}")
    field.point(at: column, in: 0..<3)
    #expect(field.cursor == cursor)
  }

  @Test func `Ctrl-D deletes under the cursor, and at the end is left to others`() {
    #expect(field("abc", "ctrl-a ctrl-d").text == "bc")
    var end = TextField("abc")
    let isTaken = end.handle(.control("d"))
    #expect(!isTaken)
  }

  @Test func `keys that do not edit are left to others`() {
    var field = TextField("x")
    for notation in ["enter", "esc", "up", "down", "tab", "f1", "ctrl-z", "pgdn"] {
      guard let key = Key(notation) else { continue }
      let isTaken = field.handle(key)
      #expect(!isTaken, "\(notation)")
    }
  }

  @Test func `a text longer than its room shows the part around the cursor`() {
    let field = TextField("abcdefghij")
    var frame = Frame(size: Size(columns: 5, rows: 1))
    field.draw(on: &frame, in: frame.bounds, style: .plain, focused: true)
    #expect(frame.lines == ["ghij"])
    #expect(frame.cursor == Point(column: 4, row: 0))
  }
}
