public import PlannerDomain

/// A paper as lines of text, for a terminal or a mail.
public struct PaperText {
  private let columns: Int

  /// - Parameter columns: how wide the lines may be.
  public init(columns: Int = 78) {
    self.columns = columns
  }

  public func lines(of paper: Paper) -> [String] {
    let head = [paper.title, paper.subtitle].filter { !$0.isEmpty }
    return head.flatMap { TextWidth.wrapped($0, to: columns) } + paper.parts.flatMap(lines)
  }

  private func lines(_ part: PaperPart) -> [String] {
    switch part {
    case .heading(let text): ["", text.uppercased()]
    case .paragraph(let text), .note(let text): TextWidth.wrapped(text, to: columns)
    case .list(let texts): texts.flatMap { hanging("- ", $0) }
    case .facts(let facts):
      facts.flatMap { fact in fact.values.flatMap { hanging("\(fact.name): ", $0) } }
    case .figures(let figures): figures.map { "\($0.number) \($0.name)" }
    case .table(let table): table.rows.flatMap { lines($0, in: table) }
    case .bars(let bars): bars.flatMap { [$0.name] + $0.bars.map { "  \($0.text)" } }
    case .signatures(let signatures):
      signatures.flatMap { hanging("- ", "\($0.name), \($0.role): \($0.signed ?? "–")") }
    }
  }

  /// The first cell, and the others below it by their columns' names.
  private func lines(_ row: PaperTable.Row, in table: PaperTable) -> [String] {
    guard row.weight != .strong else { return row.cells.filter { !$0.isEmpty } }
    let others = zip(table.columns, row.cells).dropFirst().filter { !$0.1.isEmpty }
      .map { "\($0.0.name): \($0.1)" }.joined(separator: "; ")
    return hanging("- ", row.cells.first ?? "") + (others.isEmpty ? [] : hanging("  ", others))
  }

  private func hanging(_ mark: String, _ text: String) -> [String] {
    TextWidth.wrapped(mark + text, to: columns).enumerated().map { place, line in
      place == 0 ? line : "  " + line
    }
  }
}
