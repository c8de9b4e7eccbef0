import PlannerDomain

/// Writing agreements about assignments, from wherever there are some.
extension AppState {
  /// Goes to the agreement about assignments, or begins one.
  mutating func agree(about assignments: [Identifier<Assignment>]) {
    let free = assignments.filter { municipality.agreement(about: $0) == nil && mayAgree(on: $0) }
    guard !free.isEmpty else {
      let municipality = self.municipality
      let agreements = assignments.lazy.compactMap { municipality.agreement(about: $0) }
      if let agreement = agreements.first {
        open(.agreement(agreement.id), on: .agreements)
      }
      return
    }
    let groups = municipality.agreementGroups(of: free)
    guard groups.count < free.count else {
      pickStart(groups)
      return
    }
    layers.append(
      .picker(
        Picker(
          title: words.agreements.oneOrMany(free.count, groups: groups.count),
          purpose: .agreement(.oneOrMany(free)),
          items: [
            Picker.Item(
              id: "one", title: words.agreements.common(free.count, groups: groups.count)),
            Picker.Item(id: "each", title: words.agreements.each(free.count)),
          ])))
  }

  /// Why no agreement can be begun or gone to; nil when one can.
  func hindersAgreeing(about assignments: [Identifier<Assignment>]) -> String? {
    guard !assignments.isEmpty else { return words.planning.noAssignmentHere }
    if assignments.contains(where: { municipality.agreement(about: $0) != nil }) { return nil }
    guard assignments.contains(where: mayAgree) else { return words.agreements.cameToNothing }
    let offerings = Set(assignments.compactMap { municipality.assignments[$0]?.offering })
    return offerings.count > 1 ? words.agreements.severalCourses : nil
  }

  private func mayAgree(on id: Identifier<Assignment>) -> Bool {
    municipality.assignments[id].map { !$0.state.isGone } ?? false
  }

  mutating func pick(_ ids: [String], for pick: AgreementPick) {
    guard let first = ids.first else { return }
    switch pick {
    case .assignment: agree(about: [Identifier(first)])
    case .oneOrMany(let assignments):
      pickStart(
        first == "one" ? municipality.agreementGroups(of: assignments) : assignments.map { [$0] })
    case .start(let groups): begin(groups, from: first)
    case .again(let id): beginAgain(id, from: first)
    case .deputy(let duty):
      let deputy: Identifier<Employee>? = first.isEmpty ? nil : Identifier(first)
      ask(
        .delegate(duty, to: deputy),
        title: words.agreements.delegated(title(of: duty), name(of: deputy, or: duty)))
    case .covered(let id):
      make(
        PlannedEdit(
          edit: .coverAssignments(id, Set(ids.map { Identifier($0) })),
          title: words.agreements.covered))
    case .open: open(.agreement(Identifier(first)), on: .agreements)
    case .template: newTemplate(from: first)
    }
  }

  // MARK: - What it begins with

  private mutating func pickStart(_ groups: [[Identifier<Assignment>]]) {
    let assignments = groups.joined().compactMap { municipality.assignments[$0] }
    layers.append(
      .picker(
        Picker(
          title: words.agreements.beginWith, purpose: .agreement(.start(groups)),
          items: startItems(for: assignments.first))))
  }

  /// Templates for such education first, then the built-in ones, the other templates, and earlier
  /// agreements, those about the same education first.
  func startItems(for assignment: Assignment?) -> [Picker.Item] {
    let offering = assignment.flatMap { municipality.offerings[$0.offering] }
    let scope = offering.map { AgreementScope($0) }
    let fitting = scope.map { municipality.templates(for: $0) } ?? []
    let others = municipality.agreementTemplates.values
      .filter { template in !fitting.contains { $0.id == template.id } }.sortedByName(\.title)
    let scopes = (scope.map { [$0] } ?? []) + AgreementScope.allCases.filter { $0 != scope }
    let builtIn = scopes.map { scope in
      Picker.Item(
        id: "built-in:\(scope.rawValue)", title: AgreementTemplate.builtIn(for: scope).title,
        detail: words.agreements.builtIn)
    }
    let own = { (template: AgreementTemplate) in
      Picker.Item(
        id: "template:\(template.id.rawValue)", title: template.title,
        detail: self.words.agreements.ownTemplate)
    }
    return fitting.map(own) + builtIn.prefix(1) + others.map(own) + builtIn.dropFirst()
      + earlierItems(for: offering)
  }

  /// How many earlier agreements are offered.
  private static let mostEarlier = 60

  private func earlierItems(for offering: Offering?) -> [Picker.Item] {
    let same = municipality.agreements.values.filter { agreement in
      agreement.assignments.first.flatMap { municipality.assignments[$0]?.offering } == offering?.id
    }
    let all =
      same.count >= Self.mostEarlier
      ? []
      : municipality.agreements.values.filter { agreement in
        !same.contains { $0.id == agreement.id }
      }
    let dated = { (agreement: ImplementationAgreement) in
      (agreement.history.first?.date ?? self.today, agreement.id)
    }
    let newest = { (list: [ImplementationAgreement]) in
      list.map { (dated($0), $0) }.sorted { $0.0 > $1.0 }.map(\.1)
    }
    return (newest(Array(same)) + newest(all)).prefix(Self.mostEarlier).compactMap { agreement in
      AgreementFacts(agreement.id, self).map { facts in
        Picker.Item(
          id: "agreement:\(agreement.id.rawValue)", title: facts.title,
          detail: "\(words.agreements.earlier) \(facts.courseDays)")
      }
    }
  }

