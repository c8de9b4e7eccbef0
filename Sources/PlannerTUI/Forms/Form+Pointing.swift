extension Form {
  /// What the mouse does on a row of the form: it goes there, answers yes or no, and saves.
  func target(of stop: FormStop?) -> Target.Role? {
    switch stop {
    case nil: nil
    case .save: .action("form.save")
    case .field(let index) where fields[index].isTyped:
      // Enter would only leave the field that was pointed at.
      .change { $0.withTopForm { $0.go(to: .field(index)) } }
    case .field(let index) where fields[index].kind == .yesNo:
      focus == .field(index)
        ? .action("form.toggle") : .change { $0.withTopForm { $0.go(to: .field(index)) } }
    case .field, .item, .add:
      stop.map { stop in .item { $0.withTopForm { $0.go(to: stop) } } }
    }
  }
}
