extension Stage {
  /// How long after the first frame the program may still look after what it has just opened.
  ///
  /// The store is asked for three seconds, and threads that have worked wait five for more.
  private static let settling = 12

  func measureIdle() throws -> [Finding] {
    let home = try Home()
    let run = try open(try large(), home: home)
    defer { run.terminal.end() }
    run.rest()
    let first = watch(run, seconds: Self.settling)
    let idle = watch(run, seconds: effort.idleSeconds)
    return [
      Finding(
        what: "wake-ups in the first \(Self.settling) s", unit: .count,
        samples: [Double(first.wakeUps)], note: "all threads"),
      Finding(
        what: "wake-ups in \(effort.idleSeconds) s after that", unit: .count,
        samples: [Double(idle.wakeUps)], goal: 0),
      Finding(
        what: "bytes written meanwhile", unit: .count,
        samples: [Double(first.bytes + idle.bytes)], goal: 0),
    ]
  }

  private func watch(_ run: PlannerRun, seconds: Int) -> (wakeUps: Int, bytes: Int) {
    let process = ProcessTable(process: run.terminal.process)
    let before = process.turns
    let end = Clock.now + Double(seconds) * 1000
    var bytes = 0
    while let news = run.terminal.read(until: end) { bytes += news.bytes.count }
    return (process.wakeUps(since: before), bytes)
  }
}
