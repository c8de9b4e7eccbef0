import PlannerDomain

/// Writing an agreement's text: every answer is kept as soon as the cursor leaves it.
extension AppState {
  /// Opens the form about the text, at what is selected; says first when a signed text would change.
  mutating func editAgreement(
    _ id: Identifier<ImplementationAgreement>, at stop: SheetStop?,
    takingOff known: Set<AgreementParty> = []
  ) {
    guard let agreement = municipality.agreements[id] else { return }
    guard agreement.signed.isSubset(of: known) else {
      layers.append(
        .confirm(
          Confirm(
            question: reviseSigned(agreement),
            purpose: .reviseSigned(id, stop, takingOff: agreement.signed))))
      return
    }
    openAgreementForm(id, at: stop)
    withTopForm { $0.takesOff = known }
  }

  private func reviseSigned(_ agreement: ImplementationAgreement) -> String {
    words.agreements.reviseSigned(
      signatures: agreement.signatures.count, version: agreement.versions.count + 2)
  }

  /// Keeps what was written in a form while others signed, who were then told of.
  mutating func keepAgreementForm(takingOff known: Set<AgreementParty>) {
    for layer in layers.indices {
      guard case .form(var form) = layers[layer], case .agreement = form.purpose else { continue }
      form.takesOff = known
      form.trouble = nil
      for index in form.fields.indices where form.isUnkept(index) {
        form.fields[index].problem = nil
      }
      layers[layer] = .form(form)
    }
    keepAgreementForm(whole: true)
  }

  mutating func openAgreementForm(
    _ id: Identifier<ImplementationAgreement>, at stop: SheetStop? = nil
  ) {
    guard let agreement = municipality.agreements[id] else { return }
    let form = Form(
      .agreement(id), title: title(of: id), fields: fields(of: agreement.terms, in: agreement),
      words: words, start: stop?.field(in: agreement.terms))
    layers.append(.form(form))
    guard case .item(let number)? = stop else { return }
    withTopForm { form in
      for (index, field) in form.fields.enumerated() {
        if let item = field.items.firstIndex(where: { $0.number == number }) {
          form.go(to: .item(field: index, item))
        }
      }
    }
    if case .item? = topForm?.focus { goOnInForm() }
  }

  func fields(
    of terms: AgreementTerms, in agreement: ImplementationAgreement
  ) -> [FormField] {
    AgreementFields.terms(terms, course: municipality.course(of: agreement))
  }

  /// Keeps what has been written in an agreement's form so far.
  ///
  /// - Parameter whole: also the field that is being written.
  mutating func keepAgreementForm(whole: Bool = false) {
    guard
      let layer = layers.lastIndex(where: {
        if case .form(let form) = $0, case .agreement = form.purpose { true } else { false }
      }), case .form(var form) = layers[layer], case .agreement(let id) = form.purpose
    else { return }
    guard let agreement = municipality.agreements[id] else {
      form.trouble = words.errors.text(.unknown(.agreement(id)), in: municipality)
      layers[layer] = .form(form)
      return
    }
    let above: FormPurpose? =
      if layers.indices.contains(layer + 1), case .form(let above) = layers[layer + 1] {
        above.purpose
      } else {
        nil
      }
    let busy: Int? = if case .item(_, let field, _)? = above { field } else { nil }
    form.takeUpBeside(fields(of: agreement.terms, in: agreement), but: busy)
    let writing = whole || layer != layers.indices.last ? nil : form.typedFocus
    let ready = form.fields.indices.filter {
      form.isReady($0) && $0 != writing && $0 != busy
    }
    if !ready.isEmpty { keep(ready, of: &form, agreement) }
    layers[layer] = .form(form)
  }

