import PlannerDomain

/// One question of a form, with what stands in it so far.
struct FormField: Hashable, Sendable {
  /// How it is answered.
  enum Kind: Hashable, Sendable {
    /// One line of text.
    case text
    /// Text of several lines.
    case prose
    case number, tenths, money, length, date, dates
    /// A time of day.
    case clock
    /// A day counted from a course, or a date.
    case due
    case choice(FormOptions)
    case choices(FormOptions)
    case yesNo
    /// Answers with fields of their own, each entered in a form above this one.
    case items(FormItem.Kind)
    /// Shown, not asked.
    case fixed
  }

  /// What a user has entered, without where the cursor stands.
  struct Content: Hashable, Sendable {
    let text: [Character]
    let chosen: [String]
    let isOn: Bool
    let items: [FormItem]
  }

  let name: FieldName
  let kind: Kind
  var isRequired = false
  /// The part of the form that begins with the field.
  var heading: FormHeading?
  var input = TextField()
  var chosen: [String] = []
  var isOn = false
  var items: [FormItem] = []
  var problem: String?
  /// What days in it are counted from; nil where nothing is.
  var course: Period?

  init(_ name: FieldName, _ kind: Kind, required: Bool = false) {
    self.name = name
    self.kind = kind
    isRequired = required
  }

  var content: Content {
    Content(text: input.characters, chosen: chosen, isOn: isOn, items: items)
  }

  /// Takes over what was entered in another.
  mutating func take(_ other: FormField) {
    input = other.input
    chosen = other.chosen
    isOn = other.isOn
    items = other.items
    course = other.course
  }

  /// Whether it is answered by typing.
  var isTyped: Bool {
    switch kind {
    case .text, .prose, .number, .tenths, .money, .length, .date, .dates, .due, .clock: true
    case .choice, .choices, .yesNo, .items, .fixed: false
    }
  }

  /// Whether what is typed is short and is read as something other than text.
  var isShort: Bool {
    switch kind {
    case .number, .tenths, .money, .length, .date, .due, .clock: true
    default: false
    }
  }

  var isEmpty: Bool {
    switch kind {
    case .choice, .choices: chosen.isEmpty
    case .items: items.isEmpty
    case .yesNo, .fixed: false
    default: input.text.isBlank
    }
  }

  /// What is wrong with what stands in it, apart from the rules of the domain.
  func ownProblem(_ words: Words) -> String? {
    if isEmpty { return isRequired ? words.forms.missing : nil }
    let readings = words.readings
    let text = input.text
    switch kind {
    case .text, .prose: return CPRNumber.isAbsent(from: text) ? nil : words.forms.looksLikeCPR
    case .number: return readings.number(text) == nil ? words.forms.notANumber : nil
    case .tenths: return readings.tenths(text) == nil ? words.forms.notTenths : nil
    case .money: return readings.money(text) == nil ? words.forms.notAnAmount : nil
    case .length: return readings.length(text) == nil ? words.forms.notALength : nil
    case .date: return readings.date(text) == nil ? words.forms.notADate : nil
    case .clock: return ClockTime(written: text.trimmed) == nil ? words.forms.notAClockTime : nil
    case .due: return readings.due(text) == nil ? words.forms.notADue : nil
    case .dates: return readings.dates(text) == nil ? words.forms.notDates : nil
    case .choice, .choices, .yesNo, .items, .fixed: return nil
    }
  }
}

extension FormField {
  static func text(_ name: FieldName, _ text: String, required: Bool = false) -> FormField {
    var field = FormField(name, .text, required: required)
    field.input = TextField(text)
    return field
  }

  /// A field whose text is read as something else.
  static func typed(
    _ name: FieldName, _ kind: Kind, _ text: String?, required: Bool = false
  ) -> FormField {
    var field = FormField(name, kind, required: required)
    let isLong = kind == .prose
    field.input = TextField(
      text ?? "", limit: isLong ? 20_000 : TextField.usualLimit, takesLines: isLong)
    return field
  }

  static func choice(
    _ name: FieldName, _ options: FormOptions, _ chosen: String?, required: Bool = false
  ) -> FormField {
    var field = FormField(name, .choice(options), required: required)
    field.chosen = chosen.map { $0.isEmpty ? [] : [$0] } ?? []
    return field
  }

  static func choices(
    _ name: FieldName, _ options: FormOptions, _ chosen: some Sequence<String>,
    required: Bool = false
  ) -> FormField {
    var field = FormField(name, .choices(options), required: required)
    field.chosen = chosen.sorted()
    return field
  }

  static func yesNo(_ name: FieldName, _ isOn: Bool) -> FormField {
    var field = FormField(name, .yesNo)
    field.isOn = isOn
    return field
  }

  static func items(_ name: FieldName, _ kind: FormItem.Kind, _ items: [FormItem]) -> FormField {
    var field = FormField(name, .items(kind))
    field.items = items
    return field
  }

  /// What cannot be changed; it is chosen among the options all the same, so that it has a name.
  static func fixed(_ name: FieldName, _ text: String) -> FormField {
    var field = FormField(name, .fixed)
    field.input = TextField(text)
    return field
  }

  func counted(from course: Period?) -> FormField {
    var field = self
    field.course = course
    return field
  }

  func under(_ heading: FormHeading) -> FormField {
    var field = self
    field.heading = heading
    return field
  }
}

extension String {
  var isBlank: Bool { allSatisfy(\.isWhitespace) }

  var trimmed: String {
    let start = drop(while: \.isWhitespace)
    let end = start.lastIndex { !$0.isWhitespace }
    return end.map { String(start[...$0]) } ?? ""
  }

  /// Without blanks at the ends of its lines, and without blank lines around it.
  var tidied: String {
    guard contains(where: \.isNewline) else { return trimmed }
    return split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { line in
        line.lastIndex { !$0.isWhitespace }.map { line[...$0] } ?? ""
      }
      .joined(separator: "\n").trimmed
  }
}
