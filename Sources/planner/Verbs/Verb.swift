import PlannerDomain

/// Something that can be done to a plan by a command.
struct Verb {
  let name: String
  let abstract: String
  /// Below the abstract; examples are indented.
  let more: String
  let fields: [VerbField]
  /// The edit that the answers ask for.
  let edit: (inout Drafting) throws -> Edit

  init(
    _ name: String, _ abstract: String, more: String = "", _ fields: [VerbField],
    edit: @escaping (inout Drafting) throws -> Edit
  ) {
    self.name = name
    self.abstract = abstract
    self.more = more
    self.fields = fields
    self.edit = edit
  }
}

/// A place in the table of verbs; a type, for the command line's parser knows commands by types.
protocol VerbSource {
  static var verb: Verb { get }
}

extension VerbField {
  static let reason = VerbField(
    "reason", .option, "Why; kept, and needed where a rule only warns", value: "text")

  static let people = VerbField(
    "for", .options, "Employees; the beginning of each name is enough", value: "person")
}
