public import PlannerDomain

/// All data of a municipality as one JSON text: the tables of `PlanFile`, each a list of rows, each
/// row an object with the columns of its table.
///
/// `{"format": "planner", "version": 1, "tables": {"municipality": [{…}], "themes": [{…}], …}}`.
/// Kroner, points and hours are numbers, yes and no `true` and `false`, several values in one cell
/// a list of texts, and dates, what happened and everything else texts as the CSV files spell them.
/// What is empty is left out.
public enum PlanDocument {
  /// Goes up when a document of before could be misread.
  public static let version = 1

  static let format = "planner"

  /// The tables in the order of `PlanFile`, a row a line, the names in a row in alphabetical order:
  /// the same municipality always gives the same bytes.
  public static func bytes(of municipality: Municipality, planYear: Int? = nil) -> [UInt8] {
    var bytes = Array("{\"format\": \"\(format)\", \"version\": \(version), \"tables\": {".utf8)
    let tables = municipality.tables(planYear: planYear).filter { !$0.rows.isEmpty }
    for (place, table) in tables.enumerated() {
      bytes += Array("\(place == 0 ? "" : ",")\n  \"\(table.file.rawValue)\": [".utf8)
      let columns = table.columns.enumerated().sorted { $0.element < $1.element }
      for (place, row) in table.rows.enumerated() {
        bytes += Array("\(place == 0 ? "" : ",")\n    {".utf8)
        var isFirst = true
        for (column, name) in columns {
          guard let value = JSONText.value(row[column]) else { continue }
          bytes += Array("\(isFirst ? "" : ", ")\"\(name)\": ".utf8)
          bytes += value
          isFirst = false
        }
        bytes.append(UInt8(ascii: "}"))
      }
      bytes += Array("\n  ]".utf8)
    }
    return bytes + Array("\n}}\n".utf8)
  }

  /// What a document says, under the same rules as the files: `problems` name the row as in
  /// `employees[3]`, counted from 0, and `lines` are rows counted from 1.
  ///
  /// - Parameters:
  ///   - name: the file's, for problems of the document as a whole.
  ///   - municipality: what is known already, to which rows may refer, too.
  public static func read(
    _ bytes: [UInt8], named name: String, beside municipality: Municipality = Municipality(),
    _ manner: ReadingManner = ReadingManner()
  ) -> ImportedPlan {
    var reader = DocumentReader(name: name, beside: municipality, manner)
    return reader.read(bytes)
  }
}
