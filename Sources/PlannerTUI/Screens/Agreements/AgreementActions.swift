import PlannerDomain

/// What can be done with agreements.
enum AgreementActions {
  static let all: [ActionSpec] = fromAnywhere + list + page + onDuties + others

  private static let fromAnywhere: [ActionSpec] = [
    ActionSpec(
      "plan.agreement", in: .planning, keys: "I", footer: 24,
      title: { $0.agreements.agreementHere },
      when: { state in
        state.hindersAgreeing(about: state.selectedAssignments).map { .disabled($0) } ?? .available
      },
      change: { $0.agree(about: $0.selectedAssignments) })
  ]

  private static let list: [ActionSpec] = [
    ActionSpec(
      "agreements.new", in: .agreements, keys: "n", footer: 2, title: { $0.agreements.new },
      when: { state in
        guard !state.isReadOnly else { return .disabled(state.words.app.readOnlyPlan) }
        return state.hasAssignmentToAgreeOn
          ? .available : .disabled(state.words.agreements.noAssignment)
      },
      change: { state in
        if state.agreements.marked.isEmpty, state.agreements.row?.group != .missing {
          state.pickAssignmentToAgreeOn()
        } else {
          state.agree(about: state.selectedAssignments)
        }
      }),
    ActionSpec(
      "agreements.mark", in: .agreements, keys: "space", footer: 5, title: { $0.app.mark },
      when: { state in
        if case .missing? = state.agreements.row {
          .available
        } else {
          .disabled(state.words.agreements.onlyMissing)
        }
      },
      change: { state in
        guard case .missing(let missing)? = state.agreements.row else { return }
        if state.agreements.marked.remove(missing.assignment) == nil {
          state.agreements.marked.insert(missing.assignment)
        }
        AgreementsScreen.move(.down, &state)
      }),
    ActionSpec(
      "agreements.group.next", in: .agreements, keys: ">", footer: 3,
      title: { $0.agreements.nextGroup }, change: { $0.agreements.turn(by: 1) }),
    ActionSpec(
      "agreements.group.previous", in: .agreements, keys: "<",
      title: { $0.agreements.previousGroup }, change: { $0.agreements.turn(by: -1) }),
    ActionSpec(
      "agreements.sort", in: .agreements, keys: "o", footer: 61,
      title: { $0.agreements.sortNext },
      change: { state in
        state.agreements.order = state.agreements.order.next
        state.agreements.cursor = ListCursor()
      }),
    ActionSpec(
      "agreements.templates", in: .agreements, keys: "T", footer: 62,
      title: { $0.agreements.templates }, change: { $0.agreements.templates = TemplatesPlace() }),
    ActionSpec(
      "agreements.list.sign", in: .agreements, keys: "S", footer: 4,
      title: { $0.agreements.signAll },
      when: { state in
        guard !state.isReadOnly else { return .disabled(state.words.app.readOnlyPlan) }
        return state.hindersSigning(state.agreementInList).map { .disabled($0) } ?? .available
      },
      change: { state in
        guard let id = state.agreementInList, let agreement = state.municipality.agreements[id]
        else { return }
        state.sign(id, parties: state.municipality.missingSignatures(of: agreement))
      }),
  ]

