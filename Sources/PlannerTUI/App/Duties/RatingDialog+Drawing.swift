import PlannerDomain

extension RatingDialog {
  func draw(on frame: inout Frame, _ words: Words) {
    let heading = heading(words)
    let width = min(62, max(24, frame.size.columns - 4))
    // Where there is little room, what is known already gives way to the answers.
    let room = max(1, frame.size.rows - 4)
    let shown = Array(heading.dropFirst().suffix(max(1, room - count)))
    let inside = frame.dialog(
      Size(columns: width, rows: min(room, shown.count + count)), title: heading[0])
    let style = Style(on: .dialog)
    frame.lines(
      shown.enumerated().map { index, line in
        [Run(line, index == shown.count - 1 ? style.bold : style.toned(.faint))]
      }, in: inside)
    let list = inside.dropping(top: shown.count)
    let rows = answers(words)
    let top = max(0, min(cursor - list.rows + 1, rows.count - list.rows))
    for (offset, text) in rows.dropFirst(top).prefix(list.rows).enumerated() {
      let index = top + offset
      let place = Rect(column: list.column, row: list.row + offset, columns: list.columns, rows: 1)
      frame.put(fitting: [Run(text, style)], in: place)
      frame.target(place, .item { $0.pointInLayer(at: String(index)) })
      if index == cursor { frame.select(place, focused: true) }
    }
  }

  /// The title, what was answered so far, and the question.
  func heading(_ words: Words) -> [String] {
    var lines = [title] + facts
    if let used, step != .used {
      lines.append("\(words.domain.name(TransferTally.Measure.used)): \(words.domain.name(used))")
    }
    if let shared, step == .barriers {
      lines.append(
        "\(words.domain.name(TransferTally.Measure.shared)): \(words.domain.name(shared))")
    }
    return lines + [question(words)]
  }

  private func question(_ words: Words) -> String {
    switch step {
    case .used: words.followUp.question(.used)
    case .shared: words.followUp.question(.shared)
    case .barriers: words.followUp.barrierQuestion
    }
  }

  private func answers(_ words: Words) -> [String] {
    switch step {
    case .used, .shared:
      TransferDegree.allCases.enumerated().map { "\($0 + 1)  \(words.domain.name($1))" }
    case .barriers:
      TransferBarrier.allCases.enumerated().map {
        "\($0 + 1)  [\(barriers.contains($1) ? "x" : " ")] \(words.domain.name($1))"
      } + [
        "\(Self.theoryPlace + 1)  \(words.followUp.enoughTheory(enoughTheory))",
        "\(Self.practicePlace + 1)  \(words.followUp.enoughPractice(enoughPractice))",
        "   \(words.followUp.save)",
      ]
    }
  }

  func listing(_ words: Words) -> Listing {
    Listing("", rows: answers(words).map { Listing.Row(cells: [$0]) }, selected: cursor)
  }
}
