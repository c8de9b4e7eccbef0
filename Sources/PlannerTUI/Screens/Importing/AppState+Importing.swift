import PlannerDomain

/// Choosing files, bringing them in, and saying what their columns are.
extension AppState {
  /// The files that are read, as far as anything was chosen.
  var importTitle: String {
    guard let wish = importing.wish ?? importing.asked?.wish else { return words.importing.title }
    let name = wish.path.split(separator: "/").last.map(String.init) ?? wish.path
    return "\(words.importing.title): \(name)"
  }

  /// What there is to say besides the rows: which headings the user has said the columns of, and more.
  var importNotes: [String] {
    guard let preview = importing.preview else { return [] }
    let mapped = preview.tables.flatMap { table in
      table.headings.filter(\.isMapped).map { heading in
        let column = table.columns.first { $0.name == heading.column }
        return "\(heading.text) → \(column?.title.text(language) ?? words.importing.leftOut)"
      }
    }
    return (mapped.isEmpty ? [] : [words.importing.mapped(mapped, key: keyOfImportColumns)])
      + preview.notes.map { $0.text(language) }
  }

  private var keyOfImportColumns: String {
    ActionRegistry.action("importing.columns").flatMap { keys(of: $0).first?.notation } ?? ""
  }

  /// Lets the user choose what the files hold, and then where they are.
  mutating func chooseImport() {
    layers.append(
      .picker(
        Picker(
          title: words.importing.whatKind, purpose: .importKind,
          items: importKinds.map { kind in
            Picker.Item(
              id: kind.name, title: kind.title.text(language),
              detail: kind.title.text(language) == kind.name ? "" : kind.name)
          }, selected: importing.wish?.kind)))
  }

  mutating func askForImportPath(_ kind: String) {
    let title = importKinds.first { $0.name == kind }?.title.text(language) ?? kind
    layers.append(
      .prompt(
        Prompt(
          title: "\(words.importing.open): \(title)", lines: [words.importing.pathHelp],
          label: words.importing.path, text: importing.lastPath,
          purpose: .importPath(kind))))
  }

  /// What must be read for what is in view; nil when nothing must.
  mutating func importQuestion() -> ImportQuestion? {
    guard screen == .importing, plan.isWhole else { return nil }
    return importing.question(municipality, version: plan.version)
  }

  /// Reads files and shows what they would do.
  mutating func beginImport(_ kind: String, at path: String) {
    importing.begin(ImportWish(kind: kind, path: path))
    if screen != .importing { trail.append(WayBack(screen: screen)) }
    screen = .importing
  }

  mutating func handle(_ news: ImportNews) {
    guard case .paths(let beginning, let paths) = news else {
      importing.take(news)
      return
    }
    goOn(with: beginning, paths)
  }

  // MARK: - Bringing in

  /// Says what stays out before anything goes in.
  mutating func askToBringIn() {
    guard let count = importing.preview?.entries.count, importing.isUpToDate(plan.version) else {
      tell(words.importing.notReadYet, .notice)
      return
    }
    let (wrong, overtaken) = (importing.count(.wrong), importing.count(.overtaken))
    guard wrong + overtaken > 0 else {
      bringIn()
      return
    }
    layers.append(
      .confirm(
        Confirm(
          question: words.importing.confirm(count, wrong: wrong, overtaken: overtaken),
          purpose: .bringIn)))
  }

  /// As one act that can be undone, or not at all.
  mutating func bringIn() {
    guard let preview = importing.preview, importing.isUpToDate(plan.version) else {
      tell(words.importing.notReadYet, .notice)
      return
    }
    let version = plan.version
    make(
      PlannedEdit(
        edit: .together(preview.entries.map(Edit.enter)),
        title: words.importing.broughtIn(preview.entries.count, from: importTitle)))
    guard plan.version != version else { return }
    importing.end()
    if !returnToBefore() { screen = .overview }
  }

  // MARK: - Columns

  mutating func openImportColumns() {
    let tables = importing.preview?.tables ?? []
    guard let table = tables.first(where: \.isOpen) ?? tables.first else { return }
    importing.columns = ImportColumnsPlace(table)
  }

  /// Lets the user choose what the heading under the cursor stands for.
  mutating func pickImportColumn() {
    guard let columns = importing.columns,
      columns.table.headings.indices.contains(columns.cursor.index)
    else { return }
    let heading = columns.table.headings[columns.cursor.index]
    let items = columns.table.columns.map { column in
      let holder = columns.table.headings.first { $0.column == column.name }?.text
      return Picker.Item(
        id: column.name,
        title: column.title.text(language) + (column.isRequired ? " *" : ""),
        detail: holder ?? "")
    }
    layers.append(
      .picker(
        Picker(
          title: heading.sample.isEmpty ? heading.text : "\(heading.text) (\(heading.sample))",
          purpose: .importColumn,
          items: [Picker.Item(id: "", title: words.importing.leaveOut, tone: .faint)] + items,
          selected: heading.column ?? "")))
  }

  mutating func chooseImportColumn(_ column: String?) {
    guard var columns = importing.columns else { return }
    columns.choose(column, for: columns.cursor.index)
    columns.cursor.move(.down, in: columns.ids, rows: importLayout.rows)
    importing.columns = columns
  }

  /// Reads the files again by what was said, which is remembered.
  mutating func acceptImportColumns() {
    guard let columns = importing.columns, var wish = importing.wish else { return }
    wish.columns[columns.table.shape] = columns.answer
    wish.forgets = false
    importing.wish = wish
    importing.columns = nil
    tell(words.importing.columnsRemembered)
  }

  mutating func forgetImportColumns() {
    guard var wish = importing.wish else { return }
    wish.columns = [:]
    wish.forgets = true
    importing.wish = wish
    importing.columns = nil
    tell(words.importing.columnsForgotten)
  }
}
