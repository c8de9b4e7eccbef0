extension Stage {
  private static let searches = ["underretning", "aabybro", "for øvede", "diplommodul 3"]
  /// The silence in milliseconds after which the result of a search is taken to be whole.
  private static let searched = 150.0

  func measureCatalogue() throws -> [Finding] {
    let home = try Home()
    let path = try GeneratedPlan(size: .hugeCatalogue).path()
    let run = try open(path, home: home)
    defer { run.terminal.end() }
    run.rest()
    let opened = run.terminal.press("2", quiet: Self.searched, within: 20_000)
    run.rest()
    let scrolls = try repeating(effort.keys, "scrolling") { index in
      let keys = ["j", "j", Key.pageDown, "j", Key.pageDown, "k", Key.pageUp, Key.end, Key.home]
      return run.terminal.press(keys[index % keys.count])
    }
    var typed: [Redraw] = []
    var erased: [Redraw] = []
    for round in 0..<max(1, effort.keys / 30) {
      for search in Self.searches.dropFirst(round % 2).prefix(2) {
        try run.terminal.press(["/"], to: "the filter")
        let letters = search.map(String.init)
        typed += try repeating(letters.count, "typing") { keystroke(letters[$0], run) }
        erased += try repeating(letters.count, "erasing") { _ in keystroke(Key.backspace, run) }
        try run.terminal.press([Key.escape], to: "the list")
        run.rest()
      }
    }
    return [
      Finding(what: "first frame", samples: [run.firstUsefulFrame], note: "of the overview"),
      Finding(what: "opening the catalogue", samples: opened.map { [$0.first] } ?? []),
      Finding(what: "scroll", samples: scrolls.map(\.first), goal: 16),
      Finding(what: "letter typed into the filter", samples: typed.map(\.first), goal: 16),
      Finding(what: "  its result shown", samples: typed.map(\.settled)),
      Finding(what: "letter erased from the filter", samples: erased.map(\.first), goal: 16),
      Finding(what: "  its result shown", samples: erased.map(\.settled)),
    ]
  }

  private func keystroke(_ key: String, _ run: PlannerRun) -> Redraw? {
    run.terminal.press(key, quiet: Self.searched, within: 10_000)
  }
}
