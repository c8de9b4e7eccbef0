import PlannerDomain

/// Making entries of filled-in forms.
extension AppState {
  mutating func saveForm() {
    guard let form = topForm else { return }
    switch form.purpose {
    case .entry(let key, let original): save(form, as: key, original: original)
    case .item(let kind, let field, let item): accept(form, as: kind, field: field, item: item)
    case .agreement: closeAgreementForm(using: true)
    case .goal(let goal): save(form, as: goal)
    case .needs: mapNeeds(form)
    }
  }

  private mutating func save(_ form: Form, as key: EntryKey, original: Entry?) {
    var form = form
    let current = municipality[key]
    if original != nil, current == nil {
      form.trouble = words.errors.text(.unknown(key), in: municipality)
      replaceForm(form)
      return
    }
    let isUpToDate =
      original == current || form.takeUp(key.fields(current, self, draft: FormDraft()), self)
    guard isUpToDate, form.holdsToOwnRules() else {
      replaceForm(form)
      return
    }
    let answers = FormAnswers(form.fields, words: words)
    do throws(FormComplaint) {
      guard let entry = try key.entry(from: answers, original: current) else { return }
      if original == nil, municipality[entry.key] != nil {
        throw FormComplaint(field: .year, problem: words.forms.existsAlready)
      }
      let title = words.forms.entered(
        entry.key.kind, newTitle(of: entry), isNew: original == nil)
      let lapsed = lapsedAgreements(of: entry.key)
      if let error = enter(entry, answers, title: title) {
        form.show(error, about: entry.key, in: municipality)
        replaceForm(form)
      } else {
        layers.removeLast()
        let more = lapsedAgreements(of: entry.key) - lapsed
        tell(
          current == entry
            ? words.forms.unchanged
            : words.forms.done(newTitle(of: entry), isNew: original == nil)
              + (more > 0 ? ". " + words.agreements.lapsedWithIt(more) : ""))
        if original == nil { show(entry.key) }
      }
    } catch {
      form.complain(error)
      replaceForm(form)
    }
  }

  private func lapsedAgreements(of key: EntryKey) -> Int {
    guard case .employee(let id) = key else { return 0 }
    return municipality.agreements(with: id).count { $0.recorded == .lapsed }
  }

  /// Enters an entry; the error when it is refused.
  private mutating func enter(
    _ entry: Entry, _ answers: FormAnswers, title: String
  ) -> EditError? {
    do throws(EditError) {
      try plan.apply(edit(entering: entry, answers), title: title, on: today, by: actor)
      return nil
    } catch {
      return error
    }
  }

  /// A session that is cancelled is so with the reason in the form, for those it was to be for.
  private func edit(entering entry: Entry, _ answers: FormAnswers) -> Edit {
    if case .strategy(let strategy) = entry { return edit(entering: strategy, answers) }
    guard case .session(let session) = entry, session.state == .cancelled,
      municipality.sessions[session.id]?.isOn == true
    else { return .enter(entry) }
    return .together([
      .cancelSession(session.id, note: answers.text(.cancelNote)), .enter(entry),
    ])
  }

  /// A strategy begins as a draft today; one that was adopted is revised, for the reason in the form.
  private func edit(entering strategy: EducationStrategy, _ answers: FormAnswers) -> Edit {
    var strategy = strategy
    guard let old = municipality.strategies[strategy.id] else {
      strategy.history = [.init(.drafted, on: today, by: actor.name)]
      return .enter(.strategy(strategy))
    }
    guard old.state != .draft else { return .enter(.strategy(strategy)) }
    return .reviseStrategy(
      strategy.id, from: old.terms, to: strategy.terms, reason: answers.text(.reviseReason))
  }

  /// Puts an item into the form below.
  private mutating func accept(_ form: Form, as kind: FormItem.Kind, field: Int, item: Int?) {
    var form = form
    guard form.holdsToOwnRules(), layers.count >= 2,
      case .form(var below) = layers[layers.count - 2], below.fields.indices.contains(field)
    else {
      replaceForm(form)
      return
    }
    do throws(FormComplaint) {
      let old = item.flatMap { place in
        below.fields[field].items.indices.contains(place) ? below.fields[field].items[place] : nil
      }
      let made = try kind.item(from: FormAnswers(form.fields, words: words))
        .inPlace(of: old, course: below.fields[field].course)
      let others = below.fields[field].items.enumerated().filter { $0.offset != item }
      if let subject = made.subject, others.contains(where: { $0.element.subject == subject }),
        let name = form.fields.first?.name
      {
        throw FormComplaint(field: name, problem: words.forms.listedAlready)
      }
      if let item, below.fields[field].items.indices.contains(item) {
        below.fields[field].items[item] = made
      } else {
        below.fields[field].items.append(made)
        below.go(to: .add(field: field))
      }
      below.clearProblem(field)
      layers.removeLast()
      layers[layers.count - 1] = .form(below)
    } catch {
      form.complain(error)
      replaceForm(form)
    }
  }

  private mutating func replaceForm(_ form: Form) {
    layers[layers.count - 1] = .form(form)
  }

  /// Goes to what was entered, where the room that is open shows its kind.
  private mutating func show(_ key: EntryKey) {
    switch (key, screen) {
    case (.employee, .people), (.offering, .catalogue), (.strategy, .strategy):
      prepare()
      screen.type.show(key, &self)
    case (.session(let id), .catalogue):
      guard let page = catalogue.pages.last,
        page.offering == municipality.sessions[id]?.offering
      else { return }
      catalogue.pages[catalogue.pages.count - 1] = OfferingPlace(
        offering: page.offering, isGuest: page.isGuest, selected: .session(id))
    default: break
    }
  }
}
