internal import PlannerDomain

/// Reads the files of a folder, collects what is wrong, and checks references across files.
struct PlanReader {
  private static let mostProblems = 1000

  private let folder: PlanFolder
  private(set) var plan = ImportedPlan()
  /// The line on which each key of a file was first used.
  private var claims: [PlanFile: [String: Int]] = [:]
  /// To what nothing is called.
  private var references: [Reference] = []
  /// The kinds of which rows were lost, so that a missing identifier proves nothing.
  private var incompleteKinds: Set<EntryKind> = []

  private var collector: NameCollector
  /// Entries of which a row is wrong, by kind and identifier.
  private var lost: [EntryKind: Set<String>] = [:]

  /// The stamps of the rows, by kind and identifier.
  private var stamps: [EntryKind: [String: EntryStamp]] = [:]
  let municipality: Municipality
  private let manner: ReadingManner
  private var rowsRead = 0
  private var isStopped = false

  init(_ folder: PlanFolder, beside municipality: Municipality, _ manner: ReadingManner) {
    self.folder = folder
    self.municipality = municipality
    self.manner = manner
    collector = NameCollector(in: municipality)
  }

  mutating func read() -> ImportedPlan {
    do throws(ImportProblem) {
      let names = try folder.names()
      plan.files = PlanFile.allCases.filter { names.contains($0.name) }
      plan.unknownFiles = names.filter { name in !plan.files.contains { $0.name == name } }
    } catch {
      report(error)
    }
    collectNames()
    readProfile()
    plan.entries += rows { (row: inout CSVRow<ThemeColumn>) in row.theme().map(Entry.theme) }
    plan.entries += rows { (row: inout CSVRow<ProviderColumn>) in row.provider().map(Entry.provider)
    }
    plan.entries += rows { (row: inout CSVRow<CompetenceColumn>) in
      row.competence().map(Entry.competence)
    }
    plan.entries += roles().map(Entry.role)
    plan.entries += rows { (row: inout CSVRow<TeamColumn>) in row.team().map(Entry.team) }
    plan.entries += rows { (row: inout CSVRow<EmployeeColumn>) in row.employee().map(Entry.employee)
    }
    plan.entries += rows { (row: inout CSVRow<RecordColumn>) in row.record().map(Entry.record) }
    plan.entries += offerings().map(Entry.offering)
    plan.entries += rows { (row: inout CSVRow<PackageColumn>) in row.package().map(Entry.package) }
    plan.entries += rows { (row: inout CSVRow<RequisitionColumn>) in
      row.requisition().map(Entry.requisition)
    }
    plan.entries += rows { (row: inout CSVRow<SessionColumn>) in row.session().map(Entry.session) }
    plan.entries += rows { (row: inout CSVRow<AssignmentColumn>) in
      row.assignment().map(Entry.assignment)
    }
    plan.entries += rows { (row: inout CSVRow<BudgetColumn>) in row.budget().map(Entry.budget) }
    plan.entries += templates().map(Entry.agreementTemplate)
    plan.entries += agreements().map(Entry.agreement)
    plan.entries += rows { (row: inout CSVRow<DismissalColumn>) in
      row.dismissal().map(Entry.adviceDismissal)
    }
    plan.entries += rows { (row: inout CSVRow<FollowUpGoalColumn>) in
      row.goal().map(Entry.followUpGoal)
    }
    plan.entries += rows { (row: inout CSVRow<RatingColumn>) in row.rating().map(Entry.rating) }
    plan.entries += strategies().map(Entry.strategy)
    noteLines()
    checkReferences()
    if !lost.isEmpty {
      plan.entries.removeAll { lost[$0.key.kind]?.contains($0.key.text) == true }
    }
    sortProblems()
    return isStopped ? ImportedPlan() : plan
  }

