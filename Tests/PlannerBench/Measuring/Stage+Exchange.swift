import Foundation

extension Stage {
  /// Looking at a hundred thousand rows and bringing them in, beside programs that only bring them in.
  func measureImport() throws -> [Finding] {
    let home = try Home()
    let rows = try ManyRecords(in: home.path)
    var findings: [Finding] = []
    var own: [Double] = []
    for (name, file) in [("CSV", rows.csv), (".xlsx", rows.workbook)] {
      let rounds = try (0..<errands).map { _ in try importing(file, rows, home) }
      let both = rounds.map { $0.preview.milliseconds + $0.entry.milliseconds }
      if own.isEmpty { own = rounds.map(\.entry.milliseconds) }
      findings += [
        Finding(what: "\(name): preview", samples: rounds.map(\.preview.milliseconds)),
        Finding(what: "\(name): brought in", samples: rounds.map(\.entry.milliseconds)),
        Finding(what: "\(name): both", samples: both, goal: 3000),
        Finding(
          what: "\(name): most memory", unit: .megabytes,
          samples: rounds.map { max($0.preview.peak, $0.entry.peak) }, goal: 200),
      ]
    }
    return findings
      + (try others(SpreadsheetErrands(home: home.path).imports(of: rows.csv), beside: own))
  }

  private func importing(
    _ file: String, _ rows: ManyRecords, _ home: Home
  ) throws -> (preview: Errand, entry: Errand) {
    let copy = try home.copy(of: rows.database)
    defer { SpreadsheetErrands.remove(copy) }
    func errand(_ more: [String]) throws -> Errand {
      try Errand(
        command(["import", "competence_records", file, "--database", copy] + more, home))
    }
    return (try errand(["--preview"]), try errand([]))
  }

  /// Writing out a plan with a hundred thousand rows more than a large municipality's.
  func measureExport() throws -> [Finding] {
    let home = try Home()
    let rows = try ManyRecords(in: home.path)
    let copy = try home.copy(of: rows.database)
    _ = try Errand(
      command(["import", "competence_records", rows.csv, "--database", copy], home))
    var findings: [Finding] = []
    var own: [Double] = []
    for (name, place) in [
      ("CSV", ["ud"]), (".xlsx", ["ud.xlsx"]), ("JSON", ["--json", "ud.json"]),
    ] {
      let words =
        ["export", "--replace", "--database", copy]
        + place.map { word in
          word.hasPrefix("-") ? word : home.path + "/" + word
        }
      let rounds = try (0..<errands).map { _ in try Errand(command(words, home)) }
      if own.isEmpty { own = rounds.map(\.milliseconds) }
      findings += [
        Finding(what: "\(name): everything", samples: rounds.map(\.milliseconds), goal: 2000),
        Finding(
          what: "\(name): most memory", unit: .megabytes, samples: rounds.map(\.peak)),
      ]
    }
    return findings
      + (try others(SpreadsheetErrands(home: home.path).exports(of: copy), beside: own))
  }

  private var errands: Int { max(2, effort.starts / 4) }

  private func command(_ words: [String], _ home: Home) -> Command {
    Command(
      words: [program] + words,
      environment: [
        "HOME": home.path, "XDG_DATA_HOME": home.path, "XDG_CONFIG_HOME": home.path,
      ])
  }

  private func others(
    _ errands: [(what: String, command: Command, script: String?)], beside own: [Double]
  ) throws -> [Finding] {
    try errands.map { what, command, script in
      guard FileManager.default.isExecutableFile(atPath: command.words[0]) else {
        return Finding(what: what, samples: [], note: "not installed")
      }
      let times = try (0..<self.errands).map { _ in
        try Errand(command, input: script).milliseconds
      }
      guard let time = own.median, let other = times.median, other > 0 else {
        return Finding(what: what, samples: times)
      }
      return Finding(
        what: what, samples: times, note: "planner is \(Report.decimals(time / other, 2)) ×")
    }
  }
}
