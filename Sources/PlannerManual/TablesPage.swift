/// The page of section 5 that tells which tables can be brought in, and under which headings, in the
/// language of man(7).
struct TablesPage {
  let program: String
  let tables: [PrintedTables.Table]
  /// As it stands on the page's foot.
  let version: String

  var name: String { "\(program)-csv" }

  var text: String {
    var lines = ManualPage.head(
      of: name, #"tables that \#(program) brings in, and their headings"#, version: version)
    lines += [
      ".SH DESCRIPTION",
      ManualPage.line(
        "Tables are CSV files or sheets of a workbook, a heading row first; a title above it is passed "
          + "over. Columns stand in any order, and each is found by its own name or by any of the headings told beside it, in Danish or "
          + "English. Capitals, spaces, dots, hyphens and how æ, ø and å are written make no difference. "
          + "An asterisk marks columns that must be there."),
      ".PP",
      ManualPage.line(
        "Where two headings stand for one column, the likelier has it. A first and a last name are put "
          + "together where no heading stands for the whole. Headings that may mean several things are "
          + "not told here, such as how much of full time someone works: they are asked about at a "
          + "terminal, once for all tables with the same headings, and else left out and told."),
    ]
    for table in tables {
      lines.append(".SH \(ManualPage.quoted("\(table.table) (\(table.danish))"))")
      for column in table.columns {
        lines += [
          ".TP", "\\fB\(ManualPage.plain(column.name))\\fR" + (column.required ? "*" : ""),
          ManualPage.line(column.headings.joined(separator: ", ")),
        ]
      }
    }
    lines += [".SH SEE ALSO", "\\fB\(program)\\fR(1), \\fB\(program)\\-import\\fR(1)"]
    return lines.joined(separator: "\n") + "\n"
  }
}
