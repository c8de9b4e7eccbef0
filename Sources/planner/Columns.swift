import ArgumentParser
import PlannerExchange

struct Columns: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Tell the tables that can be brought in, their columns, and the headings these may have.",
    discussion: """
      A column is found by its own name or any of the headings told beside it, in any order of \
      columns; capitals, spaces, dots, hyphens and how æ, ø and å are written make no difference. \
      What may mean several things is not among them, such as how much of full time someone works; \
      planner import asks about it at a terminal, and takes it by --map. The same is in planner-csv(5).

      EXAMPLES
        planner columns
        planner columns medarbejdere
      """)

  @Argument(help: "A table only, in English or Danish.")
  var kind: String?

  @Flag(help: "As JSON, for another program.")
  var json = false

  private struct Report: Encodable {
    let tables: [Table]

    struct Table: Encodable {
      let table: String
      let danish: String
      let columns: [Column]
    }

    struct Column: Encodable {
      let name: String
      let required: Bool
      let headings: [String]
    }
  }

  func validate() throws {
    if let kind, PlanFile(called: kind) == nil {
      let kinds = PlanFile.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("There is no table '\(kind)'; there are \(kinds).")
    }
  }

  func run() throws {
    let files = kind.flatMap { PlanFile(called: $0) }.map { [$0] } ?? PlanFile.allCases
    let report = Report(tables: files.map(Self.table))
    guard !json else { return try JSONText.print(report) }
    let lines = report.tables.flatMap { table in
      ["\(table.table) (\(table.danish))"]
        + table.columns.map { column in
          let headings = column.headings.joined(separator: ", ")
          return "  \(column.name)\(column.required ? "*" : "")"
            + (headings.isEmpty ? "" : ": \(headings)")
        } + [""]
    }
    try Output.print((lines + ["*  must be there"]).joined(separator: "\n"))
  }

  private static func table(_ file: PlanFile) -> Report.Table {
    let required = Set(file.requiredColumns)
    return Report.Table(
      table: file.rawValue, danish: file.danishName,
      columns: file.columns.map { column in
        Report.Column(
          name: column, required: required.contains(column), headings: file.headings(of: column))
      })
  }
}
