import PlannerDomain

/// Keeping a form's answers one by one, beside what others write.
extension Form {
  /// The field that is being written; nil when none is.
  var typedFocus: Int? {
    if case .field(let index) = focus, fields[index].isTyped { index } else { nil }
  }

  /// Whether something was answered that is not kept.
  func isUnkept(_ index: Int) -> Bool { fields[index].content != opened[index] }

  /// Whether an answer can be kept now.
  func isReady(_ index: Int) -> Bool {
    isUnkept(index) && !others.keys.contains(fields[index].name) && fields[index].problem == nil
      && fields[index].ownProblem(words) == nil
  }

  /// Brings the fields that were left alone up to date, and tells where others wrote another answer.
  ///
  /// The own answer stays in its field, and is not kept before the user says so.
  ///
  /// - Parameter busy: one of whose items is being written, and which therefore waits.
  mutating func takeUpBeside(_ current: [FormField], but busy: Int? = nil) {
    guard current.count == fields.count else { return }
    for index in fields.indices where index != busy && current[index].content != opened[index] {
      if fields[index].content == opened[index] || fields[index].content == current[index].content {
        fields[index].take(current[index])
        others[fields[index].name] = nil
        fields[index].problem = nil
      } else if let both = ThreeWay.list(
        opened[index].items, theirs: current[index].items, mine: fields[index].items),
        case .items = fields[index].kind
      {
        // Others wrote other items than oneself.
        fields[index].items = both
      } else {
        others[fields[index].name] = current[index].content
        fields[index].problem = words.agreements.othersWrote(told(current[index]))
      }
      opened[index] = current[index].content
    }
  }

  private func told(_ field: FormField) -> String {
    guard case .items = field.kind else { return field.input.text.trimmed }
    return field.items.map { item in
      switch item {
      case .goal(let text): text
      case .agreed(let item, _): item.text
      default: ""
      }
    }.joined(separator: "; ")
  }

  /// Puts the own answers in the place of what others wrote.
  mutating func useOwn() {
    for index in fields.indices where others[fields[index].name] != nil {
      fields[index].problem = nil
    }
    others = [:]
  }

  /// False when there is none.
  mutating func goToFirstProblem() -> Bool {
    for index in fields.indices where fields[index].problem == nil {
      fields[index].problem = fields[index].ownProblem(words)
    }
    guard let field = fields.first(where: { $0.problem != nil }) else { return false }
    goTo(field.name)
    return true
  }
}
