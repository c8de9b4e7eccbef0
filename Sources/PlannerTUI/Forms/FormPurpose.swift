import PlannerDomain

/// What a filled-in form makes.
enum FormPurpose: Hashable, Sendable {
  /// An entry; the original is nil when it is new.
  case entry(EntryKey, original: Entry?)
  /// An answer in the form below; the number is nil when it is new.
  case item(FormItem.Kind, field: Int, Int?)
}

/// What is known beforehand about a new entry.
struct FormDraft: Hashable, Sendable {
  var team: Identifier<Team>?
  var offering: Identifier<Offering>?
  var year: Int?
}

/// What is wrong with the answers taken together, and the field where it shows.
struct FormComplaint: Error, Hashable, Sendable {
  let field: FieldName
  let problem: String
}
