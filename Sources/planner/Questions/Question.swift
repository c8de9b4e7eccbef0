import PlannerExchange

/// Something that can be asked of a plan, and is answered by rows.
struct Question {
  let name: String
  let abstract: String
  /// Below the abstract.
  let more: String
  let fields: [VerbField]
  let columns: [QuestionColumn]
  /// A cell for each column.
  let rows: (inout Drafting) throws -> [[Cell]]

  init(
    _ name: String, _ abstract: String, more: String = "", _ fields: [VerbField],
    columns: [QuestionColumn], rows: @escaping (inout Drafting) throws -> [[Cell]]
  ) {
    self.name = name
    self.abstract = abstract
    self.more = more
    self.fields = fields
    self.columns = columns
    self.rows = rows
  }
}

/// A place in the table of questions.
protocol QuestionSource {
  static var question: Question { get }
}
