import PlannerDomain

/// Copying and printing what is on the screen, and choosing how it looks.
extension AppState {
  /// The manner in which the screen is shown now: a theme is seen while one chooses it.
  var shownManner: Manner {
    guard case .picker(let picker)? = layers.last, picker.purpose == .theme,
      let theme = picker.chosen.first.flatMap({ ThemeName($0) })
    else { return manner }
    var shown = manner
    shown.theme = theme
    return shown
  }

  mutating func pickTheme() {
    let items = ThemeName.allCases.map { theme in
      Picker.Item(
        id: theme.rawValue, title: words.manner.name(theme), detail: words.manner.detail(theme))
    }
    layers.append(
      .picker(
        Picker(
          title: words.manner.chooseTheme, purpose: .theme, items: items,
          selected: manner.theme.rawValue)))
  }

  mutating func switchMouse() {
    manner.mouse.toggle()
    tell(manner.mouse ? words.manner.mouseIsOn : words.manner.mouseIsOff)
  }

  mutating func switchLinear() {
    manner.isLinear.toggle()
    tell(manner.isLinear ? words.manner.linearIsOn : words.manner.linearIsOff)
  }

  /// The list in front.
  var listing: Listing { screen.type.listing(self) }

  var canCopySelected: Bool { listing.selectedRow != nil }

  mutating func copySelected() -> [Effect] {
    guard let row = listing.selectedRow else { return [] }
    return copy(row.name, told: words.manner.copied(row.name))
  }

  mutating func copyList() -> [Effect] {
    let listing = listing
    return copy(listing.tabSeparated, told: words.manner.copiedRows(listing.count))
  }

  private mutating func copy(_ text: String, told: String) -> [Effect] {
    guard text.utf8.count <= Clipboard.limit else {
      tell(words.manner.tooLongToCopy, .warning)
      return []
    }
    tell(told)
    return [.copy(text)]
  }

  /// Asks which file the list is to be written to.
  mutating func askWhereToPrint() {
    let listing = listing
    let name = listing.title.split { !$0.isLetter && !$0.isNumber }.prefix(3)
      .joined(separator: "-").lowercased()
    layers.append(
      .prompt(
        Prompt(
          title: words.manner.print, lines: [words.manner.fileForms], label: words.manner.file,
          text: "~/\(name.isEmpty ? "planner" : name)-\(today).txt",
          purpose: .print(
            .list(ListTable(listing, on: today, by: actor.name, in: language))))))
  }

  /// Asks which file a paper is to be written to.
  mutating func askWhereToPrint(_ wish: PaperWish) {
    let name =
      switch wish {
      case .agreement(let id): "\(words.paper.agreementFile)-\(id)"
      case .year(let year, _): "\(words.paper.yearFile)-\(year)"
      case .report: words.paper.reportFile
      }
    layers.append(
      .prompt(
        Prompt(
          title: words.paper.write, lines: [], label: words.manner.file,
          text: "~/\(name)-\(today).pdf", purpose: .print(.paper(wish)))))
  }

  mutating func handle(_ outcome: ListFile.Outcome) {
    switch outcome {
    case .written(let path): tell(words.manner.printed(path))
    case .exists(let file):
      layers.append(
        .confirm(Confirm(question: words.manner.overwrite(file.path), purpose: .overwrite(file))))
    case .failed(let path, let error):
      notice(notPrinted: words.manner.failure(path, error: error))
    case .unprinted(let trouble):
      notice(notPrinted: language(trouble.danish, trouble.english))
    }
  }

  private mutating func notice(notPrinted reason: String) {
    layers.append(.notice(Notice(title: words.manner.notPrinted, lines: [reason])))
  }
}
