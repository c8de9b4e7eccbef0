extension Stage {
  func measureIdle() throws -> [Finding] {
    let home = try Home()
    let run = try open(try large(), home: home)
    defer { run.terminal.end() }
    run.rest()
    let process = ProcessTable(process: run.terminal.process)
    let before = process.wakeUps
    var bytes = 0
    let end = Clock.now + Double(effort.idleSeconds) * 1000
    while let news = run.terminal.read(until: end) { bytes += news.bytes.count }
    let wakeUps = process.wakeUps - before
    return [
      Finding(
        what: "wake-ups of all threads in \(effort.idleSeconds) s", unit: .count,
        samples: [Double(wakeUps)], goal: 0),
      Finding(
        what: "bytes written in \(effort.idleSeconds) s", unit: .count, samples: [Double(bytes)],
        goal: 0),
    ]
  }
}