  private mutating func collectNames() {
    collectNames(ThemeColumn.self)
    collectNames(ProviderColumn.self)
    collectNames(CompetenceColumn.self)
    collectNames(RoleColumn.self)
    collectNames(TeamColumn.self)
    collectNames(EmployeeColumn.self)
    collectNames(OfferingColumn.self)
    collectNames(PackageColumn.self)
    collectNames(RequisitionColumn.self)
    collectNames(SessionColumn.self)
    collectNames(AssignmentColumn.self)
    collectNames(TemplateColumn.self)
    collectNames(AgreementColumn.self)
    collectNames(StrategyColumn.self)
  }

  /// What cannot be read is told of when the file is read.
  private mutating func collectNames<Column: PlanColumn>(_ type: Column.Type) {
    guard plan.files.contains(Column.file), let rows = try? folder.rows(of: Column.file)
    else { return }
    collector.collect(type, from: rows, mappings: manner.mappings)
  }

  private mutating func readProfile() {
    guard plan.files.contains(.municipality) else { return }
    let problemsBefore = plan.problems.count
    let found = rows { (row: inout CSVRow<MunicipalityColumn>) in row.municipality() }
    if let first = found.first {
      plan.entries.append(.profile(first.profile))
      plan.planYear = first.planYear
    } else if plan.problems.count == problemsBefore {
      report(
        ImportProblem(file: PlanFile.municipality.name, found: "", allowed: .singleRow))
    }
  }

  private mutating func roles() -> [Role] {
    let roles = rows { (row: inout CSVRow<RoleColumn>) in row.role() }
    let requirements = rows { (row: inout CSVRow<ProfileColumn>) in row.requirement() }
    let profiles = Dictionary(grouping: requirements, by: \.role)
    return whole(
      roles, profiles, .roles, .profiles, known: { municipality.roles[$0] }
    ) { role, requirements in
      role.profile = CompetenceProfile(requirements.map(\.requirement))
    } keeping: { role, known in
      role.profile = known.profile
    }
  }

  private mutating func offerings() -> [Offering] {
    let offerings = rows { (row: inout CSVRow<OfferingColumn>) in row.offering() }
    let subsidies = rows { (row: inout CSVRow<SubsidyColumn>) in row.subsidy() }
    let rules = Dictionary(grouping: subsidies, by: \.offering)
    return whole(
      offerings, rules, .offerings, .subsidies, known: { municipality.offerings[$0] }
    ) {
      $0.subsidies = $1.map(\.subsidy)
    } keeping: {
      $0.subsidies = $1.subsidies
    }.prerequisitesFirst()
  }

  /// Puts together what two files say: the entries, and their parts.
  ///
  /// Where only one of the two is there, what the municipality knows stands for the other.
  func whole<Entity: Identifiable, Part>(
    _ entities: [Entity], _ parts: [Identifier<Entity>: [Part]], _ file: PlanFile,
    _ partsFile: PlanFile, known: (Identifier<Entity>) -> Entity?,
    taking: (inout Entity, [Part]) -> Void, keeping: (inout Entity, Entity) -> Void
  ) -> [Entity] where Entity.ID == Identifier<Entity> {
    let hasParts = plan.files.contains(partsFile)
    let all =
      hasParts && !plan.files.contains(file)
      ? parts.keys.sorted().compactMap(known) : entities
    return all.map { entity in
      var entity = entity
      if hasParts {
        taking(&entity, parts[entity.id] ?? [])
      } else if let before = known(entity.id) {
        keeping(&entity, before)
      }
      return entity
    }
  }

