import PlannerDomain

/// The form about an agreement's text, and about a template for such texts.
enum AgreementFields {
  /// - Parameter course: what days counted from the course are shown for; nil for templates.
  static func terms(_ terms: AgreementTerms, course: Period?) -> [FormField] {
    [
      .typed(.purpose, .prose, terms.purpose),
      goals(.participantGoals, .participant, terms), goals(.workplaceGoals, .workplace, terms),
      items(.before, .before, terms, course).under(.duties), items(.during, .during, terms, course),
      items(.after, .after, terms, course), items(.sharing, .sharing, terms, course),
      items(.followUps, .followUp, terms, course),
    ] + leader(terms) + practice(terms)
  }

  private static func goals(
    _ name: FieldName, _ holder: LearningGoal.Holder, _ terms: AgreementTerms
  ) -> FormField {
    .items(name, .goal, terms.goals(of: holder).map { .goal($0.text) })
  }

  private static func items(
    _ name: FieldName, _ kind: FormItem.Kind, _ terms: AgreementTerms, _ course: Period?
  ) -> FormField {
    let own = terms.items.filter { FieldName(of: $0) == name }
    var field = FormField.items(name, kind, own.map { .agreed($0, course) })
    field.course = course
    return field
  }

  private static let commitments: [(LeaderCommitment.Kind, FieldName)] = [
    (.goals, .commitGoals), (.room, .commitRoom), (.followUp, .commitFollowUp),
    (.sparring, .commitSparring),
  ]

  private static func leader(_ terms: AgreementTerms) -> [FormField] {
    commitments.map { kind, name in
      let text = terms.commitments.first { $0.kind == kind }?.text
      let field = FormField.typed(name, .prose, text)
      return kind == .goals ? field.under(.leaderPart) : field
    }
  }

  private static func practice(_ terms: AgreementTerms) -> [FormField] {
    [
      .typed(.practiceMinutes, .number, terms.practice.map { String($0.minutesPerWeek) })
        .under(.practiceTime),
      .typed(.practiceWeeks, .number, terms.practice.map { String($0.weeks) }),
      .typed(.practiceNote, .prose, terms.practice?.note),
      .typed(.cover, .prose, terms.cover),
    ]
  }

  /// The text that the answers make; answers that nobody has touched make the text that they show, in
  /// its own order and to the letter.
  ///
  /// - Parameters:
  ///   - base: what it was before; what no field shows is kept.
  ///   - next: the number of the first new item.
  static func terms(
    from answers: FormAnswers, base: AgreementTerms, next: Int
  ) -> AgreementTerms {
    let shown = FormAnswers(terms(base, course: nil), words: answers.words)
    let untouched = written(in: shown, base: base, next: next)
    var terms = written(in: answers, base: base, next: next)
    func leave<Part: Equatable>(_ part: WritableKeyPath<AgreementTerms, Part>) {
      if terms[keyPath: part] == untouched[keyPath: part] {
        terms[keyPath: part] = base[keyPath: part]
      }
    }
    leave(\.purpose)
    leave(\.goals)
    leave(\.items)
    leave(\.commitments)
    leave(\.practice)
    leave(\.cover)
    return terms
  }

  private static func written(
    in answers: FormAnswers, base: AgreementTerms, next: Int
  ) -> AgreementTerms {
    var terms = base
    terms.purpose = answers.text(.purpose)
    terms.goals =
      goals(.participantGoals, .participant, answers) + goals(.workplaceGoals, .workplace, answers)
    terms.commitments = commitments.flatMap { kind, name -> [LeaderCommitment] in
      let text = answers.text(name)
      return (text.isEmpty ? [] : [LeaderCommitment(kind, text)])
        + base.commitments.filter { $0.kind == kind }.dropFirst()
    }
    terms.practice = practice(answers, base.practice)
    terms.cover = answers.text(.cover)
    terms.items = items(answers, next: next)
    return terms
  }

  private static func goals(
    _ name: FieldName, _ holder: LearningGoal.Holder, _ answers: FormAnswers
  ) -> [LearningGoal] {
    answers.items(name).compactMap { item in
      if case .goal(let text) = item { LearningGoal(holder, text) } else { nil }
    }
  }

  /// Half an answer is none yet.
  private static func practice(_ answers: FormAnswers, _ old: PracticeTime?) -> PracticeTime? {
    let note = answers.text(.practiceNote)
    switch (answers.number(.practiceMinutes), answers.number(.practiceWeeks)) {
    case (let minutes?, let weeks?):
      return PracticeTime(minutesPerWeek: minutes, weeks: weeks, note: note)
    case (nil, nil) where note.isEmpty: return nil
    default: return old
    }
  }

  private static func items(_ answers: FormAnswers, next: Int) -> [AgreementItem] {
    var number = next
    let names: [FieldName] = [.before, .during, .after, .sharing, .followUps]
    let all = names.flatMap { answers.items($0) }.compactMap { item -> AgreementItem? in
      guard case .agreed(let agreed, _) = item else { return nil }
      guard agreed.number == 0 else { return agreed }
      defer { number += 1 }
      return AgreementItem(
        number: number, kind: agreed.kind, phase: agreed.phase, text: agreed.text,
        audience: agreed.audience, owner: agreed.owner, due: agreed.due)
    }
    return AgreementItem.Phase.allCases.flatMap { phase in all.filter { $0.phase == phase } }
  }

  // MARK: - Templates

  static func template(_ template: AgreementTemplate?, draft: FormDraft) -> [FormField] {
    let shown = template ?? draft.template
    return [
      .text(.title, shown?.title ?? "", required: true),
      .choices(.scopes, .scopes, shown?.scopes.map(\.rawValue) ?? []),
    ] + terms(shown?.terms ?? AgreementTerms(), course: nil)
  }

  static func template(
    _ id: Identifier<AgreementTemplate>, _ answers: FormAnswers
  ) -> AgreementTemplate {
    AgreementTemplate(
      id: id, title: answers.text(.title), scopes: answers.choices(.scopes),
      terms: terms(from: answers, base: AgreementTerms(), next: highestNumber(answers) + 1))
  }

  private static func highestNumber(_ answers: FormAnswers) -> Int {
    let names: [FieldName] = [.before, .during, .after, .sharing, .followUps]
    return names.flatMap { answers.items($0) }.compactMap { item in
      if case .agreed(let agreed, _) = item { agreed.number } else { nil }
    }.max() ?? 0
  }
}
