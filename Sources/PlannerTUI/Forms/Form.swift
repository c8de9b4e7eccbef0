import PlannerDomain

/// Fields to be filled in, and what they make.
struct Form: Hashable, Sendable {
  let purpose: FormPurpose
  let title: String
  let words: Words
  var fields: [FormField]
  private(set) var focus: FormStop
  /// What the entry's fields held when the form was opened, or when it last took them up.
  var opened: [FormField.Content]
  /// What others have written meanwhile in fields that were changed here too.
  var others: [FieldName: FormField.Content] = [:]
  /// The fields that others have changed differently and where the cursor has not been since.
  var unread: [FieldName] = []
  /// The signatures on an agreement that the writer has said may be taken off.
  var takesOff: Set<AgreementParty> = []
  /// What is wrong with the whole.
  var trouble: String?

  /// - Parameter start: the field with the cursor; nil for the first.
  init(
    _ purpose: FormPurpose, title: String, fields: [FormField], words: Words,
    start: FieldName? = nil
  ) {
    self.purpose = purpose
    self.title = title
    self.words = words
    self.fields = fields
    opened = fields.map(\.content)
    focus = .save
    focus = stops.first ?? .save
    if let start { goTo(start) }
  }

  var hasChanged: Bool { fields.map(\.content) != opened }

  /// The field that the cursor stands in.
  var focused: FormField? { focus.field.flatMap { fields.indices.contains($0) ? fields[$0] : nil } }

  func index(of name: FieldName) -> Int? { fields.firstIndex { $0.name == name } }

  // MARK: - Typing

  /// Lets the text that has the focus be changed; nil when none has it.
  mutating func withField<Result>(_ body: (inout TextField) -> Result) -> Result? {
    guard case .field(let index) = focus, fields[index].isTyped else { return nil }
    let before = fields[index].content
    let result = body(&fields[index].input)
    if fields[index].content != before { clearProblem(index) }
    return result
  }

  mutating func clearProblem(_ index: Int) {
    if others[fields[index].name] == nil { fields[index].problem = nil }
    trouble = nil
  }

  // MARK: - Moving

  /// Every place for the cursor, from the top.
  var stops: [FormStop] {
    var stops: [FormStop] = []
    for (index, field) in fields.enumerated() {
      switch field.kind {
      case .fixed: break
      case .items:
        stops += field.items.indices.map { .item(field: index, $0) }
        stops.append(.add(field: index))
      default: stops.append(.field(index))
      }
    }
    return stops + [.save]
  }

  mutating func move(_ motion: Motion) {
    switch motion {
    case .up: step(-1)
    case .down: step(1)
    case .pageUp: step(-8)
    case .pageDown: step(8)
    case .first: step(-stops.count)
    case .last: step(stops.count)
    case .left, .right: break
    }
  }

  /// - Parameter wraps: whether the last is followed by the first.
  mutating func step(_ count: Int, wraps: Bool = false) {
    let stops = stops
    let now = stops.firstIndex(of: focus) ?? 0
    let wanted = now + count
    let target =
      wraps ? (wanted + stops.count) % stops.count : min(max(wanted, 0), stops.count - 1)
    go(to: stops[target])
  }

  /// What is left behind is looked at: text that cannot be read is told at once.
  mutating func go(to stop: FormStop) {
    if case .field(let index) = focus, stop != focus, !fields[index].isEmpty {
      fields[index].problem = fields[index].ownProblem(words) ?? fields[index].problem
    }
    focus = stop
    noteRead()
  }

  /// What stands where the cursor is counts as read.
  private mutating func noteRead() {
    guard let field = focus.field, fields.indices.contains(field) else { return }
    unread.removeAll { $0 == fields[field].name }
  }

  mutating func goTo(_ name: FieldName) {
    guard let index = index(of: name) else { return }
    let place = stops.first { $0.field == index }
    focus = place ?? focus
    unread.removeAll { $0 == name }
  }

  /// Holds the cursor to a place that is there.
  mutating func prepare(rows: Int) {
    let stops = stops
    guard !stops.contains(focus) else { return }
    focus = stops.last { $0.field == focus.field } ?? .save
  }
}
