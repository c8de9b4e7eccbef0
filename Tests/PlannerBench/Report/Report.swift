/// Everything that was found, as one table.
struct Report {
  private struct Section {
    var title: String
    var findings: [Finding]
  }

  private var sections: [Section] = []

  mutating func add(_ title: String, _ findings: [Finding]) {
    sections.append(Section(title: title, findings: findings))
  }

  var text: String {
    let names = sections.flatMap { $0.findings.map(\.what) }
    let width = names.map(\.count).max() ?? 0
    var lines = [Self.row("", ["goal", "least", "median", "p95", "of goal"], width)]
    for section in sections {
      lines += ["", section.title]
      lines += section.findings.map { line($0, width) }
    }
    return lines.joined(separator: "\n")
  }

  private func line(_ finding: Finding, _ width: Int) -> String {
    let verdict: String
    if finding.samples.isEmpty {
      verdict = finding.note.isEmpty ? "not measured" : finding.note
    } else if let ratio = finding.ratio {
      verdict = "\(Self.decimals(ratio, 2)) \(finding.isOver ? "OVER" : "ok")"
    } else if finding.goal != nil {
      verdict = finding.isOver ? "OVER" : "ok"
    } else {
      verdict = finding.note
    }
    let unit = finding.unit.rawValue
    let numbers = [
      finding.goal, finding.samples.min(), finding.samples.median, finding.samples.p95,
    ].map { number in
      number.map { Self.number($0, unit) } ?? "–"
    }
    return Self.row(finding.what, numbers + [verdict], width)
  }

  private static func row(_ name: String, _ cells: [String], _ width: Int) -> String {
    "  " + name + String(repeating: " ", count: width - name.count)
      + cells.enumerated().map { index, cell in
        index == 4 ? "   " + cell : String(repeating: " ", count: max(0, 12 - cell.count)) + cell
      }.joined()
  }

  private static func number(_ value: Double, _ unit: String) -> String {
    unit.isEmpty ? String(Int(value)) : decimals(value, value < 10 ? 2 : 1) + " " + unit
  }

  static func decimals(_ value: Double, _ places: Int) -> String {
    let power = places == 1 ? 10.0 : 100.0
    let scaled = Int((value * power).rounded())
    let part = String(scaled % Int(power))
    return "\(scaled / Int(power))."
      + String(repeating: "0", count: places - part.count) + part
  }
}
