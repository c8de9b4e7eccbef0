import PlannerDomain

/// Saving what a screen shows under a name, and coming back to it.
extension AppState {
  /// What the screen in front shows now.
  var screenView: ScreenView {
    var view = ScreenView(screen: screen.name)
    view.team = team?.rawValue
    view.year = planYear
    screen.type.describe(self, in: &view)
    return view
  }

  mutating func chooseView() {
    layers.append(.picker(viewPicker(words.views.choose, for: .savedView)))
  }

  mutating func pickViewToRemove() {
    layers.append(.picker(viewPicker(words.views.remove, for: .removeView)))
  }

  private func viewPicker(_ title: String, for purpose: PickerPurpose) -> Picker {
    Picker(
      title: title, purpose: purpose,
      items: views.map { saved in
        Picker.Item(id: saved.name, title: saved.name, detail: summary(of: saved.view))
      },
      selected: viewName)
  }

  /// Which screen a view is of, and for which team and year.
  private func summary(of view: ScreenView) -> String {
    let team = view.team.flatMap { municipality.teams[Identifier($0)]?.name }
    let parts: [String?] = [
      ScreenID(name: view.screen)?.title(words), team, view.year.map(String.init),
      view.filter.map { "/\($0)" },
    ]
    return parts.compactMap(\.self).joined(separator: " · ")
  }

  mutating func askViewName() {
    layers.append(
      .prompt(
        Prompt(
          title: words.views.save, lines: [summary(of: screenView)], label: words.views.nameLabel,
          text: viewName ?? "", purpose: .viewName(screenView))))
  }

  /// Saves under a new name; asks first when the name is another view's.
  mutating func save(_ view: ScreenView, as name: String) {
    let saved = SavedView(name: name.trimmed, view: view)
    if let old = views.named(saved.name), old != saved {
      layers.append(
        .confirm(
          Confirm(question: words.views.overwrite(saved.name), purpose: .saveView(saved))))
    } else {
      keep(saved)
    }
  }

  mutating func keep(_ saved: SavedView) {
    views = views.with(saved)
    viewName = saved.name
    tell(words.views.saved(saved.name))
  }

  mutating func askToRemoveView(_ name: String) {
    layers.append(
      .confirm(Confirm(question: words.views.removeQuestion(name), purpose: .removeView(name))))
  }

  mutating func removeView(_ name: String) {
    views.removeAll { $0.name == name }
    if viewName == name { viewName = nil }
    tell(words.views.removed(name))
  }

  mutating func show(viewNamed name: String) {
    guard let saved = views.named(name) else { return }
    guard let screen = ScreenID(name: saved.view.screen) else {
      tell(words.views.unknownScreen, .notice)
      return
    }
    viewName = name
    switchTo(screen)
    team = saved.view.team.map { Identifier($0) }
    if let year = saved.view.year { planYear = min(max(year, 1), 9999) }
    screen.type.show(saved.view, &self)
  }
}
