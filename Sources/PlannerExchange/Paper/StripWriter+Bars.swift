import PlannerDomain

extension StripWriter {
  /// A group of bars with its name on the left and each share in words on the right.
  mutating func write(_ group: PaperBars) {
    let label = width * 0.25
    let room = width * 0.33
    let texts = label + room + 10
    let names = text.lines(group.name, .body, within: label - 8)
    let shares = group.bars.map { text.lines($0.text, .note, within: width - texts) }
    let line = 12.5
    var marks: [PaperMark] = []
    for (number, name) in names.enumerated() {
      marks.append(mark(name, .body, at: 0, line: number))
    }
    var down = 0.0
    for (bar, lines) in zip(group.bars, shares) {
      let ink: PaperInk = bar.kind == .own ? .bar : .comparedBar
      marks.append(.box(left: left + label, top: down + 1.5, width: room, height: 8.5, .ground))
      let percent = Double(min(max(bar.percent ?? 0, 0), 100))
      if percent > 0 {
        marks.append(
          .box(
            left: left + label, top: down + 1.5, width: room * percent / 100, height: 8.5, ink))
      }
      for (number, share) in lines.enumerated() {
        marks.append(mark(share, .note, at: texts, line: number, down: down + 1))
      }
      down += max(line, Double(lines.count) * PaperStyle.note.leading + 2)
    }
    let height = max(down, Double(names.count) * PaperStyle.body.leading)
    add(PaperStrip(marks: marks, height: height, gap: 6))
  }
}
