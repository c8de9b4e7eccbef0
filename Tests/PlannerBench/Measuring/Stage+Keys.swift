extension Stage {
  /// What one presses to look around in a list.
  private static let keys = [
    "j", "j", "j", "k", Key.pageDown, "j", Key.pageUp, "k", Key.end, "k", Key.home, "j",
  ]

  func measureKeys() throws -> [Finding] {
    let home = try Home()
    let run = try open(try large(), home: home)
    defer { run.terminal.end() }
    run.rest()
    var findings: [Finding] = []
    // Following up has nothing to go about in without agreements; it is measured with many.
    for room in Room.allCases where room != .following && room != .duties {
      try run.terminal.press(room.way, to: room.rawValue)
      // What is reckoned for the room comes when it comes, and would be taken for a key's answer.
      run.rest()
      let redraws = try repeating(effort.keys, room.rawValue) { index in
        run.terminal.press(Self.keys[index % Self.keys.count], within: 500)
      }
      findings.append(Finding(what: room.rawValue, samples: redraws.map(\.first), goal: 5))
      try leave(room, run)
    }
    let changes = try repeating(effort.keys, "change of screen") { index in
      run.terminal.press(["1", "3", "2", "4", "5", "6", "7", "8"][index % 8])
    }
    findings.append(
      Finding(what: "from screen to screen", samples: changes.map(\.first), goal: 5))
    return findings
  }

  func leave(_ room: Room, _ run: PlannerRun) throws {
    switch room {
    case .offering, .person: try run.terminal.press([Key.escape], to: "the list")
    // What one switches to stays in front.
    case .duties: try run.terminal.press(["v"], to: "the dashboard")
    default: break
    }
  }

  func measureEscape() throws -> [Finding] {
    let home = try Home()
    let run = try open(try large(), home: home)
    defer { run.terminal.end() }
    run.rest()
    return try [Room.offering, .person].map { room in
      try run.terminal.press(Array(room.way.dropLast()), to: room.rawValue)
      let redraws = try repeating(max(4, effort.keys / 3), "Esc") { _ in
        try run.terminal.press([Key.enter], to: room.rawValue)
        return run.terminal.press(Key.escape)
      }
      return Finding(what: "from \(room.rawValue)", samples: redraws.map(\.first), goal: 30)
    }
  }

  func measureResize() throws -> [Finding] {
    let home = try Home()
    let run = try open(try large(), home: home)
    defer { run.terminal.end() }
    run.rest()
    return try Room.allCases.map { room in
      try run.terminal.press(room.way, to: room.rawValue)
      let redraws = try repeating(max(4, effort.keys / 3), "resize") { index in
        let moment = run.terminal.resize(to: index % 2 == 0 ? .large : .ordinary)
        return run.terminal.redraw(since: moment, quiet: 50, within: 2000)
      }
      run.terminal.resize(to: .ordinary)
      run.rest()
      try leave(room, run)
      return Finding(what: room.rawValue, samples: redraws.map(\.first), goal: 5)
    }
  }
}