  /// The text that a choice stands for, about some assignments.
  private func terms(from choice: String, about assignments: [Assignment]) -> AgreementTerms {
    let (kind, id) = Self.parts(of: choice)
    var template: AgreementTemplate?
    switch kind {
    case "template": template = municipality.agreementTemplates[Identifier(id)]
    case "built-in": template = AgreementScope(rawValue: id).map { .builtIn(for: $0) }
    case "agreement":
      if let old = municipality.agreements[Identifier(id)] {
        return old.terms.reused(
          from: municipality.course(of: old), for: municipality.course(of: assignments), on: today)
      }
    default: break
    }
    return .firstDraft(about: assignments, from: template, in: municipality)
  }

  private static func parts(of choice: String) -> (kind: String, id: String) {
    let parts = choice.split(separator: ":", maxSplits: 1).map(String.init)
    return (parts.first ?? "", parts.count > 1 ? parts[1] : "")
  }

  private mutating func begin(_ groups: [[Identifier<Assignment>]], from choice: String) {
    var edits: [Edit] = []
    var made: [Identifier<ImplementationAgreement>] = []
    for group in groups {
      let assignments = group.compactMap { municipality.assignments[$0] }
      let agreement = NewAgreement(
        id: identifiers.next(), assignments: Set(group),
        terms: terms(from: choice, about: assignments))
      let begun = municipality.beginning(agreement, on: today, by: actor, &identifiers)
      if !begun.isEmpty { made.append(agreement.id) }
      edits += begun
    }
    guard let first = made.first else { return }
    let title =
      made.count == 1
      ? words.agreements.drafted(self.title(of: groups.joined().map { $0 }))
      : words.agreements.wrote(made.count)
    make(PlannedEdit(edit: edits.count == 1 ? edits[0] : .together(edits), title: title))
    guard municipality.agreements[first] != nil else { return }
    agreements.marked = []
    open(.agreement(first), on: .agreements)
    if made.count == 1 { openAgreementForm(first) }
  }

  private mutating func beginAgain(
    _ id: Identifier<ImplementationAgreement>, from choice: String
  ) {
    guard let agreement = municipality.agreements[id] else { return }
    let terms = terms(from: choice, about: municipality.covered(by: agreement))
      .anew(in: agreement)
    make(
      PlannedEdit(
        edit: .reviseAgreement(id, from: agreement.terms, to: terms),
        title: words.agreements.revised(title(of: id))))
  }

  // MARK: - Whom it is about

  mutating func pickAssignmentToAgreeOn() {
    let items = assignmentsToAgreeOn.map { assignment in
      let isRequired = municipality.agreementNeed(of: assignment)?.isRequired ?? false
      return Picker.Item(
        id: assignment.id.rawValue, title: title(of: [assignment.id]),
        detail: isRequired ? words.agreements.required : words.agreements.suggested,
        tone: isRequired ? .plain : .faint)
    }
    layers.append(
      .picker(
        Picker(
          title: words.agreements.whichAssignment, purpose: .agreement(.assignment), items: items)))
  }

  /// How many assignments are offered.
  private static let mostOffered = 300

  /// What is under way and has no agreement, what requires one first.
  private var assignmentsToAgreeOn: [Assignment] {
    let open = municipality.assignments.values.filter { assignment in
      assignment.state.commitsMoney && municipality.agreement(about: assignment.id) == nil
        && (team == nil || municipality.team(of: assignment.id) == team)
        && (assignment.session.flatMap { municipality.sessions[$0]?.end }.map { $0 >= today }
          ?? true)
    }
    let ranked = open.map { assignment in
      (municipality.agreementNeed(of: assignment)?.isRequired == true ? 0 : 1, assignment)
    }
    return ranked.sorted { ($0.0, $0.1.id) < ($1.0, $1.1.id) }.prefix(Self.mostOffered).map(\.1)
  }

  var hasAssignmentToAgreeOn: Bool {
    municipality.assignments.values.contains { assignment in
      assignment.state.commitsMoney && municipality.agreement(about: assignment.id) == nil
    }
  }

  mutating func pickCovered(by agreement: ImplementationAgreement) {
    guard let own = municipality.covered(by: agreement).first else { return }
    let all = municipality.assignments(to: own.offering).filter { assignment in
      agreement.assignments.contains(assignment.id)
        || !assignment.state.isGone && assignment.session == own.session
          && municipality.team(of: assignment.id) == agreement.team
          && municipality.agreement(about: assignment.id) == nil
    }
    let items = all.map { assignment in
      Picker.Item(
        id: assignment.id.rawValue,
        title: municipality.employees[assignment.employee]?.name ?? "–",
        detail: words.domain.name(assignment.state))
    }.sortedByName(\.title)
    layers.append(
      .picker(
        Picker(
          title: words.agreements.covered, purpose: .agreement(.covered(agreement.id)),
          items: items, allowsMany: true, marked: Set(agreement.assignments.map(\.rawValue)))))
  }
}
