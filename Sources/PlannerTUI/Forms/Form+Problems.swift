import PlannerDomain

/// Showing what is wrong where it is wrong.
extension Form {
  /// Brings the fields that were left alone up to date, where the entry has changed meanwhile.
  ///
  /// False when others have changed a field that was changed here too; what they wrote is then told
  /// there, and saving again, once the cursor has been at each such field, puts this form's value in
  /// place of theirs.
  mutating func takeUp(_ current: [FormField], _ state: AppState) -> Bool {
    for index in fields.indices {
      guard let fresh = current.first(where: { $0.name == fields[index].name }),
        fresh.content != opened[index]
      else { continue }
      if fields[index].content == opened[index] {
        fields[index].take(fresh)
      } else if fields[index].content != fresh.content {
        let name = fields[index].name
        fields[index].problem = words.forms.changedByOthers(fresh.told(words, in: state))
        if !unread.contains(name) { unread.append(name) }
      }
      opened[index] = fresh.content
    }
    guard let next = unread.first else { return true }
    goTo(next)
    return false
  }

  /// Tells every problem that shows without asking the domain, and goes to the first.
  mutating func holdsToOwnRules() -> Bool {
    trouble = nil
    for index in fields.indices { fields[index].problem = fields[index].ownProblem(words) }
    guard let first = fields.first(where: { $0.problem != nil }) else { return true }
    goTo(first.name)
    return false
  }

  mutating func complain(_ complaint: FormComplaint) {
    guard let index = index(of: complaint.field) else {
      trouble = complaint.problem
      return
    }
    fields[index].problem = complaint.problem
    goTo(complaint.field)
  }

  /// Shows why the rules refused the entry.
  mutating func show(_ error: EditError, about key: EntryKey, in municipality: Municipality) {
    switch error {
    case .invalid(key, let field, let problem):
      if let name = FieldName.names(of: field).first(where: { index(of: $0) != nil }) {
        complain(
          FormComplaint(field: name, problem: text(problem, of: field, at: name, in: municipality)))
      } else {
        trouble = words.errors.text(error, in: municipality)
      }
    case .invalid(let other, _, _):
      let name = words.errors.name(other, in: municipality)
      trouble = "\(name): \(words.errors.text(error, in: municipality))"
    case .refersToUnknown(let other, key):
      let field = fields.first { $0.chosen.contains(other.text) }
      complain(
        FormComplaint(field: field?.name ?? .requirements, problem: words.forms.isGone))
    case .reasonNeeded where index(of: .cancelNote) != nil:
      complain(FormComplaint(field: .cancelNote, problem: words.forms.cancelNoteNeeded))
    default: trouble = words.errors.text(error, in: municipality)
    }
  }

  /// The problem with amounts and lengths written as such.
  private func text(
    _ problem: FieldProblem, of field: Field, at name: FieldName, in municipality: Municipality
  ) -> String {
    let kind = index(of: name).map { fields[$0].kind }
    switch (problem, kind) {
    case (.outside(_, let least, let most), .money):
      return words.forms.outside(
        least: least.map { words.format.money(Money(øre: $0)) },
        most: most.map { words.format.money(Money(øre: $0)) })
    case (.outside(_, let least, let most), .tenths):
      return words.forms.outside(
        least: least.map(words.format.tenths), most: most.map(words.format.tenths))
    case (.outside(_, let least, let most), .length):
      return words.forms.outside(
        least: least.map { words.format.length(HalfDays(rawValue: $0)) },
        most: most.map { words.format.length(HalfDays(rawValue: $0)) })
    case (.outside(_, let least, let most), .number):
      return words.forms.outside(
        least: least.map(words.format.grouped), most: most.map(words.format.grouped))
    case (.doesNotFit(.forms), _): return words.forms.goesWithForm(name)
    case (.missing, _) where name == .requisition: return words.forms.onlyRequisitioned
    case (.outOfOrder, _): return words.forms.outOfOrder(name)
    default: return words.errors.text(problem, of: field, in: municipality)
    }
  }
}

extension FormField {
  /// What stands in it, in one line.
  func told(_ words: Words, in state: AppState) -> String {
    switch kind {
    case .choice(let options), .choices(let options):
      chosen.map { options.title($0, in: state) }.joined(separator: ", ")
    case .yesNo: isOn ? words.app.yes : words.app.no
    case .items:
      items.map { $0.text(words, in: state.municipality).title }.joined(separator: "; ")
    default: input.text.trimmed
    }
  }
}
