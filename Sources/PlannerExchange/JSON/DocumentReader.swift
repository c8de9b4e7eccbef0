internal import PlannerDomain

/// Reads a document by turning its tables into the files that they stand for.
struct DocumentReader {
  private let name: String
  private let municipality: Municipality
  private var problems: [ImportProblem] = []
  private var unknownColumns: [UnknownColumn] = []
  private var unknownTables: [String] = []
  private var files: [String: [UInt8]] = [:]
  /// The row that each line of a file belongs to, from 0, the header line apart.
  private var rowsOfLines: [String: [Int]] = [:]

  private let manner: ReadingManner

  init(name: String, beside municipality: Municipality, _ manner: ReadingManner) {
    self.name = name
    self.municipality = municipality
    // A document's names are its own; nobody is asked about them.
    self.manner = ReadingManner(goesOn: manner.goesOn)
  }

  mutating func read(_ bytes: [UInt8]) -> ImportedPlan {
    do throws(JSONError) {
      readTables(of: try JSONParser.value(of: bytes))
    } catch {
      report(syntaxProblem(at: error.offset, in: bytes))
    }
    // What is wrong with the document itself makes the rest of it doubtful.
    var plan =
      problems.isEmpty
      ? PlanFolder(files: files).read(beside: municipality, manner) : ImportedPlan()
    plan.shapes = []
    plan.problems = problems + plan.problems.map(placed)
    plan.lines = Dictionary(
      uniqueKeysWithValues: plan.lines.map { key, line in
        (key, row(ofLine: line, in: PlanFile.allCases.first { $0.kind == key.kind }?.name) + 1)
      })
    plan.unknownColumns += unknownColumns
    plan.unknownFiles += unknownTables
    return plan
  }

  private mutating func readTables(of document: JSONValue) {
    guard case .object(let parts) = document else {
      let found = if case .array = document { "[…]" } else { document.word ?? "" }
      report(ImportProblem(file: name, found: found, allowed: .document(PlanDocument.version)))
      return
    }
    let format = parts.first { $0.name == "format" }?.value
    let version = parts.first { $0.name == "version" }?.value
    guard case .text(PlanDocument.format)? = format,
      case .number(String(PlanDocument.version))? = version
    else {
      report(
        ImportProblem(
          file: name, field: "version", found: version?.word ?? "",
          allowed: .document(PlanDocument.version)))
      return
    }
    guard case .object(let tables)? = parts.first(where: { $0.name == "tables" })?.value else {
      report(ImportProblem(file: name, field: "tables", found: "", allowed: .jsonRows))
      return
    }
    for table in tables {
      if let file = PlanFile(rawValue: table.name) {
        read(table.value, as: file)
      } else {
        unknownTables.append(table.name)
      }
    }
  }

  private mutating func read(_ value: JSONValue, as file: PlanFile) {
    guard case .array(let values) = value else {
      report(ImportProblem(file: file.rawValue, found: value.word ?? "", allowed: .jsonRows))
      return
    }
    // A file without rows says nothing; the municipality's must have one.
    guard !values.isEmpty else { return }
    var table = PlanTable(file: file, rows: [])
    let places = Dictionary(
      uniqueKeysWithValues: file.columns.enumerated().map { ($0.element, $0.offset) })
    var unknown: Set<String> = []
    var lines: [Int] = []
    for (place, value) in values.enumerated() {
      var row = [Cell](repeating: .empty, count: places.count)
      if case .object(let members) = value {
        for member in members {
          if let column = places[member.name] {
            row[column] = cell(member.value, of: member.name, in: "\(file.rawValue)[\(place)]")
          } else if unknown.insert(member.name).inserted {
            unknownColumns.append(UnknownColumn(file: file.rawValue, name: member.name))
          }
        }
      } else {
        report(
          ImportProblem(
            file: "\(file.rawValue)[\(place)]", found: value.word ?? "", allowed: .jsonRows))
      }
      table.rows.append(row)
      lines += repeatElement(place, count: 1 + row.reduce(0) { $0 + $1.text.lineEnds })
    }
    files[file.name] = CSVDialect.plain.bytes(of: table)
    rowsOfLines[file.name] = lines
  }

  private mutating func cell(_ value: JSONValue, of column: String, in row: String) -> Cell {
    if case .array(let items) = value {
      let words = items.compactMap(\.word)
      if words.count == items.count { return Cell(list: words) }
    } else if let word = value.word {
      return Cell(word)
    }
    report(ImportProblem(file: row, field: column, found: "", allowed: .jsonScalar))
    return .empty
  }

  private mutating func report(_ problem: ImportProblem) {
    if problems.count < 1000 { problems.append(problem) }
  }

  private func syntaxProblem(at offset: Int, in bytes: [UInt8]) -> ImportProblem {
    let before = bytes.prefix(offset)
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let found = bytes.dropFirst(offset).prefix(20).prefix { $0 != UInt8(ascii: "\n") }
    return ImportProblem(
      file: name, line: before.count(where: { $0 == UInt8(ascii: "\n") }) + 1,
      column: before[lineStart...].count(where: { $0 & 0xC0 != 0x80 }) + 1,
      found: String(decoding: found, as: UTF8.self), allowed: .json)
  }

  /// The problem of a file's line as that of a table's row.
  private func placed(_ problem: ImportProblem) -> ImportProblem {
    var problem = problem
    let table = problem.file.hasSuffix(".csv") ? String(problem.file.dropLast(4)) : problem.file
    if let line = problem.line, line > 1 {
      if case .unused(let first?) = problem.allowed {
        problem.allowed = .unused(firstLine: row(ofLine: first, in: problem.file) + 1)
      }
      problem.file = "\(table)[\(row(ofLine: line, in: problem.file))]"
    } else {
      problem.file = table
    }
    problem.line = nil
    problem.column = nil
    return problem
  }

  private func row(ofLine line: Int, in file: String?) -> Int {
    let lines = file.flatMap { rowsOfLines[$0] } ?? []
    return lines.indices.contains(line - 2) ? lines[line - 2] : 0
  }
}

extension JSONValue {
  /// As a cell spells it; nil for a list or an object.
  fileprivate var word: String? {
    switch self {
    case .null: ""
    case .bool(let isSo): isSo ? "yes" : "no"
    case .number(let digits): digits.replacing(".", with: ",")
    case .text(let text): text
    case .array, .object: nil
    }
  }
}

extension String {
  /// How many lines end in it; CR and LF together end one.
  fileprivate var lineEnds: Int {
    var count = 0
    var previous: UInt8 = 0
    for byte in utf8 {
      if byte == 0x0D || (byte == 0x0A && previous != 0x0D) { count += 1 }
      previous = byte
    }
    return count
  }
}
