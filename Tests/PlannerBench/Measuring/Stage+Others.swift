extension Stage {
  /// The planner and the others by the same yardstick, which needs no marks around frames.
  func measureOthers() throws -> [Finding] {
    let home = try Home()
    let own = try performance(
      Command(
        words: [program, "--database", try large()],
        environment: [
          "HOME": home.path, "XDG_DATA_HOME": home.path, "XDG_STATE_HOME": home.path,
          "XDG_CONFIG_HOME": home.path, "PLANNER_LANGUAGE": "da",
        ]), keys: ["j", "k"])
    var findings = own.findings(named: "planner, large municipality", beside: nil)
    for neighbour in Neighbour.all {
      guard neighbour.isInstalled else {
        findings.append(Finding(what: neighbour.name, samples: [], note: "not installed"))
        continue
      }
      let home = try Home()
      let other = try performance(try neighbour.command(at: home.path), keys: neighbour.keys)
      findings += other.findings(named: neighbour.name, beside: own)
    }
    return findings
  }

  private func performance(_ command: Command, keys: [String]) throws -> Performance {
    var performance = Performance()
    for round in 0...effort.starts {
      let terminal = try PseudoTerminal(command)
      defer { terminal.end() }
      // A program may be silent between its first sign of life and its first screen.
      guard let screen = terminal.settle(quiet: 200).lastByte else {
        throw BenchError("\(command.words[0]) showed nothing")
      }
      // The first start makes files and warms caches.
      if round > 0 { performance.screen.append(screen - terminal.started) }
      guard round == effort.starts else { continue }
      performance.memory += [ProcessTable(process: terminal.process).resident].compactMap(\.self)
      performance.key = try repeating(effort.keys, command.words[0]) { index in
        terminal.press(keys[index % keys.count], within: 500)
      }.map(\.settled)
    }
    return performance
  }
}

/// What programs of every kind can be compared by.
struct Performance {
  /// To the last byte before the program first falls silent.
  var screen: [Double] = []
  /// From a key to the last byte of the redraw.
  var key: [Double] = []
  /// After the first screen.
  var memory: [Double] = []

  func findings(named name: String, beside own: Performance?) -> [Finding] {
    [
      finding("\(name): first output", screen, .milliseconds, own?.screen),
      finding("\(name): key to redraw", key, .milliseconds, own?.key),
      finding("\(name): resident", memory, .megabytes, own?.memory),
    ]
  }

  private func finding(
    _ what: String, _ samples: [Double], _ unit: Finding.Unit, _ own: [Double]?
  ) -> Finding {
    var finding = Finding(what: what, unit: unit, samples: samples)
    if let own = own?.median, let other = samples.median, other > 0 {
      finding.note = "planner is \(Report.decimals(own / other, 2)) ×"
    }
    return finding
  }
}
