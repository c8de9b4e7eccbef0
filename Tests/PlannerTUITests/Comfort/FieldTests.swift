import Testing

@testable import PlannerTUI

@Suite struct FieldTests {
  @Test(arguments: [
    ("ctrl-left", "en to tre", 6), ("alt-b alt-b", "en to tre", 3),
    ("ctrl-a ctrl-right", "en to tre", 2), ("home alt-f alt-f", "en to tre", 5),
    ("ctrl-w", "en to ", 6), ("alt-backspace", "en to ", 6), ("home alt-d", " to tre", 0),
    ("ctrl-left ctrl-u", "tre", 0), ("home right ctrl-k", "e", 1), ("left delete", "en to tr", 8),
    ("home delete", "n to tre", 0), ("backspace", "en to tr", 8), ("ctrl-b ctrl-f", "en to tre", 9),
  ])
  func `words and lines can be moved over and deleted`(keys: String, text: String, cursor: Int) {
    var field = TextField("en to tre")
    for notation in keys.split(separator: " ") {
      guard let key = Key(String(notation)) else { preconditionFailure("no key: \(notation)") }
      let isTaken = field.handle(key)
      #expect(isTaken)
    }
    #expect(field.text == text)
    #expect(field.cursor == cursor)
  }

  @Test func `a mark finds the letter before it, wherever the cursor is`() {
    var field = TextField("ae")
    _ = field.handle(Key(.left))
    field.insert("\u{30A}")
    #expect(field.text == "åe".decomposed)
    #expect(field.cursor == 1)
    field.insert("x")
    #expect(field.text == "åxe".decomposed)
    #expect(field.cursor == 2)
  }

  @Test func `a cluster is one step and one deletion`() {
    var field = TextField("a👩‍👩‍👧b")
    _ = field.handle(Key(.left))
    _ = field.handle(Key(.backspace))
    #expect(field.text == "ab")
  }

  @Test func `a field takes no more than it holds, and says so`() {
    var field = TextField("abc", limit: 5)
    let fits = field.insert("de")
    let isTooMuch = !field.insert("f")
    #expect(fits && isTooMuch)
    #expect(field.text == "abcde")
    #expect(TextField("abcdef", limit: 3).text == "abcdef")
  }

  @Test func `a megabyte pasted into a filter leaves the next keys quick`() {
    var story = Story()
    story.press("2 /")
    let clock = ContinuousClock()
    let text = String(repeating: "æblegrød og kaffe\n", count: 60_000)
    story.send(.paste(text))
    #expect(story.lines[39].contains("holds 2000 characters"))
    let time = clock.measure { for _ in 0..<10 { story.press("backspace") } }
    // Unbounded, each of these took seconds; a debug build on a busy machine stays far below.
    #expect(time < .seconds(10))
    #expect(story.state.catalogue.filter.text.count == 1990)
  }
}

extension String {
  /// With å as a letter and a ring.
  fileprivate var decomposed: String {
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      text.append(contentsOf: scalar == "å" ? ["a", "\u{30A}"] : [scalar])
    }
    return String(text)
  }
}
