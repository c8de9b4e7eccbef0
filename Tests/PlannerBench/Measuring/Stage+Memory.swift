extension Stage {
  func measureMemory() throws -> [Finding] {
    let home = try Home()
    let run = try open(try large(), home: home)
    defer { run.terminal.end() }
    run.rest()
    let process = ProcessTable(process: run.terminal.process)
    settle(run)
    var findings = resident(of: process, "after the first frame")
    for room in Room.allCases {
      try run.terminal.press(room.way, to: room.rawValue)
      run.rest()
      try leave(room, run)
    }
    settle(run)
    findings += resident(of: process, "after every screen")
    return findings
  }

  /// Until what was done a moment ago has been put away.
  private func settle(_ run: PlannerRun) {
    run.rest()
    let end = Clock.now + 4500
    while run.terminal.read(until: end) != nil {}
  }

  private func resident(of process: ProcessTable, _ when: String) -> [Finding] {
    func finding(_ what: String, _ value: Double?, goal: Double? = nil) -> Finding {
      Finding(
        what: "\(what) \(when)", unit: .megabytes, samples: value.map { [$0] } ?? [], goal: goal)
    }
    return [
      finding("resident", process.resident, goal: 40),
      finding("shared out (Pss)", process.proportional),
      finding("own (RssAnon)", process.anonymous),
    ]
  }
}
