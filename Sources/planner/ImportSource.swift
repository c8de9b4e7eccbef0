import PlannerDomain
import PlannerExchange

/// What is to be brought in: a folder of files, files of one kind, or a document with all of them.
enum ImportSource: Hashable {
  case folder(String)
  case files(PlanFile, [String])
  /// JSON as `planner export --json` writes it, at a path or from standard input for `-`.
  case document(String)

  /// Nil when the words are neither a folder alone nor a kind with files.
  init?(_ words: [String]) {
    guard let first = words.first else { return nil }
    if words.count == 1 {
      self = .folder(first)
    } else if let file = PlanFile(called: first) {
      self = .files(file, Array(words.dropFirst()))
    } else {
      return nil
    }
  }

  /// Whether it is expected to have every table.
  var isWhole: Bool { if case .files = self { false } else { true } }

  /// - Parameter municipality: what the rows may refer to besides one another.
  func read(
    beside municipality: Municipality, _ manner: ReadingManner = ReadingManner()
  ) -> ImportedPlan {
    switch self {
    case .folder(let path): return PlanFolder(path: path).read(beside: municipality, manner)
    case .files(let file, let paths):
      var plan = ImportedPlan()
      var known = municipality
      for path in paths {
        let part = Self.read(file, at: path, beside: known, manner)
        known.follow(part.entries.map { Change(key: $0.key, before: known[$0.key], after: $0) })
        plan.join(part)
      }
      return plan
    case .document(let path):
      guard let bytes = Machine.contents(of: path) else { return Self.unreadable(path) }
      return PlanDocument.read(bytes, named: path, beside: municipality, manner)
    }
  }

  private static func read(
    _ file: PlanFile, at path: String, beside municipality: Municipality, _ manner: ReadingManner
  ) -> ImportedPlan {
    guard let bytes = Machine.contents(of: path) else { return unreadable(path) }
    return PlanFolder(files: [file.name: bytes]).read(beside: municipality, manner).told(as: path)
  }

  private static func unreadable(_ path: String) -> ImportedPlan {
    ImportedPlan(problems: [ImportProblem(file: path, found: "", allowed: .readableFile)])
  }
}
