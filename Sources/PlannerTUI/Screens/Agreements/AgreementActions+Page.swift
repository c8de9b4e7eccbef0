import PlannerDomain

/// What can be done on an agreement's page, and with the duties on it.
extension AgreementActions {
  static let page: [ActionSpec] = [
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
    onPage("paper", keys: "ctrl-p", footer: 21, title: { $0.paper.write }) { _, _ in
      nil
    } change: { state, agreement in
      state.askWhereToPrint(.agreement(agreement.id))
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
    ActionSpec(
      "agreement.person", in: .agreement, keys: "o", footer: 31,
      title: { $0.followUp.openPerson },
      when: { state in
        state.personOnAgreementPage == nil
          ? .disabled(state.words.people.noOneHere) : .available
      },
      change: { state in
        if let id = state.personOnAgreementPage { state.open(.employee(id), on: .people) }
      }),
    turn("next", keys: "n", by: 1, footer: 40) { $0.agreements.nextAgreement },
    turn("previous", keys: "p", by: -1, footer: nil) { $0.agreements.previousAgreement },
  ]

  static let onDuties: [ActionSpec] = [
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

  // MARK: - Shapes

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
      guard let duty = state.dutyOnPage else { return state.words.agreements.noDutyHere }
      return hindrance(state, duty)
    } change: { state, _ in
      if let duty = state.dutyOnPage { change(&state, duty) }
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
}
