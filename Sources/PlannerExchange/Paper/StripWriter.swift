import PlannerDomain

/// Writes a paper as strips, from top to bottom.
struct StripWriter {
  let text: PaperText
  let shape: PageShape
  private(set) var strips: [PaperStrip] = []

  init(fonts: PaperFonts, shape: PageShape) {
    text = PaperText(fonts: fonts)
    self.shape = shape
  }

  var width: Double { shape.textWidth }
  var left: Double { shape.left }

  mutating func add(_ strip: PaperStrip) { strips.append(strip) }

  mutating func write(_ paper: Paper) {
    writeLines(paper.title, .title)
    if !paper.subtitle.isEmpty { writeLines(paper.subtitle, .subtitle, gap: 3) }
    for part in paper.parts { write(part) }
  }

  private mutating func write(_ part: PaperPart) {
    switch part {
    case .heading(let text): writeLines(text, .heading, gap: 15, keepsWithNext: true)
    case .paragraph(let text): writeLines(text, .body, gap: 6)
    case .note(let text): writeLines(text, .note, gap: 5)
    case .list(let texts): for text in texts { writeLines(text, .body, gap: 3, bullet: "•") }
    case .facts(let facts): for fact in facts { write(fact) }
    case .figures(let figures): write(figures)
    case .table(let table): write(table)
    case .bars(let groups): for group in groups { write(group) }
    case .signatures(let signatures): write(signatures)
    }
  }

  /// A text in lines, of which neither the first nor the last stands alone on a page.
  mutating func writeLines(
    _ string: String, _ style: PaperStyle, gap: Double = 0, indent: Double = 0,
    bullet: String = "", keepsWithNext: Bool = false
  ) {
    let inset = indent + (bullet.isEmpty ? 0 : 11)
    let lines = text.lines(string, style, within: width - inset)
    for (number, line) in lines.enumerated() {
      var marks = [mark(line, style, at: inset)]
      if number == 0, !bullet.isEmpty { marks.append(mark(bullet, style, at: indent + 2)) }
      let isKept = number == 0 || number == lines.count - 2
      add(
        PaperStrip(
          marks: marks, height: style.leading, gap: number == 0 ? gap : 0,
          keepsWithNext: number == lines.count - 1 ? keepsWithNext : isKept))
    }
  }

  /// A line of text, standing in the first line of its strip or a later one.
  func mark(
    _ string: String, _ style: PaperStyle, at inset: Double, line: Int = 0, down: Double = 0
  ) -> PaperMark {
    .text(
      string, left: left + inset,
      foot: down + Double(line) * style.leading + style.size * 1.02, style)
  }

  func rule(_ top: Double, at inset: Double = 0, width: Double? = nil, _ ink: PaperInk = .line)
    -> PaperMark
  {
    .box(left: left + inset, top: top, width: width ?? self.width, height: 0.5, ink)
  }

  // MARK: - Facts and figures

  private mutating func write(_ fact: PaperFact) {
    let label = min(128, width / 3)
    let names = text.lines(fact.name, .note, within: label - 8)
    let values = fact.values.flatMap { text.lines($0, .body, within: width - label) }
    let count = max(names.count, values.count)
    for number in 0..<count {
      var marks: [PaperMark] = []
      if number < names.count { marks.append(mark(names[number], .note, at: 0, down: 1)) }
      if number < values.count { marks.append(mark(values[number], .body, at: label)) }
      add(
        PaperStrip(
          marks: marks, height: PaperStyle.body.leading, gap: number == 0 ? 3 : 0,
          keepsWithNext: number < count - 1 && (number == 0 || number == count - 2)))
    }
  }

  private mutating func write(_ figures: [PaperFigure]) {
    guard !figures.isEmpty else { return }
    let space = 8.0
    let each = (width + space) / Double(figures.count) - space
    let names = figures.map { text.lines($0.name, .note, within: each - 16) }
    let lines = names.map(\.count).max() ?? 1
    let height = 34 + Double(lines) * PaperStyle.note.leading
    var marks: [PaperMark] = []
    for (place, figure) in figures.enumerated() {
      let inset = Double(place) * (each + space)
      marks.append(.box(left: left + inset, top: 0, width: each, height: height, .ground))
      var style = PaperStyle.figure
      if figure.isAlarming { style.ink = .alarm }
      marks.append(
        mark(text.cut(figure.number, style, to: each - 16), style, at: inset + 8, down: 7))
      for (line, name) in names[place].enumerated() {
        marks.append(mark(name, .note, at: inset + 8, line: line, down: 29))
      }
    }
    add(PaperStrip(marks: marks, height: height, gap: 10))
  }
}
