extension ImportedPlan {
  /// Takes in what another file says, read after this.
  public mutating func join(_ other: ImportedPlan) {
    entries += other.entries
    lines.merge(other.lines, uniquingKeysWith: { first, _ in first })
    planYear = planYear ?? other.planYear
    problems += other.problems
    furtherProblems += other.furtherProblems
    unknownColumns += other.unknownColumns
    // Which of two it was nobody knows afterwards.
    for file in other.files where files.contains(file) && origins[file] != other.origins[file] {
      origins[file] = nil
    }
    origins.merge(other.origins.filter { !files.contains($0.key) }) { $1 }
    files += other.files.filter { !files.contains($0) }
    unknownFiles += other.unknownFiles
    shapes += other.shapes.filter { !shapes.contains($0) }
    stamps.merge(other.stamps) { first, _ in first }
  }

  /// The same, with the file told of by a name of its own.
  public func told(as name: String) -> ImportedPlan {
    told(
      as: Dictionary(
        uniqueKeysWithValues: PlanFile.allCases.map { ($0, ImportOrigin(file: name)) }))
  }

  /// The same, with each table told of by where it came from.
  func told(as origins: [PlanFile: ImportOrigin]) -> ImportedPlan {
    let byName = Dictionary(uniqueKeysWithValues: origins.map { ($0.key.name, $0.value) })
    var plan = self
    for place in plan.problems.indices {
      guard let origin = byName[plan.problems[place].file] else { continue }
      plan.problems[place].file = origin.file
      plan.problems[place].sheet = origin.sheet
    }
    plan.unknownColumns = unknownColumns.map { column in
      UnknownColumn(file: byName[column.file]?.description ?? column.file, name: column.name)
    }
    plan.origins = origins.filter { files.contains($0.key) }
    return plan
  }
}
