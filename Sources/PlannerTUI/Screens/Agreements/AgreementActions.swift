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
      "agreements.list.edit", in: .agreements, keys: "e", footer: 6,
      title: { $0.agreements.edit },
      when: { state in
        guard !state.isReadOnly else { return .disabled(state.words.app.readOnlyPlan) }
        guard let row = state.agreements.row else {
          return .disabled(state.words.agreements.nothingHere)
        }
        guard case .agreement(let row) = row,
          state.municipality.agreements[row.agreement]?.recorded.isOver == true
        else { return .available }
        return .disabled(state.words.agreements.isOver)
      },
      change: { state in
        state.openAgreementRow()
        if let id = state.agreements.page?.agreement { state.editAgreement(id, at: nil) }
      }),
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

  @Sendable private static func writable(_ state: AppState) -> ActionSpec.Availability {
    state.isReadOnly ? .disabled(state.words.app.readOnlyPlan) : .available
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
