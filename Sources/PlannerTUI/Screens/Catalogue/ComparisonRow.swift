import PlannerDomain

/// A property of the offerings that are compared, with a value for each.
struct ComparisonRow {
  struct Cell {
    var text: String
    var style = Style.plain
    /// By what it is better or worse, the lower the better; nil when it has no worth.
    var worth: Int?
  }

  let label: String
  let cells: [Cell]

  /// Which of the offerings are best at it; none when all that can be told are alike.
  var best: Set<Int> {
    let known = cells.compactMap(\.worth)
    guard let lowest = known.min(), known.contains(where: { $0 != lowest }) else { return [] }
    return Set(cells.indices.filter { cells[$0].worth == lowest })
  }

  /// Every property, in the order in which one asks.
  static func all(of offerings: [OfferingFacts], _ state: AppState) -> [ComparisonRow] {
    let words = state.words.catalogue
    let domain = state.words.domain
    let format = state.words.format
    let writers = offerings.map { OfferingWriter(facts: $0, state: state) }
    func row(_ label: String, _ cell: (OfferingWriter) -> Cell) -> ComparisonRow {
      ComparisonRow(label: label, cells: writers.map(cell))
    }
    func told(_ text: String) -> Cell {
      Cell(text: text.isEmpty ? "–" : text, style: text.isEmpty ? .faint : .plain)
    }
    return [
      row(words.providerLabel) { told($0.facts.provider?.name ?? "") },
      row(words.approval) { writer in
        let isApproved = writer.facts.provider?.isApproved == true
        return Cell(
          text: isApproved ? "✓ " + words.approved : words.notApproved,
          style: isApproved ? .good : .warning)
      },
      row(words.kind) { told(domain.name($0.offering.kind)) },
      row(words.form) { told($0.forms) },
      row(words.length) { writer in
        var text = format.length(writer.offering.length)
        if writer.offering.spreadWeeks > 1 {
          text += ", " + words.spread(writer.offering.spreadWeeks)
        }
        return told(text)
      },
      row(words.net) { writer in
        Cell(
          text: words.whole(writer.facts.netPrice), style: .plain.bold,
          worth: writer.facts.netPrice.øre)
      },
      row(words.group) { writer in
        told(writer.offering.groupPrice.map(words.shortGroupPrice) ?? "")
      },
      table3Row(writers),
      row(words.breakEven) { writer in
        writer.facts.breakEven.map { even in
          Cell(
            text: words.shortBreakEven(even), style: even.isWithinGroup ? .plain : .faint,
            worth: even.isWithinGroup ? even.participants : nil)
        } ?? told("")
      },
      row(words.column(.nextSession)) { writer in
        writer.facts.coming.first.map {
          Cell(
            text: [format.mediumDate($0.start), $0.place].filter { !$0.isEmpty }
              .joined(separator: ", "), worth: $0.start.dayNumber)
        } ?? Cell(text: "–", style: .faint, worth: .max)
      },
      row(words.column(.freeSeats)) { writer in
        writer.facts.coming.isEmpty
          ? Cell(text: "–", style: .faint, worth: 0)
          : Cell(text: String(writer.facts.freeSeats), worth: -writer.facts.freeSeats)
      },
      row(words.liftsGaps) { writer in
        let gaps = writer.facts.gaps.count
        return Cell(
          text: words.lifted(gaps: gaps, people: writer.facts.people.count),
          style: gaps > 0 ? .plain : .faint, worth: -gaps)
      },
      row(words.develops) { told($0.developed.joined(separator: "\n")) },
      row(words.targetGroups) { told($0.targetGroups) },
      row(words.methods) { told($0.methods) },
      row(words.checklist) { writer in
        let count = writer.offering.checklist.count
        return Cell(
          text: words.checked(count, of: ChecklistItem.allCases.count),
          worth: -count)
      },
      row(words.content) { told(words.reviewed($0.offering.contentReviewed)) },
      row(state.words.advice.title) { writer in
        let found = state.standingAdvice(about: [.offering(writer.offering.id)])
        return told(
          found.map { advice in
            "\(state.words.advice.sign(advice.severity)) \(state.words.advice.title(advice.rule))"
          }.joined(separator: "\n"))
      },
    ]
  }

  private static func table3Row(_ writers: [OfferingWriter]) -> ComparisonRow {
    let cells = writers.map { writer -> Cell in
      let words = writer.words
      guard let first = writer.facts.comparisons.first else {
        let why =
          writer.offering.isInChildrensCatalogue ? words.childrensCatalogue : words.notCovered
        return Cell(text: why, style: .faint)
      }
      let form = first.form == .open ? "" : " (\(writer.domain.name(first.form)))"
      return Cell(
        text: words.dearer(first.percentDearer) + form, style: .dearer(first.percentDearer),
        worth: first.percentDearer)
    }
    return ComparisonRow(label: writers.first?.words.table3 ?? "", cells: cells)
  }
}
