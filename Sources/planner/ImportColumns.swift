import PlannerDomain
import PlannerExchange

/// What the command line says of the columns of files, and what is remembered of them.
struct ImportColumns {
  /// As written: a heading, `=`, and a column or nothing.
  let maps: [String]
  /// Whether what was remembered of such files is forgotten.
  let forgets: Bool

  /// Reads files by what was said now and earlier, asks at a terminal about the rest, and remembers it.
  func read(
    _ source: ImportSource, beside municipality: Municipality, _ desk: Desk
  ) throws -> ImportedPlan {
    let remembered = RememberedColumns()
    let said = try columns(of: source, desk)
    var mappings = forgets ? ColumnMappings() : remembered.mappings
    mappings.given = ColumnMapping(said)
    let plan = read(source, beside: municipality, mappings, desk)
    let headings = Set(plan.shapes.flatMap { $0.headings.filter(\.isMapped).map(\.text) })
    for heading in said.keys.sorted() where !headings.contains(where: { $0 == heading }) {
      throw desk.failure(desk.importWords.noHeading(heading), status: .usage)
    }
    if forgets { remembered.forget(plan.shapes.map(\.name)) }
    let isAsking = ColumnAsking.isPossible && !source.isStandardInput
    var isAnswered = false
    for shape in plan.shapes {
      var own = shape.headings.reduce(into: [String: String]()) { $0[$1.text] = said[$1.text] }
      let asking = ColumnAsking(shape, desk.importWords)
      if isAsking, asking.isNeeded {
        guard let answers = asking.answers() else {
          throw desk.failure(desk.importWords.nothingEntered)
        }
        own.merge(answers) { said, _ in said }
        isAnswered = true
      }
      guard !own.isEmpty else { continue }
      let mapping = (mappings.byShape[shape.name] ?? ColumnMapping()).taking(ColumnMapping(own))
      mappings.byShape[shape.name] = mapping
      remembered.keep(mapping, for: shape.name)
    }
    return isAnswered ? read(source, beside: municipality, mappings, desk) : plan
  }

  private func read(
    _ source: ImportSource, beside municipality: Municipality, _ mappings: ColumnMappings,
    _ desk: Desk
  ) -> ImportedPlan {
    desk.during("Læser filerne", "Reading the files") {
      source.read(beside: municipality, ReadingManner(mappings: mappings))
    }
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