  private mutating func keep(
    _ ready: [Int], of form: inout Form, _ agreement: ImplementationAgreement
  ) {
    var fields = self.fields(of: agreement.terms, in: agreement)
    for index in ready { fields[index] = form.fields[index] }
    let terms = AgreementFields.terms(
      from: FormAnswers(fields, words: words), base: agreement.terms, next: agreement.nextItemNumber
    )
    guard terms != agreement.terms else { return }
    do throws(EditError) {
      try plan.apply(
        .reviseAgreement(
          agreement.id, from: agreement.terms, to: terms, takingOff: form.takesOff),
        title: words.agreements.revised(title(of: agreement.id)), on: today, by: actor)
      // New items have got their numbers.
      let kept = self.fields(of: terms, in: agreement)
      for index in ready {
        if case .items = form.fields[index].kind { form.fields[index].items = kept[index].items }
        form.opened[index] = form.fields[index].content
      }
    } catch {
      form.show(error, about: .agreement(agreement.id), in: municipality)
      // What cannot be kept is not tried again before it is changed.
      for index in ready where form.fields[index].problem == nil {
        form.fields[index].problem = words.errors.text(error, in: municipality)
      }
      if case .signedMeanwhile = error {
        layers.append(
          .confirm(
            Confirm(
              question: reviseSigned(agreement),
              purpose: .keepOverSignatures(agreement.signed))))
      }
    }
  }

  /// Closes the form of an agreement; asks when something in it cannot be kept as it is.
  mutating func closeAgreementForm(using mine: Bool) {
    withTopForm { form in
      if mine { form.useOwn() }
    }
    keepAgreementForm(whole: true)
    guard let form = topForm else { return }
    if form.fields.indices.contains(where: form.isUnkept) {
      if mine {
        withTopForm { _ = $0.goToFirstProblem() }
      } else {
        layers.append(
          .confirm(Confirm(question: words.forms.closeUnsaved(form.title), purpose: .closeForm)))
      }
    } else {
      layers.removeLast()
    }
  }

  /// Keeps one's own words when another desk was first: the form shows them beside the others'.
  mutating func keepWordsOfRefused(_ refused: [Plan.Refused]) {
    var seen: Set<Identifier<ImplementationAgreement>> = []
    for case .reviseAgreement(let id, let old, _, _) in refused.map(\.edit)
    where seen.insert(id).inserted {
      guard let agreement = municipality.agreements[id] else { continue }
      let base = fields(of: old, in: agreement)
      let isOpen = layers.contains { $0.isForm(about: id) }
      if !isOpen {
        let last = refused.last { edit in
          if case .reviseAgreement(id, _, _, _) = edit.edit { true } else { false }
        }
        guard case .reviseAgreement(_, _, let mine, _)? = last?.edit else { continue }
        layers.append(
          .form(
            Form(
              .agreement(id), title: title(of: id), fields: fields(of: mine, in: agreement),
              words: words)))
      }
      for layer in layers.indices {
        guard layers[layer].isForm(about: id), case .form(var form) = layers[layer] else {
          continue
        }
        form.opened = base.map(\.content)
        layers[layer] = .form(form)
      }
    }
    keepAgreementForm()
  }

  mutating func newGoal(of agreement: ImplementationAgreement) {
    let goal = FollowUpGoal(
      id: identifiers.next(), agreement: agreement.id, text: "", owner: .leader,
      due: .fromEnd(days: 30), history: [.init(.state(.open), on: today, by: actor.name)])
    layers.append(
      .form(
        Form(
          .goal(goal), title: words.agreements.newGoal, fields: GoalFields.fields(goal, self),
          words: words)))
  }

  /// Enters the goal that a form is about.
  mutating func save(_ form: Form, as goal: FollowUpGoal) {
    var form = form
    guard form.holdsToOwnRules() else {
      layers[layers.count - 1] = .form(form)
      return
    }
    do throws(FormComplaint) {
      let made = try GoalFields.goal(goal, FormAnswers(form.fields, words: words))
      do throws(EditError) {
        let title = words.forms.entered(.followUpGoal, made.text, isNew: true)
        try plan.apply(.enter(.followUpGoal(made)), title: title, on: today, by: actor)
        layers.removeLast()
        agreements.page?.select(.goal(made.id))
        tell(words.forms.done(made.text, isNew: true))
      } catch {
        form.show(error, about: .followUpGoal(goal.id), in: municipality)
        layers[layers.count - 1] = .form(form)
      }
    } catch {
      form.complain(error)
      layers[layers.count - 1] = .form(form)
    }
  }
}

extension Layer {
  fileprivate func isForm(about id: Identifier<ImplementationAgreement>) -> Bool {
    if case .form(let form) = self { form.purpose == .agreement(id) } else { false }
  }
}
