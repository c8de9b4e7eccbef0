import PlannerDomain

/// Reads what stands in the fields of a form.
struct FormAnswers {
  private let fields: [FieldName: FormField]
  let words: Words

  init(_ fields: [FormField], words: Words) {
    self.fields = Dictionary(fields.map { ($0.name, $0) }) { first, _ in first }
    self.words = words
  }

  private var readings: Readings { words.readings }

  func text(_ name: FieldName) -> String { fields[name]?.input.text.tidied ?? "" }
  func number(_ name: FieldName) -> Int? { readings.number(text(name)) }
  func tenths(_ name: FieldName) -> Int? { readings.tenths(text(name)) }
  func money(_ name: FieldName) -> Money? { readings.money(text(name)) }
  func length(_ name: FieldName) -> HalfDays? { readings.length(text(name)) }
  func date(_ name: FieldName) -> CivilDate? { readings.date(text(name)) }
  func clock(_ name: FieldName) -> ClockTime? { ClockTime(written: text(name)) }
  func dates(_ name: FieldName) -> [CivilDate] { readings.dates(text(name)) ?? [] }
  func due(_ name: FieldName) -> DueDate? { readings.due(text(name)) }
  func isOn(_ name: FieldName) -> Bool { fields[name]?.isOn ?? false }
  func items(_ name: FieldName) -> [FormItem] { fields[name]?.items ?? [] }

  func chosen(_ name: FieldName) -> String? { fields[name]?.chosen.first }

  func choice<Choice: RawRepresentable<String>>(_ name: FieldName) -> Choice? {
    chosen(name).flatMap { Choice(rawValue: $0) }
  }

  func choices<Choice: RawRepresentable<String> & Hashable>(_ name: FieldName) -> Set<Choice> {
    Set((fields[name]?.chosen ?? []).compactMap { Choice(rawValue: $0) })
  }

  func level(_ name: FieldName) -> CompetenceLevel? {
    chosen(name).flatMap { Int($0) }.flatMap { CompetenceLevel(rawValue: $0) }
  }

  /// The answer that a field must have.
  func needed<Value>(_ value: Value?, _ name: FieldName) throws(FormComplaint) -> Value {
    guard let value else { throw FormComplaint(field: name, problem: words.forms.missing) }
    return value
  }
}
