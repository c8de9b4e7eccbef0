/// What every measurement needs: the program, how often, and municipalities to show.
struct Stage {
  let program: String
  let effort: Effort

  func large() throws -> String { try GeneratedPlan(size: .large).path() }

  /// The program with a database.
  func open(_ path: String, home: Home) throws -> PlannerRun {
    try PlannerRun(program, ["--database", path], home: home)
  }

  /// Does something again and again and keeps what it took; throws when it had no effect more often
  /// than not.
  func repeating(
    _ count: Int, _ what: String, _ body: (Int) throws -> Redraw?
  ) throws -> [Redraw] {
    let redraws = try (0..<count).compactMap { try body($0) }
    guard redraws.count * 2 > count else {
      throw BenchError("\(what): \(count - redraws.count) of \(count) had no answer")
    }
    return redraws
  }
}
