import PlannerTUI

/// Says in Danish what the command line's own parser, and the commands' checks of what they were told,
/// say in English only.
struct ParserWords {
  let say: Language

  /// The parser's whole answer: the message, perhaps help about the argument, and the usage.
  func text(_ answer: String) -> String {
    guard say == .danish else { return answer }
    return answer.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line(String($0)) }.joined(separator: "\n")
  }

  private func line(_ line: String) -> String {
    for (english, danish) in Self.lines {
      if let parts = Self.parts(of: line, by: english) { return Self.filled(danish, parts) }
    }
    guard line.hasPrefix("Error: ") else { return line }
    let message = String(line.dropFirst("Error: ".count))
    for (english, danish) in Self.messages {
      if let parts = Self.parts(of: message, by: english) {
        return "Fejl: " + Self.filled(danish, parts)
      }
    }
    return "Fejl: " + message
  }

  private static let lines = [
    ("Usage: %", "Brug: %"),
    ("Help:  %", "Hjælp: %"),
    ("  See '%' for more information.", "  Se '%' for mere."),
  ]

  /// The first that fits counts; % is anything.
  private static let messages = [
    ("Unknown option '%'. Did you mean '%'?", "Ukendt valg '%'. Mente du '%'?"),
    ("Unknown option '%'", "Ukendt valg '%'"),
    ("Missing expected argument '%'", "'%' mangler"),
    ("Missing one of: %", "En af disse mangler: %"),
    ("Missing value for '%'", "Der mangler en værdi til '%'"),
    ("Missing required subcommand.", "Der mangler en underkommando."),
    ("Unexpected argument '%'", "'%' hører ikke til her"),
    ("% unexpected arguments: %", "% for mange: %"),
    ("The value '%' is invalid for '%': %", "'%' kan ikke være '%': %"),
    ("The value '%' is invalid for '%'", "'%' kan ikke være værdien af '%'"),
    (
      "The option '%' does not take any value, but '%' was specified.",
      "Valget '%' tager ingen værdi, men fik '%'."
    ),
    ("Invalid option: %", "Ugyldigt valg: %"),
    ("'%' is not a language; choose da or en.", "'%' er ikke et sprog; vælg da eller en."),
    ("PLANNER_LANGUAGE is '%'; choose da or en.", "PLANNER_LANGUAGE er '%'; vælg da eller en."),
    ("'%' is not a theme; choose %", "'%' er ikke et tema; vælg %"),
    ("'%' is no period; write it as %", "'%' er ikke en periode; skriv den som %"),
    ("'%' is no year.", "'%' er ikke et årstal."),
    ("--% takes % to %", "--% tager % til %"),
    ("--all takes neither %", "--all tager hverken %"),
    ("--excel is for CSV files.", "--excel er til CSV-filer."),
    (
      "Standard output takes one file: say --json -.",
      "Standardudgangen tager én fil: sig --json -."
    ),
    (
      "All data are not written as .%; give a folder, or an .xlsx or .json file.",
      "Alle data skrives ikke som .%; giv en mappe, eller en .xlsx- eller .json-fil."
    ),
    ("Files are for --all.", "Filer hører til --all."),
    ("Name the files or folders after --all.", "Skriv filer eller mapper efter --all."),
    ("Give either % or %", "Giv enten % eller %"),
    ("Give one agreement and one file.", "Giv én aftale og én fil."),
    (
      "Give an agreement's identifier, or --for and a name.",
      "Giv en aftales id, eller --for og et navn."
    ),
    (
      "Give a folder%",
      "Giv en mappe, en slags som medarbejdere og dens filer, eller --json og én fil."
    ),
    ("'%' is in no command's name.", "'%' er ikke i nogen kommandos navn."),
    (
      "A name in the journal must not look like a CPR number.",
      "Et navn i journalen må ikke ligne et CPR-nummer."
    ),
  ]

  /// What stands for each % in a pattern, the shortest that fits; nil where the text does not fit.
  static func parts(of text: String, by pattern: String) -> [String]? {
    let fixed = pattern.split(separator: "%", omittingEmptySubsequences: false).map(String.init)
    guard let first = fixed.first, text.hasPrefix(first) else { return nil }
    var rest = Substring(text.dropFirst(first.count))
    var parts: [String] = []
    for (place, piece) in fixed.enumerated().dropFirst() {
      if piece.isEmpty, place == fixed.count - 1 {
        parts.append(String(rest))
        return parts
      }
      let found =
        place == fixed.count - 1 && rest.hasSuffix(piece)
        ? rest.index(rest.endIndex, offsetBy: -piece.count)..<rest.endIndex
        : rest.firstRange(of: piece)
      guard let found else { return nil }
      parts.append(String(rest[..<found.lowerBound]))
      rest = rest[found.upperBound...]
    }
    return rest.isEmpty ? parts : nil
  }

  private static func filled(_ pattern: String, _ parts: [String]) -> String {
    var text = ""
    var parts = parts[...]
    for character in pattern {
      text += character == "%" ? parts.popFirst() ?? "" : String(character)
    }
    return text
  }
}
