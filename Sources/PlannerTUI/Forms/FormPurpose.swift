import PlannerDomain

/// What a filled-in form makes.
enum FormPurpose: Hashable, Sendable {
  /// An entry; the original is nil when it is new.
  case entry(EntryKey, original: Entry?)
  /// An answer in the form below; the number is nil when it is new.
  case item(FormItem.Kind, field: Int, Int?)
  /// An agreement's text, of which every answer is kept at once.
  case agreement(Identifier<ImplementationAgreement>)
  /// A new follow-up goal.
  case goal(FollowUpGoal)
  /// What a needs mapping is for.
  case needs
}

/// What is known beforehand about a new entry.
struct FormDraft: Hashable, Sendable {
  var team: Identifier<Team>?
  /// The teams of a new requisition, where there are several.
  var teams: Set<Identifier<Team>> = []
  var offering: Identifier<Offering>?
  var year: Int?
  /// What a new template is to be like.
  var template: AgreementTemplate?
}

/// What is wrong with the answers taken together, and the field where it shows.
struct FormComplaint: Error, Hashable, Sendable {
  let field: FieldName
  let problem: String
}
