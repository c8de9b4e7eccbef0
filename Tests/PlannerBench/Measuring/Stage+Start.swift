extension Stage {
  func measureStart() throws -> [Finding] {
    let demo = try Home()
    let home = try Home()
    return [
      Finding(
        what: "sample data", samples: try starts { try PlannerRun(program, ["demo"], home: demo) },
        goal: 30, judge: .median),
      Finding(
        what: "large municipality",
        samples: try starts { [path = try large()] in try open(path, home: home) }, goal: 60,
        judge: .median),
    ]
  }

  /// The first start makes files and warms caches, and is left out.
  private func starts(_ start: () throws -> PlannerRun) throws -> [Double] {
    try (0...effort.starts).map { _ in
      let run = try start()
      run.terminal.end()
      return run.firstUsefulFrame
    }.dropFirst().map(\.self)
  }
}
