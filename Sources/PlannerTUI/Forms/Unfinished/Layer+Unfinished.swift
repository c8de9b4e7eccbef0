import PlannerDomain

/// What a dialog holds that is in no plan yet.
extension Layer {
  /// A lasting name of the form or note, by which what was written in it is found again; nil for
  /// dialogs in which little is written.
  var place: String? {
    switch self {
    case .form(let form): form.place
    case .prompt(let prompt) where prompt.purpose.isLong:
      (["note", prompt.title, prompt.label] + prompt.lines).joined(separator: "\n")
    default: nil
    }
  }

  /// - Parameter above: the dialog on top of it, if any.
  func unfinished(below above: Layer?) -> UnfinishedText? {
    guard let place else { return nil }
    var answers: [UnfinishedText.Answer] = []
    var item: UnfinishedText.Item?
    switch self {
    case .form(let form):
      answers = form.changedAnswers
      if case .form(let over)? = above, case .item(_, let field, let number) = over.purpose,
        over.hasChanged, form.fields.indices.contains(field)
      {
        item = .init(
          field: form.fields[field].name, place: number, answers: over.changedAnswers)
      }
    case .prompt(let prompt):
      let (before, now) = (TextField(prompt.begun), prompt.field)
      if before.text != now.text {
        answers = [
          .init(field: .text, written: .init(text: now.text), before: .init(text: before.text))
        ]
      }
    default: break
    }
    guard !answers.isEmpty || item != nil else { return nil }
    return UnfinishedText(place: place, answers: answers, item: item)
  }
}

extension Form {
  fileprivate var place: String? {
    switch purpose {
    case .entry(let key, original: .some): "\(key.kind.rawValue)\n\(key.text)"
    // What is known beforehand makes it another form.
    case .entry(let key, original: nil): "new \(key.kind.rawValue)\n\(begun)"
    case .agreement(let id): "agreement\n\(id)"
    case .goal(let goal): "new goal\n\(goal.agreement)"
    case .needs: "needs\n\(begun)"
    case .item: nil
    }
  }

  private var begun: String {
    opened.map { content in
      ([String(content.text)] + content.chosen + (content.isOn ? ["+"] : []))
        .joined(separator: ",")
    }.joined(separator: ";")
  }

  fileprivate var changedAnswers: [UnfinishedText.Answer] {
    fields.indices.filter(isUnkept).map { index in
      .init(field: fields[index].name, written: fields[index].content, before: opened[index])
    }
  }

  func content(of name: FieldName) -> FormField.Content? {
    index(of: name).map { fields[$0].content }
  }

  /// Puts answers back that were written before, beside what the plan held then.
  mutating func putBack(_ answers: [UnfinishedText.Answer]) {
    for answer in answers {
      guard let index = index(of: answer.field) else { continue }
      fields[index].put(answer.written)
      opened[index] = answer.before
    }
    if let first = answers.first { goTo(first.field) }
  }
}

extension FormField {
  fileprivate mutating func put(_ content: Content) {
    _ = input.replaceAll(with: String(content.text))
    chosen = content.chosen
    isOn = content.isOn
    items = content.items
  }
}

extension FormField.Content {
  fileprivate init(text: String) {
    self.init(text: Array(text), chosen: [], isOn: false, items: [])
  }
}

extension FormField.Content: Codable {
  private enum Part: String, CodingKey {
    case text, chosen, isOn, items
  }

  init(from decoder: any Decoder) throws {
    let parts = try decoder.container(keyedBy: Part.self)
    self.init(
      text: Array(try parts.decode(String.self, forKey: .text)),
      chosen: try parts.decode([String].self, forKey: .chosen),
      isOn: try parts.decode(Bool.self, forKey: .isOn),
      items: try parts.decode([FormItem].self, forKey: .items))
  }

  func encode(to encoder: any Encoder) throws {
    var parts = encoder.container(keyedBy: Part.self)
    try parts.encode(String(text), forKey: .text)
    try parts.encode(chosen, forKey: .chosen)
    try parts.encode(isOn, forKey: .isOn)
    try parts.encode(items, forKey: .items)
  }
}
