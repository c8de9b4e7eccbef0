import PlannerDomain

/// Bringing files in, and saying what their columns are.
enum ImportActions {
  static let all: [ActionSpec] = [
    ActionSpec(
      "app.import", in: .everywhere, keys: "ctrl-o", title: { $0.importing.open },
      when: { state in
        state.importKinds.isEmpty ? .disabled(state.words.importing.cannotRead) : .available
      },
      change: { $0.chooseImport() }),
    ActionSpec(
      "importing.enter", in: .importing, keys: "a", footer: 2, title: { $0.importing.bringIn },
      when: { state in
        if state.isReadOnly { return .disabled(state.words.app.readOnlyPlan) }
        if state.importing.isReading { return .disabled(state.words.importing.notReadYet) }
        return state.importing.preview?.entries.isEmpty ?? true
          ? .disabled(state.words.importing.nothingToBringIn) : .available
      },
      change: { $0.askToBringIn() }),
    ActionSpec(
      "importing.columns", in: .importing, keys: "c", footer: 3, title: { $0.importing.columns },
      when: { state in
        state.importing.preview?.tables.isEmpty ?? true
          ? .disabled(state.words.importing.noColumns) : .available
      },
      change: { $0.openImportColumns() }),
    ActionSpec(
      "importing.overwrite", in: .importing, keys: "o", footer: 5,
      title: { $0.importing.overwrite },
      when: { state in
        state.importing.count(.overtaken) > 0 || state.importing.wish?.overwrites == true
          ? .available : .disabled(state.words.importing.nothingOvertaken)
      },
      change: { $0.importing.wish?.overwrites.toggle() }),
    ActionSpec(
      "importing.news", in: .importing, keys: "v", footer: 4, title: { $0.importing.onlyNews },
      change: { $0.importing.showsOnlyNews.toggle() }),
    ActionSpec(
      "importing.again", in: .importing, keys: "r", footer: 6, title: { $0.importing.readAgain },
      when: { state in
        state.importing.wish == nil
          ? .disabled(state.words.importing.nothingChosen) : .available
      },
      change: { state in
        if let wish = state.importing.wish { state.importing.begin(wish) }
      }),
    ActionSpec(
      "import.columns.accept", in: .importColumns, keys: "a ctrl-s", footer: 2,
      title: { $0.importing.acceptColumns },
      when: { state in
        let missing = state.importing.columns?.missing ?? []
        return missing.isEmpty
          ? .available
          : .disabled(state.words.importing.missing(missing.map { $0.title.text(state.language) }))
      },
      change: { $0.acceptImportColumns() }),
    ActionSpec(
      "import.columns.leave", in: .importColumns, keys: "space del", footer: 3,
      title: { $0.importing.leaveOut },
      change: { $0.chooseImportColumn(nil) }),
    ActionSpec(
      "import.columns.forget", in: .importColumns, keys: "x", footer: 4,
      title: { $0.importing.forget },
      when: { state in
        state.importing.columns?.table.headings.contains(where: \.isMapped) == true
          ? .available : .disabled(state.words.importing.nothingRemembered)
      },
      change: { $0.forgetImportColumns() }),
  ]
}
