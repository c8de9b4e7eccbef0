import Glibc
import PlannerExchange
import PlannerTUI

/// Asks whoever sits at a terminal what the headings of a table are that nothing is known of.
struct ColumnAsking {
  private let shape: TableShape
  private let words: ImportWords

  init(_ shape: TableShape, _ words: ImportWords) {
    self.shape = shape
    self.words = words
  }

  /// Whether there is someone who can see a question and answer it.
  static var isPossible: Bool { isatty(STDIN_FILENO) != 0 && isatty(STDOUT_FILENO) != 0 }

  /// The headings that are asked about.
  private var open: [TableShape.Heading] {
    shape.headings.filter { $0.column == nil && !$0.isMapped && !$0.text.isEmpty }
  }

  var isNeeded: Bool { !open.isEmpty }

  /// The lasting name of each heading's column, empty for what is left out; nil when the answers
  /// end before the questions.
  func answers() -> [String: String]? {
    let taken = Set(shape.headings.compactMap(\.column))
    var free = shape.file.columns.filter { !taken.contains($0) }
    print(words.asking(of: open.count, in: shape.file))
    print(list(of: free))
    var answers: [String: String] = [:]
    for heading in open {
      guard let column = answer(for: heading, among: free) else { return nil }
      free.removeAll { $0 == column }
      answers[heading.text] = column
    }
    return answers
  }

  private func answer(for heading: TableShape.Heading, among free: [String]) -> String? {
    while true {
      print(words.asking(heading), terminator: "")
      fflush(nil)
      guard let line = readLine() else {
        print()
        return nil
      }
      let said = line.split(separator: " ").joined(separator: " ")
      if said.isEmpty { return "" }
      if let column = shape.file.column(called: said), free.contains(column) { return column }
      print(words.noFreeColumn(said))
      print(list(of: free))
    }
  }

  /// Those that must be there have an asterisk.
  private func list(of columns: [String]) -> String {
    let required = Set(shape.file.requiredColumns)
    let names = columns.map { column in
      words.say(shape.file.danishName(of: column), column) + (required.contains(column) ? "*" : "")
    }
    return "  " + names.joined(separator: ", ")
  }
}
