import PlannerDomain

/// Opening forms, choosing in them, and closing them.
extension AppState {
  /// The form on top, if one is.
  var topForm: Form? {
    if case .form(let form)? = layers.last { form } else { nil }
  }

  mutating func withTopForm(_ body: (inout Form) -> Void) {
    guard case .form(var form)? = layers.last else { return }
    body(&form)
    layers[layers.count - 1] = .form(form)
  }

  mutating func enterNew(_ kind: EntryKind, draft: FormDraft? = nil, start: FieldName? = nil) {
    guard let key = EntryKey(new: kind, &identifiers) else { return }
    openForm(key, draft: draft ?? FormDraft(team: team), start: start)
  }

  /// Opens the form about an entry, or about a new one where there is none of that name.
  mutating func openForm(
    _ key: EntryKey, draft: FormDraft = FormDraft(), start: FieldName? = nil
  ) {
    let original = municipality[key]
    let name = key == .profile ? municipality.profile.name : formTitle(of: key)
    let title =
      original == nil
      ? words.forms.new(key.kind)
      : name.isEmpty ? words.forms.edit(key.kind) : words.forms.edit(key.kind, name)
    layers.append(
      .form(
        Form(
          .entry(key, original: original), title: title,
          fields: key.fields(original, self, draft: draft), words: words, start: start)))
  }

  /// Opens the form about a team's frame for a year, whether it has one or not.
  mutating func openBudget(of team: Identifier<Team>?, year: Int) {
    if let team, municipality.budgets[Budget.ID(team: team, year: year)] != nil {
      openForm(.budget(Budget.ID(team: team, year: year)))
    } else {
      enterNew(
        .budget, draft: FormDraft(team: team, year: year), start: team == nil ? .team : .frame)
    }
  }

  /// Goes on from where the cursor stands: opens what there is to choose from, saves at the end,
  /// and else moves to the next field.
  mutating func goOnInForm() {
    guard let form = topForm else { return }
    switch form.focus {
    case .save: saveForm()
    case .item(let index, let item): openItem(index, item)
    case .add(let index): openItem(index, nil)
    case .field(let index):
      switch form.fields[index].kind {
      case .choice(let options): pick(for: index, options, allowsMany: false)
      case .choices(let options): pick(for: index, options, allowsMany: true)
      default:
        let stops = form.stops
        // The last field of all saves, so that a short form is typed and done.
        if stops.dropLast().last == form.focus {
          saveForm()
        } else {
          withTopForm { $0.step(1) }
        }
      }
    }
  }

  private mutating func pick(for index: Int, _ options: FormOptions, allowsMany: Bool) {
    guard let form = topForm else { return }
    let field = form.fields[index]
    var items = options.items(in: self, for: form)
    guard !items.isEmpty else {
      tell(words.forms.nothingToChoose, .notice)
      if !field.isRequired { withTopForm { $0.step(1) } }
      return
    }
    if !allowsMany, !field.isRequired {
      items.insert(Picker.Item(id: "", title: words.forms.none, tone: .faint), at: 0)
    }
    layers.append(
      .picker(
        Picker(
          title: words.forms.label(field.name), purpose: .formField(index), items: items,
          allowsMany: allowsMany, marked: allowsMany ? Set(field.chosen) : [],
          selected: field.chosen.first)))
  }

  /// Takes what was picked and goes on to the next field.
  mutating func chooseInForm(_ index: Int, _ ids: [String]) {
    withTopForm { form in
      guard form.fields.indices.contains(index) else { return }
      form.fields[index].chosen = ids.filter { !$0.isEmpty }
      form.clearProblem(index)
      form.step(1)
    }
  }

  private mutating func openItem(_ index: Int, _ item: Int?) {
    guard let form = topForm, form.fields.indices.contains(index),
      case .items(let kind) = form.fields[index].kind
    else { return }
    let old = item.map { form.fields[index].items[$0] }
    let fields = kind.fields(old, words).map { $0.counted(from: form.fields[index].course) }
    layers.append(
      .form(
        Form(
          .item(kind, field: index, item), title: words.forms.item(kind),
          fields: fields, words: words)))
  }

  /// Text where nothing is typed: on the line that adds an answer it begins one, where that begins with
  /// text; elsewhere it is told how one goes on.
  mutating func typeInForm(_ text: String) {
    guard let form = topForm else { return }
    if case .add(let index) = form.focus, case .items(let kind) = form.fields[index].kind,
      kind.fields(nil, words).first?.isTyped == true
    {
      goOnInForm()
      if withFocusedField({ $0.insert(text) }) == false { tellCut() }
      return
    }
    let hints = [Hint].of(self).filter { hint in
      hint.action.context == form.contextOfStop
        || form.contextOfStop == nil && hint.action.context == .form
    }
    var isOnItem = false
    if case .item = form.focus { isOnItem = true }
    tell(words.forms.noText(hints.spoken, isOnItem: isOnItem), .notice)
  }

  /// Asks first when something was entered that would be lost.
  mutating func closeForm() {
    guard let form = topForm else { return }
    if case .agreement = form.purpose {
      closeAgreementForm(using: false)
      return
    }
    guard form.hasChanged else {
      layers.removeLast()
      return
    }
    layers.append(
      .confirm(
        Confirm(question: words.forms.closeUnsaved(form.title), purpose: .closeForm)))
  }

  /// Empties the choice under the cursor, or takes the item away.
  mutating func clearInForm() {
    withTopForm { form in
      switch form.focus {
      case .field(let index):
        form.fields[index].chosen = []
        form.clearProblem(index)
      case .item(let index, let item):
        form.fields[index].items.remove(at: item)
        form.clearProblem(index)
      case .add, .save: break
      }
    }
  }

  mutating func toggleInForm() {
    withTopForm { form in
      guard case .field(let index) = form.focus else { return }
      form.fields[index].isOn.toggle()
      form.clearProblem(index)
    }
  }

  /// Moves an item up or down among its like.
  mutating func moveItemInForm(by step: Int) {
    withTopForm { form in
      guard form.canMoveItem(by: step), case .item(let index, let item) = form.focus else { return }
      form.fields[index].items.swapAt(item, item + step)
      form.step(step)
    }
  }
}
