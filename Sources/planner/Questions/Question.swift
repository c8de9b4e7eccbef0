import PlannerExchange

/// Something that can be asked of a plan, and is answered by rows.
struct Question {
  let name: String
  let abstract: String
  /// Below the abstract.
  let more: String
  let fields: () -> [VerbField]
  /// Made when they are asked for: a table's take some reading.
  let columns: () -> [QuestionColumn]
  /// Whether the columns are those of a table, which help need not list.
  let isTable: Bool
  /// A cell for each column.
  let rows: (inout Drafting) throws -> [[Cell]]
  /// The answer in lines, for people; nil where the rows are told one below the other.
  let lines: ((inout Drafting) throws -> [String])?

  init(
    _ name: String, _ abstract: String, more: String = "", isTable: Bool = false,
    _ fields: @autoclosure @escaping () -> [VerbField],
    columns: @autoclosure @escaping () -> [QuestionColumn],
    lines: ((inout Drafting) throws -> [String])? = nil,
    rows: @escaping (inout Drafting) throws -> [[Cell]]
  ) {
    self.lines = lines
    self.name = name
    self.abstract = abstract
    self.more = more
    self.fields = fields
    self.columns = columns
    self.isTable = isTable
    self.rows = rows
  }
}

/// A place in the table of questions.
protocol QuestionSource {
  static var question: Question { get }
}
