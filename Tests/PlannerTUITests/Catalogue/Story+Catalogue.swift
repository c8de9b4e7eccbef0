import PlannerDomain

@testable import PlannerTUI

extension Story {
  static let wide = Size(columns: 120, rows: 40)
  static let ordinary = Size(columns: 80, rows: 24)
  static let tiny = Size(columns: 40, rows: 10)

  /// The catalogue as the leader of the reception team sees it.
  static func catalogue(
    _ size: Size = wide, _ language: Language = .english, team: String? = "modtagelse"
  ) -> Story {
    var story = Story(size: size, language: language)
    story.state.team = team.map { Identifier($0) }
    story.press("2")
    return story
  }

  /// The page of the first offering that a search finds.
  static func page(
    of search: String, _ size: Size = wide, _ language: Language = .english,
    team: String? = "modtagelse"
  ) -> Story {
    var story = catalogue(size, language, team: team)
    story.search(search)
    story.press("enter enter")
    return story
  }

  mutating func search(_ text: String) {
    press("/")
    type(text)
  }

  /// The line that the screen's cursor stands on.
  var cursorLine: String {
    let frame = view(state)
    guard let cursor = frame.cursor, frame.lines.indices.contains(cursor.row) else { return "" }
    return frame.lines[cursor.row]
  }

  func shows(_ text: String) -> Bool { lines.contains { $0.contains(text) } }
}