  private static let page: [ActionSpec] = [
    onPage("sign", keys: "s", footer: 2, title: { $0.agreements.sign }) { state, agreement in
      state.hindersSigning(agreement.id)
    } change: { state, agreement in
      let missing = state.municipality.missingSignatures(of: agreement)
      var party = missing.first
      if case .party(let chosen)? = state.agreements.page?.selected, missing.contains(chosen) {
        party = chosen
      }
      if let party { state.sign(agreement.id, parties: [party]) }
    },
    onPage("sign.all", keys: "S", footer: 3, title: { $0.agreements.signAll }) { state, agreement in
      state.hindersSigning(agreement.id)
    } change: { state, agreement in
      state.sign(agreement.id, parties: state.municipality.missingSignatures(of: agreement))
    },
    onPage("edit", keys: "e", footer: 4, title: { $0.agreements.edit }) { state, agreement in
      agreement.recorded.isOver ? state.words.agreements.isOver : nil
    } change: { state, agreement in
      state.editAgreement(agreement.id, at: state.agreements.page?.selected)
    },
    onPage("unsign", keys: "x", footer: nil, title: { $0.agreements.withdraw }) {
      state, agreement in
      guard case .party(let party)? = state.agreements.page?.selected,
        agreement.signatures.contains(where: { $0.party == party })
      else { return state.words.agreements.noSignatureHere }
      return agreement.recorded.isOver ? state.words.agreements.isOver : nil
    } change: { state, agreement in
      guard case .party(let party)? = state.agreements.page?.selected else { return }
      state.ask(
        .withdraw(agreement.id, party),
        title: state.words.agreements.withdrawn(
          state.words.domain.name(party, in: state.municipality)))
    },
    onPage("conclude", keys: "c", footer: 20, title: { $0.agreements.conclude }) {
      state, agreement in
      if agreement.recorded.isOver { return state.words.agreements.isOver }
      let course = state.municipality.course(of: agreement)
      return state.municipality.state(of: agreement, on: state.today) == .active
        && course.map { $0.last <= state.today } ?? false
        ? nil : state.words.agreements.notRunningYet
    } change: { state, agreement in
      state.conclude(agreement.id)
    },
    onPage("lapse", keys: "L", footer: nil, title: { $0.agreements.lapse }) { state, agreement in
      agreement.recorded.isOver ? state.words.agreements.isOver : nil
    } change: { state, agreement in
      state.ask(
        .lapse(agreement.id), title: state.words.agreements.gaveUp(state.title(of: agreement.id)))
    },
    onPage("reopen", keys: "R", footer: 5, title: { $0.agreements.reopen }) { state, agreement in
      agreement.recorded.isOver ? nil : state.words.agreements.isNotOver
    } change: { state, agreement in
      state.ask(
        .reopen(agreement.id),
        title: state.words.agreements.reopened(state.title(of: agreement.id)))
    },
    onPage("again", keys: "b", footer: nil, title: { $0.agreements.beginFrom }) {
      state, agreement in
      agreement.recorded == .draft && agreement.signatures.isEmpty && agreement.versions.isEmpty
        ? nil : state.words.agreements.onlyDrafts
    } change: { state, agreement in
      state.layers.append(
        .picker(
          Picker(
            title: state.words.agreements.beginWith, purpose: .agreement(.again(agreement.id)),
            items: state.startItems(for: state.municipality.covered(by: agreement).first))))
    },
    onPage("cover", keys: "C", footer: nil, title: { $0.agreements.participants }) {
      state, agreement in
      agreement.recorded.isOver ? state.words.agreements.isOver : nil
    } change: { state, agreement in
      state.pickCovered(by: agreement)
    },
    onPage("goal.new", keys: "F", footer: nil, title: { $0.agreements.newGoal }) {
      state, agreement in
      agreement.recorded.isOver ? state.words.agreements.isOver : nil
    } change: { state, agreement in
      state.newGoal(of: agreement)
    },
    onPage("template", keys: "T", footer: nil, title: { $0.agreements.saveAsTemplate }) { _, _ in
      nil
    } change: { state, agreement in
      state.enterNew(.agreementTemplate, draft: state.draft(from: agreement))
    },
    ActionSpec(
      "agreement.versions", in: .agreement, keys: "v V", footer: 30,
      title: { $0.agreements.versions },
      when: { state in
        state.openAgreement?.versions.isEmpty == false
          ? .available : .disabled(state.words.agreements.onlyOneVersion)
      },
      change: { state in
        state.agreements.versions = state.openAgreement.map { VersionsPlace(of: $0) }
      }),
    turn("next", keys: "n", by: 1, footer: 40) { $0.agreements.nextAgreement },
    turn("previous", keys: "p", by: -1, footer: nil) { $0.agreements.previousAgreement },
  ]

  private static let onDuties: [ActionSpec] = [
    onDuty("done", keys: "d space", footer: 6, title: { $0.agreements.done }) { _, _ in
      nil
    } change: { state, duty in
      state.toggleDone(duty)
    },
    onDuty("reschedule", keys: "m", footer: 7, title: { $0.agreements.reschedule }, when: isOpen) {
      state, duty in
      state.ask(
        .day(duty), title: state.title(of: duty), label: state.words.agreements.newDay)
    },
    onDuty("delegate", keys: "a", footer: 8, title: { $0.agreements.delegate }, when: isOpen) {
      $0.pickDeputy(for: $1)
    },
    onDuty("close", keys: "X", footer: 9, title: { $0.agreements.close }, when: isOpen) {
      state, duty in
      state.ask(.close(duty), title: state.words.agreements.closed(state.title(of: duty)))
    },
    ActionSpec(
      "agreement.goal.remove", in: .agreement, keys: "D", title: { $0.agreements.removeGoal },
      when: { state in
        guard state.openAgreement != nil else {
          return .disabled(state.words.agreements.nothingHere)
        }
        return state.isReadOnly ? .disabled(state.words.app.readOnlyPlan) : .available
      },
      change: { state in
        guard let agreement = state.openAgreement else { return }
        if case .goal(let id)? = state.agreements.page?.selected {
          state.askToRemove(.followUpGoal(id))
        } else {
          state.askToRemove(.agreement(agreement.id))
        }
      }),
  ]

