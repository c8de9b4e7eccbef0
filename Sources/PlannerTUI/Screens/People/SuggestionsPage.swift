import PlannerDomain

/// The suggestions as lines: each offering with what speaks for and against it below.
struct SuggestionsPage {
  private(set) var lines: [[Run]] = []
  /// The lines of each suggestion.
  private(set) var items: [Range<Int>] = []
  /// What stands at the right end of a suggestion's first line.
  private(set) var prices: [Int: String] = [:]

  static func columns(in body: Rect) -> Int { max(0, body.columns - 2) }
  static func list(in body: Rect) -> Rect {
    body.dropping(top: headingRows(in: body))
  }
  static func headingRows(in body: Rect) -> Int { body.rows >= 14 ? 3 : 1 }

  init(_ list: SuggestionList, _ state: AppState, columns: Int) {
    let words = state.words.people
    let municipality = state.municipality
    for (index, suggestion) in list.found.enumerated() {
      let start = lines.count
      let offering = municipality.offerings[suggestion.offering]
      let price = state.words.format.money(suggestion.netPrice)
      let provider = offering.flatMap { municipality.providers[$0.provider]?.name } ?? ""
      let number = TextWidth.fitted(String(index + 1), to: 2, alignment: .trailing)
      let room = columns - TextWidth.width(of: price) - 5
      let title = TextWidth.truncated(offering?.title ?? "", to: room)
      let after = TextWidth.truncated(
        provider, to: max(0, room - TextWidth.width(of: title) - 2))
      prices[start] = price
      lines.append([
        Run("\(number) ", .faint), Run(title, .plain.bold),
        Run(after.isEmpty ? "" : "  " + after, .faint),
      ])
      let points = suggestion.points.map { point -> Run in
        let (text, isFor) = words.text(point, in: municipality)
        return Run((isFor ? "+ " : "- ") + text, isFor ? .good : .warning)
      }
      lines += Flow.lines(points, separator: "  ", columns: max(1, columns - 3))
        .map { [Run("   ")] + $0 }
      items.append(start..<lines.count)
      if index < list.found.count - 1, columns >= 60 { lines.append([]) }
    }
  }
}
