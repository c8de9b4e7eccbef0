import PlannerDomain
import PlannerExchange
import PlannerTUI

/// Says what came of an import, and what is wrong in a file.
struct ImportWords {
  let say: Language

  func text(_ problem: ImportProblem) -> String {
    let found =
      problem.found.isEmpty
      ? say("fandt intet", "found nothing")
      : say("fandt \"\(problem.found)\"", "found \"\(problem.found)\"")
    return place(problem.file, problem.sheet, problem.line, problem.column, problem.field)
      + ": \(found), \(say("skal være", "must be")) \(text(problem.allowed))"
  }

  /// - Parameter municipality: with what was to be brought in.
  func text(_ problem: RuleProblem, in municipality: Municipality) -> String {
    place(problem.file, problem.sheet, problem.line, nil, problem.field) + ": "
      + reason(of: problem, in: municipality)
  }

  /// Why the rules refuse it.
  func reason(of problem: RuleProblem, in municipality: Municipality) -> String {
    if case .invalid(_, let field, let broken) = problem.error, problem.field != nil {
      AppState.explanation(of: broken, of: field, in: municipality, language: say)
    } else {
      AppState.explanation(of: problem.error, in: municipality, language: say)
    }
  }

  var nothingEntered: String { say("Intet er hentet ind.", "Nothing was brought in.") }

  func stayedOut(isPreview: Bool) -> String {
    isPreview
      ? say(
        "Det forkerte ville holde alt ude, uden --partial.",
        "What is wrong would keep everything out, without --partial.")
      : say("Det forkerte er ikke hentet ind.", "What is wrong was not brought in.")
  }

  func further(_ count: Int) -> String { say("… og \(count) til.", "… and \(count) more.") }

  func entered(_ count: Int, _ path: String) -> String {
    count == 1
      ? say("1 post er hentet ind i \(path).", "1 entry was brought into \(path).")
      : say(
        "\(count) poster er hentet ind i \(path).", "\(count) entries were brought into \(path).")
  }

  /// That some records, assignments and the like stay as they are, and which.
  func left(_ keys: [EntryKey]) -> String {
    let names = keys.prefix(10).map(\.text).joined(separator: ", ") + (keys.count > 10 ? " …" : "")
    return keys.count == 1
      ? say(
        "1 post er anderledes i planen og er ladt som den er, for den slags ændres i programmet: "
          + names,
        "1 entry is different in the plan and was left as it is, for such are changed in the "
          + "program: \(names)")
      : say(
        "\(keys.count) poster er anderledes i planen og er ladt som de er, for den slags ændres i "
          + "programmet: \(names)",
        "\(keys.count) entries are different in the plan and were left as they are, for such are "
          + "changed in the program: \(names)")
  }

  func unknown(_ column: UnknownColumn) -> String {
    say(
      "\(column.file): kolonnen \"\(column.name)\" kendes ikke og springes over "
        + "(--map \"\(column.name)=KOLONNE\").",
      "\(column.file): the column \"\(column.name)\" is unknown and is left out "
        + "(--map \"\(column.name)=COLUMN\").")
  }

  /// Which headings someone has said the columns of; nil where nobody has.
  func columns(_ shape: TableShape) -> String? {
    let mapped = shape.headings.filter(\.isMapped).map { heading in
      "\(heading.text) = \(heading.column ?? say("(springes over)", "(left out)"))"
    }
    guard !mapped.isEmpty else { return nil }
    let name = say(shape.file.danishName, shape.file.rawValue)
    return "\(name): " + mapped.joined(separator: ", ")
      + say(" (huskes; glem det med --forget)", " (remembered; forget it with --forget)")
  }

  /// What is asked about headings that nothing is known of, before the first question.
  func asking(of count: Int, in file: PlanFile) -> String {
    say(
      "\(file.danishName): \(count == 1 ? "en overskrift kendes" : "\(count) overskrifter kendes") ikke. "
        + "Skriv kolonnens navn; Enter springer over. Det huskes til næste fil med de overskrifter.\n"
        + "Kolonner (* skal være der):",
      "\(file.rawValue): \(count == 1 ? "one heading is" : "\(count) headings are") not understood. "
        + "Write the column's name; Enter leaves it out. It is remembered for the next such file.\n"
        + "Columns (* must be there):")
  }

  /// The question about one heading.
  func asking(_ heading: TableShape.Heading) -> String {
    // A file must not write to the terminal.
    (heading.text + (heading.sample.isEmpty ? "" : " (\(heading.sample))") + " = ")
      .filter { !$0.unicodeScalars.contains { $0.properties.generalCategory == .control } }
  }

  func noFreeColumn(_ name: String) -> String {
    say(
      "»\(name)« er ikke en ledig kolonne; skriv en af disse, eller Enter:",
      "“\(name)” is not a column that is free; write one of these, or Enter:")
  }

  /// That `--map` cannot be understood.
  func notMapped(_ map: String, of file: PlanFile?) -> String {
    guard let file else {
      return say(
        "--map \"\(map)\": skriv OVERSKRIFT=KOLONNE.", "--map \"\(map)\": write HEADING=COLUMN.")
    }
    let columns = file.columns.joined(separator: ", ")
    return say(
      "--map \"\(map)\": kolonnen skal være en af \(columns).",
      "--map \"\(map)\": the column must be one of \(columns).")
  }

  /// That `--map` names a heading that no file has.
  func noHeading(_ heading: String) -> String {
    say(
      "--map: ingen fil har overskriften \"\(heading)\".",
      "--map: no file has the heading \"\(heading)\".")
  }

  func unknown(file: String) -> String {
    say(
      "\(file): kendes ikke og springes over.",
      "\(file): unknown, and left out.")
  }

  /// That tables are not in what was brought in, and what is of them in the plan stays.
  func unspoken(_ tables: [(file: PlanFile, count: Int)]) -> String {
    let list = tables.map { "\(say($0.file.danishName, $0.file.rawValue)) (\($0.count))" }
      .joined(separator: ", ")
    return say(
      "Ikke med, og ladt som det er: \(list).", "Not among it, and left as it is: \(list).")
  }

  func nothingIn(_ place: String) -> String {
    say(
      "\(place): her er ingen af de tabeller, der kan hentes.",
      "\(place): none of the tables that can be brought in are here.")
  }

  private func place(
    _ file: String, _ sheet: String?, _ line: Int?, _ column: Int?, _ field: String?
  ) -> String {
    var place = file
    if let sheet {
      place += say(", ark \(sheet)", ", sheet \(sheet)")
      if let line, let column {
        place += say(", celle ", ", cell ") + Self.letters(ofColumn: column) + String(line)
      } else if let line {
        place += say(", række \(line)", ", row \(line)")
      }
    } else if let line {
      place += say(", linje \(line)", ", line \(line)")
    }
    if let field { place += say(", felt \(field)", ", field \(field)") }
    return place
  }

  /// A column as spreadsheets name it: A to Z, AA and on.
  private static func letters(ofColumn column: Int) -> String {
    var rest = column
    var letters = ""
    while rest > 0, let letter = Unicode.Scalar(65 + (rest - 1) % 26) {
      letters = String(letter) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}