  /// What the rows of a file say; empty when the file is absent.
  mutating func rows<Column, Value>(_ build: (inout CSVRow<Column>) -> Value?) -> [Value] {
    let file = Column.file
    guard plan.files.contains(file) else { return [] }
    var values: [Value] = []
    var firstLines: [String: Int] = [:]
    do throws(ImportProblem) {
      var table = CSVTable<Column>(try folder.rows(of: file), mappings: manner.mappings)
      if let shape = table.shape { plan.shapes.append(shape) }
      plan.unknownColumns += table.unknownColumns.map { UnknownColumn(file: file.name, name: $0) }
      for problem in table.headerProblems { lose(file, because: problem) }
      while !isStopped, let result = table.next() {
        rowsRead += 1
        if rowsRead.isMultiple(of: 512), !manner.goesOn(rowsRead) { isStopped = true }
        switch result {
        case .failure(let problem): lose(file, because: problem)
        case .success(var row):
          row.know(collector.names, given: collector.identifier(of: row))
          let value = build(&row)
          for problem in row.problems { report(problem) }
          references += row.references.filter {
            !collector.names.isKnown($0.kind, $0.identifier)
          }
          if !row.problems.isEmpty { lose(row.claim, row.references, of: file) }
          if let stamp = EntryStamp(row.stamp) { note(stamp, row.claim, row.references, of: file) }
          if isFirst(row.claim, in: file, &firstLines), let value { values.append(value) }
        }
      }
    } catch {
      lose(file, because: error)
    }
    claims[file] = firstLines
    return values
  }

  /// Notes which entry a wrong row belongs to: its own, or in a file of parts the one it names first.
  private mutating func lose(_ claim: Claim?, _ references: [Reference], of file: PlanFile) {
    if let kind = file.kind {
      if let claim { lost[kind, default: []].insert(claim.key) }
    } else if let whole = references.first {
      lost[whole.kind, default: []].insert(whole.identifier)
    }
  }

  private mutating func note(
    _ stamp: EntryStamp, _ claim: Claim?, _ references: [Reference], of file: PlanFile
  ) {
    if let kind = file.kind {
      if let claim { stamps[kind, default: [:]][claim.key] = stamp }
    } else if let whole = references.first {
      stamps[whole.kind, default: [:]][whole.identifier] = stamp
    }
  }

  private mutating func isFirst(
    _ claim: Claim?, in file: PlanFile, _ firstLines: inout [String: Int]
  ) -> Bool {
    guard let claim else {
      if let kind = file.kind { incompleteKinds.insert(kind) }
      return true
    }
    guard let line = firstLines[claim.key] else {
      firstLines[claim.key] = claim.position.line
      return true
    }
    report(
      ImportProblem(
        file: file.name, line: claim.position.line, column: claim.position.column,
        field: claim.field, found: claim.key,
        allowed: file == .municipality ? .singleRow : .unused(firstLine: line)))
    return false
  }

  private mutating func lose(_ file: PlanFile, because problem: ImportProblem) {
    if let kind = file.kind { incompleteKinds.insert(kind) }
    report(problem)
  }

  private mutating func noteLines() {
    let files = PlanFile.allCases.reduce(into: [EntryKind: PlanFile]()) { files, file in
      if let kind = file.kind { files[kind] = file }
    }
    plan.lines.reserveCapacity(plan.entries.count)
    for entry in plan.entries {
      let key = entry.key
      plan.lines[key] = files[key.kind].flatMap { claims[$0]?[key.text] }
      if let stamp = stamps[key.kind]?[key.text] { plan.stamps[key] = stamp }
    }
  }

  private mutating func checkReferences() {
    for reference in references where !incompleteKinds.contains(reference.kind) {
      report(
        ImportProblem(
          file: reference.file.name, line: reference.position.line,
          column: reference.position.column, field: reference.field, found: reference.identifier,
          allowed: .existing(reference.kind)))
    }
  }

  private mutating func report(_ problem: ImportProblem) {
    if plan.problems.count < Self.mostProblems {
      plan.problems.append(problem)
    } else {
      plan.furtherProblems += 1
    }
  }

  private mutating func sortProblems() {
    var places: [String: Int] = [:]
    for (place, file) in PlanFile.allCases.enumerated() { places[file.name] = place }
    func order(_ problem: ImportProblem) -> (Int, Int, Int) {
      (places[problem.file] ?? -1, problem.line ?? 0, problem.column ?? 0)
    }
    plan.problems.sort { order($0) < order($1) }
  }
}
