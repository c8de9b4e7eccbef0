import PlannerDomain

/// What files would do to the plan, before they do it, and which columns their headings stand for.
enum ImportScreen: Screen {
  static func contexts(_ state: AppState) -> [Context] {
    state.importing.columns == nil ? [.importing, .list] : [.importColumns, .list]
  }

  static func prepare(_ state: inout AppState) {
    let before = state
    state.importing.refresh(before)
    state.importing.cursor.settle(in: state.importing.shown, rows: state.importLayout.rows)
    if var columns = state.importing.columns {
      columns.cursor.settle(in: columns.ids, rows: state.importLayout.rows)
      state.importing.columns = columns
    }
  }

  static func draw(_ state: AppState, on frame: inout Frame, in rect: Rect) {
    if let columns = state.importing.columns {
      ImportColumnsView(state, columns).draw(on: &frame)
    } else {
      ImportView(state).draw(on: &frame)
    }
  }

  static func move(_ motion: Motion, _ state: inout AppState) {
    let rows = state.importLayout.rows
    if var columns = state.importing.columns {
      columns.cursor.move(motion, in: columns.ids, rows: rows)
      state.importing.columns = columns
    } else {
      state.importing.cursor.move(motion, in: state.importing.shown, rows: rows)
    }
  }

  static func scroll(_ step: Int, _ state: inout AppState) {
    let rows = state.importLayout.rows
    if var columns = state.importing.columns {
      columns.cursor.scroll(by: step, in: columns.ids, rows: rows)
      state.importing.columns = columns
    } else {
      state.importing.cursor.scroll(by: step, in: state.importing.shown, rows: rows)
    }
  }

  static func enter(_ state: inout AppState) -> [Effect] {
    if state.importing.columns != nil {
      state.pickImportColumn()
    } else if state.importing.filter.isOpen {
      state.importing.filter.isOpen = false
    } else if let row = state.importing.selected, let preview = state.importing.preview {
      let told = ImportTelling(row, state.words, in: preview.outcome)
      state.layers.append(.notice(Notice(title: told.subject, lines: told.details.map(\.text))))
    } else {
      state.chooseImport()
    }
    return []
  }

  static func back(_ state: inout AppState) -> Bool {
    if state.importing.isReading {
      state.importing.stop()
      state.tell(state.words.importing.stopped, .notice)
      return state.importing.preview != nil
    }
    guard state.importing.columns != nil else { return false }
    state.importing.columns = nil
    return true
  }

  static func show(_ key: EntryKey, _ state: inout AppState) {}
  static func selection(_ state: AppState) -> Selection { Selection() }

  static func filter(_ state: AppState) -> WritableKeyPath<AppState, Filter>? {
    state.importing.columns == nil && state.importing.preview != nil ? \.importing.filter : nil
  }
}

extension AppState {
  /// What the list takes of the screen.
  var importLayout: ListAndPane { ListAndPane(in: body, paneRows: 7) }
}
