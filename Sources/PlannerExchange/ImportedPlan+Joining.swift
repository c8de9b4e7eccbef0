extension ImportedPlan {
  /// Takes in what another file says, read after this.
  public mutating func join(_ other: ImportedPlan) {
    entries += other.entries
    lines.merge(other.lines, uniquingKeysWith: { first, _ in first })
    planYear = planYear ?? other.planYear
    problems += other.problems
    furtherProblems += other.furtherProblems
    unknownColumns += other.unknownColumns
    files += other.files.filter { !files.contains($0) }
    unknownFiles += other.unknownFiles
    shapes += other.shapes.filter { !shapes.contains($0) }
    stamps.merge(other.stamps) { first, _ in first }
  }

  /// The same, with the file told of by a name of its own.
  public func told(as name: String) -> ImportedPlan {
    var plan = self
    for place in plan.problems.indices { plan.problems[place].file = name }
    plan.unknownColumns = unknownColumns.map { UnknownColumn(file: name, name: $0.name) }
    return plan
  }
}
