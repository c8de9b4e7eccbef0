import Foundation

extension Stage {
  /// Statistics of a whole country's files, and the same aggregates by SQL in the sqlite3 shell.
  func measureStatistics() throws -> [Finding] {
    let paths = try Country(municipalities: effort.municipalities).paths()
    let some = Array(paths.prefix(max(1, paths.count / 4)))
    let home = try Home()
    let rounds = 0..<max(2, effort.starts / 4)
    // The first time brings the files into memory.
    _ = try told(paths, home)
    let all = try rounds.map { _ in try told(paths, home) }
    let fewer = try rounds.map { _ in try told(some, home) }
    let perFile = all.map { $0.milliseconds / Double(paths.count) }
    let perFileOfFewer = fewer.map { $0.milliseconds / Double(some.count) }
    return [
      Finding(
        what: "\(paths.count) municipalities", samples: all.map(\.milliseconds),
        goal: effort.municipalities == Effort.full.municipalities ? 10_000 : nil),
      Finding(
        what: "most memory", unit: .megabytes, samples: all.map(\.peak), goal: 1_000),
      Finding(what: "for each of \(paths.count)", samples: perFile),
      Finding(
        what: "for each of \(some.count)", samples: perFileOfFewer,
        note: Self.ratio(perFile, to: perFileOfFewer).map { "\($0) × for each of all" } ?? ""),
    ] + (try shell(paths, home, beside: all.map(\.milliseconds)))
  }

  private func told(_ paths: [String], _ home: Home) throws -> Errand {
    try Errand(
      Command(
        words: [program, "stats", "--json", "--all"] + paths,
        environment: [
          "HOME": home.path, "XDG_DATA_HOME": home.path, "XDG_CONFIG_HOME": home.path,
        ]))
  }

  private func shell(
    _ paths: [String], _ home: Home, beside own: [Double]
  ) throws -> [Finding] {
    let shell = "/usr/bin/sqlite3"
    let what = "the sqlite3 shell"
    guard FileManager.default.isExecutableFile(atPath: shell) else {
      return [Finding(what: what, samples: [], note: "not installed")]
    }
    let script = home.path + "/statistics.sql"
    try paths.map { ".open '\($0)'\n\(Self.aggregates)\n" }.joined()
      .write(toFile: script, atomically: true, encoding: .utf8)
    let command = Command(words: [shell, "-bail"])
    let times = try (0..<2).map { _ in try Errand(command, input: script).milliseconds }
    return [
      Finding(
        what: what, samples: times,
        note: Self.ratio(own, to: times).map { "planner is \($0) ×" } ?? "")
    ]
  }

  private static func ratio(_ times: [Double], to others: [Double]) -> String? {
    guard let time = times.median, let other = others.median, other > 0 else { return nil }
    return Report.decimals(time / other, 2)
  }
}