  private static let others: [ActionSpec] = [
    versions("earlier", keys: "<", by: -1) { $0.agreements.earlierPair },
    versions("later", keys: ">", by: 1) { $0.agreements.laterPair },
    ActionSpec(
      "templates.new", in: .templates, keys: "n", footer: 2,
      title: { $0.agreements.newTemplate }, when: writable,
      change: { state in
        state.layers.append(
          .picker(
            Picker(
              title: state.words.agreements.beginWith, purpose: .agreement(.template),
              items: state.startItems(for: nil))))
      }),
    ActionSpec(
      "templates.edit", in: .templates, keys: "e", footer: 3, title: { $0.forms.editHere },
      when: writable, change: { $0.openTemplate() }),
    ActionSpec(
      "templates.remove", in: .templates, keys: "D", footer: 4, title: { $0.forms.removeHere },
      when: { state in
        guard let choice = state.selectedTemplate, !choice.isBuiltIn else {
          return .disabled(state.words.agreements.builtInStays)
        }
        return writable(state)
      },
      change: { state in
        if let choice = state.selectedTemplate { state.askToRemove(.agreementTemplate(choice.id)) }
      }),
  ]

  // MARK: - Shapes

  @Sendable private static func writable(_ state: AppState) -> ActionSpec.Availability {
    state.isReadOnly ? .disabled(state.words.app.readOnlyPlan) : .available
  }

  @Sendable private static func isOpen(_ state: AppState, _ duty: Duty) -> String? {
    state.isOpen(duty) ? nil : state.words.agreements.dutyIsSettled
  }

  private static func onPage(
    _ name: String, keys: String, footer: Int?, title: @escaping @Sendable (Words) -> String,
    when hindrance: @escaping @Sendable (AppState, ImplementationAgreement) -> String?,
    change: @escaping @Sendable (inout AppState, ImplementationAgreement) -> Void
  ) -> ActionSpec {
    ActionSpec(
      "agreement.\(name)", in: .agreement, keys: keys, footer: footer, title: title,
      when: { state in
        if state.isReadOnly { return .disabled(state.words.app.readOnlyPlan) }
        guard let agreement = state.openAgreement else {
          return .disabled(state.words.agreements.nothingHere)
        }
        return hindrance(state, agreement).map { .disabled($0) } ?? .available
      },
      change: { state in
        if let agreement = state.openAgreement { change(&state, agreement) }
      })
  }

  private static func onDuty(
    _ name: String, keys: String, footer: Int?, title: @escaping @Sendable (Words) -> String,
    when hindrance: @escaping @Sendable (AppState, Duty) -> String?,
    change: @escaping @Sendable (inout AppState, Duty) -> Void
  ) -> ActionSpec {
    onPage(name, keys: keys, footer: footer, title: title) { state, agreement in
      if agreement.recorded.isOver { return state.words.agreements.isOver }
      guard let duty = state.selectedDuty else { return state.words.agreements.noDutyHere }
      return hindrance(state, duty)
    } change: { state, _ in
      if let duty = state.selectedDuty { change(&state, duty) }
    }
  }

  private static func turn(
    _ name: String, keys: String, by step: Int, footer: Int?,
    title: @escaping @Sendable (Words) -> String
  ) -> ActionSpec {
    ActionSpec(
      "agreement.\(name)", in: .agreement, keys: keys, footer: footer, title: title,
      when: { state in
        state.neighbourOfAgreement(step) == nil
          ? .disabled(state.words.agreements.noMore) : .available
      },
      change: { state in
        guard let next = state.neighbourOfAgreement(step) else { return }
        let isGuest = state.agreements.page?.isGuest ?? false
        state.agreements.page = AgreementPlace(of: next, isGuest: isGuest)
        state.agreements.cursor.expect(.agreement(next))
      })
  }

