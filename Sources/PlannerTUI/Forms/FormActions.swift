import PlannerDomain

/// What can be done in forms, and what opens them.
enum FormActions {
  static let all: [ActionSpec] = onStops + inForms + onSelection + inRooms

  /// What Enter and the keys beside it do where nothing is typed.
  private static let onStops: [ActionSpec] = [
    ActionSpec(
      "form.item.edit", in: .formItem, keys: "enter", footer: 2, title: { $0.forms.editHere },
      change: { $0.goOnInForm() }),
    ActionSpec(
      "form.item.remove", in: .formItem, keys: "del backspace", footer: 3,
      title: { $0.forms.removeHere }, change: { $0.clearInForm() }),
    moveItem("up", by: -1), moveItem("down", by: 1),
    ActionSpec(
      "form.item.add", in: .formAddition, keys: "enter", footer: 2, title: { $0.forms.addHere },
      change: { $0.goOnInForm() }),
    ActionSpec(
      "form.choose", in: .formChoice, keys: "enter", footer: 2, title: { $0.app.choose },
      change: { $0.goOnInForm() }),
  ]

  private static let inForms: [ActionSpec] = [
    ActionSpec(
      "form.save", in: .form, keys: "ctrl-s", footer: 1, title: { $0.forms.save },
      change: { $0.saveForm() }),
    ActionSpec(
      "form.enter", in: .form, keys: "enter", footer: 2, title: { $0.forms.goOn },
      change: { $0.goOnInForm() }),
    ActionSpec(
      "form.toggle", in: .form, keys: "space left right", footer: 3,
      title: { $0.forms.yesOrNo },
      when: { state in
        state.topForm?.focused?.kind == .yesNo
          ? .available : .disabled(state.words.forms.nothingHere)
      },
      change: { $0.toggleInForm() }),
    ActionSpec(
      "form.clear", in: .form, keys: "del backspace", footer: 4, title: { $0.forms.clear },
      when: { state in
        state.topForm?.canClear == true ? .available : .disabled(state.words.forms.nothingHere)
      },
      change: { $0.clearInForm() }),
    step("next", "tab down", by: 1, wraps: true, footer: 6) { $0.forms.nextField },
    step("previous", "shift-tab up", by: -1, wraps: true) { $0.forms.previousField },
    ActionSpec(
      "form.page.down", in: .form, keys: "pgdn", title: { $0.app.motion(.pageDown) },
      change: { $0.move(.pageDown) }),
    ActionSpec(
      "form.page.up", in: .form, keys: "pgup", title: { $0.app.motion(.pageUp) },
      change: { $0.move(.pageUp) }),
    ActionSpec(
      "form.first", in: .form, keys: "ctrl-home home", title: { $0.app.motion(.first) },
      change: { $0.move(.first) }),
    ActionSpec(
      "form.last", in: .form, keys: "ctrl-end end", title: { $0.app.motion(.last) },
      change: { $0.move(.last) }),
    ActionSpec(
      "form.close", in: .form, keys: "esc ctrl-c", footer: 5, title: { $0.app.close },
      change: { $0.closeForm() }),
  ]

  private static func step(
    _ name: String, _ keys: String, by count: Int, wraps: Bool, footer: Int? = nil,
    title: @escaping @Sendable (Words) -> String
  ) -> ActionSpec {
    ActionSpec(
      "form.\(name)", in: .form, keys: keys, footer: footer, title: title,
      change: { $0.withTopForm { $0.step(count, wraps: wraps) } })
  }

  private static func moveItem(_ name: String, by count: Int) -> ActionSpec {
    ActionSpec(
      "form.item.\(name)", in: .formItem, keys: "alt-\(name) shift-\(name)", footer: 4,
      title: { count < 0 ? $0.forms.itemUp : $0.forms.itemDown },
      when: { state in
        state.topForm?.canMoveItem(by: count) == true
          ? .available : .disabled(state.words.forms.nothingHere)
      },
      change: { $0.moveItemInForm(by: count) })
  }
}

extension Form {
  /// Whether there is something under the cursor that can be emptied.
  var canClear: Bool {
    if case .field(let index) = focus { !fields[index].chosen.isEmpty } else { false }
  }

  func canMoveItem(by step: Int) -> Bool {
    guard case .item(let index, let item) = focus else { return false }
    return fields[index].items.indices.contains(item + step)
  }

  /// Where the cursor stands, if keys mean something of their own there.
  var contextOfStop: Context? {
    switch focus {
    case .item: .formItem
    case .add: .formAddition
    case .field(let index):
      switch fields[index].kind {
      case .choice, .choices: .formChoice
      default: nil
      }
    case .save: nil
    }
  }
}
