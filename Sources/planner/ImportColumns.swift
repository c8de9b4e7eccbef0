import PlannerDomain
import PlannerExchange

/// What the command line says of the columns of files, and what is remembered of them.
struct ImportColumns {
  /// As written: a heading, `=`, and a column or nothing.
  let maps: [String]
  /// Whether what was remembered of such files is forgotten.
  let forgets: Bool

  /// Reads files by what was said now and earlier, and remembers it.
  func read(
    _ source: ImportSource, beside municipality: Municipality, _ desk: Desk
  ) throws -> ImportedPlan {
    let remembered = RememberedColumns()
    let kept = forgets ? ColumnMappings() : remembered.mappings
    let said = try columns(of: source, desk)
    let manner = ReadingManner(
      mappings: ColumnMappings(byShape: kept.byShape, given: ColumnMapping(said)))
    let plan = desk.during("Læser filerne", "Reading the files") {
      source.read(beside: municipality, manner)
    }
    let headings = Set(plan.shapes.flatMap { $0.headings.filter(\.isMapped).map(\.text) })
    for heading in said.keys.sorted() where !headings.contains(where: { $0 == heading }) {
      throw desk.failure(desk.importWords.noHeading(heading), status: .usage)
    }
    if forgets { remembered.forget(plan.shapes.map(\.name)) }
    for shape in plan.shapes {
      let own = shape.headings.reduce(into: [String: String]()) { $0[$1.text] = said[$1.text] }
      guard !own.isEmpty else { continue }
      let before = kept.byShape[shape.name] ?? ColumnMapping()
      remembered.keep(before.taking(ColumnMapping(own)), for: shape.name)
    }
    return plan
  }

  /// The lasting name of each heading's column; empty for what is left out.
  private func columns(of source: ImportSource, _ desk: Desk) throws -> [String: String] {
    let files: [PlanFile] =
      if case .files(let file, _) = source { [file] } else { PlanFile.allCases }
    var columns: [String: String] = [:]
    for map in maps {
      guard let sign = map.lastIndex(of: "="), sign != map.startIndex else {
        throw desk.failure(desk.importWords.notMapped(map, of: nil), status: .usage)
      }
      let name = map[map.index(after: sign)...]
      let column =
        name.isEmpty ? "" : files.lazy.compactMap { $0.column(called: String(name)) }.first
      guard let column else {
        throw desk.failure(
          desk.importWords.notMapped(map, of: files.count == 1 ? files[0] : nil), status: .usage)
      }
      columns[String(map[..<sign])] = column
    }
    return columns
  }
}