  private static func versions(
    _ name: String, keys: String, by step: Int, title: @escaping @Sendable (Words) -> String
  ) -> ActionSpec {
    ActionSpec(
      "versions.\(name)", in: .versions, keys: keys, footer: step < 0 ? 1 : 2, title: title,
      when: { state in
        let count = state.versionCount
        let later = state.agreements.versions?.later ?? 0
        return (1..<max(2, count)).contains(later + step) && later + step < count
          ? .available : .disabled(state.words.agreements.noMore)
      },
      change: { state in
        let count = state.versionCount
        state.agreements.versions?.turn(by: step, among: count)
      })
  }
}

extension AppState {
  fileprivate var versionCount: Int {
    agreements.versions.flatMap { municipality.agreements[$0.agreement]?.allVersions.count } ?? 0
  }

  fileprivate var agreementInList: Identifier<ImplementationAgreement>? {
    if case .agreement(let row)? = agreements.row { row.agreement } else { nil }
  }

  /// The agreement before or after the one whose page is open, as the list has them.
  fileprivate func neighbourOfAgreement(_ step: Int) -> Identifier<ImplementationAgreement>? {
    guard let page = agreements.page,
      let index = agreements.board.ids.firstIndex(of: .agreement(page.agreement))
    else { return nil }
    let next = index + step
    guard agreements.board.ids.indices.contains(next),
      case .agreement(let id) = agreements.board.ids[next],
      municipality.agreements[id] != nil
    else { return nil }
    return id
  }

  // MARK: - Going in

  mutating func openAgreementRow() {
    switch agreements.row {
    case .agreement(let row):
      agreements.page = AgreementPlace(of: row.agreement)
    case .missing:
      if isReadOnly {
        tell(words.app.readOnlyPlan, .notice)
      } else {
        agree(about: selectedAssignments)
      }
    case nil: break
    }
  }

  mutating func enterOnAgreementPage() {
    guard let page = agreements.page, let agreement = municipality.agreements[page.agreement]
    else { return }
    switch page.selected {
    case .party(let party):
      let missing = municipality.missingSignatures(of: agreement)
      guard missing.contains(party), !isReadOnly else { return }
      if let hindrance = hindersSigning(agreement.id) {
        tell(hindrance, .notice)
      } else {
        sign(agreement.id, parties: [party])
      }
    case .goal(let id): if !isReadOnly { openForm(.followUpGoal(id)) }
    case .lack(.followUpGoals): if !isReadOnly { newGoal(of: agreement) }
    case .lack(let lack) where FieldName(mending: lack) == nil:
      tell(words.agreements.why(lack), .notice)
    case .lack, .field, .item:
      if agreement.recorded.isOver {
        tell(words.agreements.isOver, .notice)
      } else if !isReadOnly {
        editAgreement(agreement.id, at: page.selected)
      }
    case nil: break
    }
  }

  // MARK: - Templates

  var selectedTemplate: TemplateChoice? {
    guard let id = agreements.templates?.cursor.selected else { return nil }
    return TemplateChoice.all(self).first { $0.id == id }
  }

  /// The form about the template under the cursor, or about an own one like the built-in one there.
  mutating func openTemplate() {
    guard let choice = selectedTemplate, !isReadOnly else { return }
    if choice.isBuiltIn {
      var draft = FormDraft()
      draft.template = choice.template
      enterNew(.agreementTemplate, draft: draft)
    } else {
      openForm(.agreementTemplate(choice.id))
    }
  }

  mutating func newTemplate(from choice: String) {
    let parts = choice.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return }
    var draft = FormDraft()
    switch parts[0] {
    case "template": draft.template = municipality.agreementTemplates[Identifier(parts[1])]
    case "built-in": draft.template = AgreementScope(rawValue: parts[1]).map { .builtIn(for: $0) }
    default:
      guard let agreement = municipality.agreements[Identifier(parts[1])] else { return }
      draft = self.draft(from: agreement)
    }
    enterNew(.agreementTemplate, draft: draft)
  }

  /// What a template like an agreement begins with.
  func draft(from agreement: ImplementationAgreement) -> FormDraft {
    let offering = municipality.offering(of: agreement)
    var draft = FormDraft()
    draft.template = AgreementTemplate(
      id: "", title: offering?.title ?? "",
      scopes: offering.map { [AgreementScope($0)] } ?? [],
      terms: agreement.terms.reused(from: municipality.course(of: agreement)))
    return draft
  }
}
