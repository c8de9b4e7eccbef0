import PlannerDomain
import PlannerExchange

/// What is to be brought in: a folder of files or a workbook, files of one kind, or a document with
/// all of them.
enum ImportSource: Hashable {
  /// A folder of CSV files, or a workbook with a sheet for each table; `-` is a workbook.
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

  /// Whether it is told on standard input, so that nothing else can be asked there.
  var isStandardInput: Bool {
    switch self {
    case .folder(let path), .document(let path): path == "-"
    case .files(_, let paths): paths.contains("-")
    }
  }

  /// Whether it is expected to have every table.
  var isWhole: Bool { if case .files = self { false } else { true } }

  /// - Parameter municipality: what the rows may refer to besides one another.
  func read(
    beside municipality: Municipality, _ manner: ReadingManner = ReadingManner()
  ) -> ImportedPlan {
    switch self {
    case .folder(let path):
      guard !Machine.isFolder(path), let bytes = Machine.contents(of: path, atMost: Self.most)
      else { return PlanFolder(path: path).read(beside: municipality, manner) }
      return PlanWorkbook.read(bytes, named: path, beside: municipality, manner)
    case .files(let file, let paths):
      guard let first = paths.first else { return ImportedPlan() }
      var plan = Self.read(file, at: first, beside: municipality, manner)
      var known = municipality
      for path in paths.dropFirst() {
        known.follow(plan.entries.map { Change(key: $0.key, before: known[$0.key], after: $0) })
        plan.join(Self.read(file, at: path, beside: known, manner))
      }
      return plan
    case .document(let path):
      guard let bytes = Machine.contents(of: path, atMost: Self.most) else {
        return Self.unreadable(path)
      }
      guard bytes.count < Self.most else { return Self.tooLarge(path) }
      return PlanDocument.read(bytes, named: path, beside: municipality, manner)
    }
  }

  private static func read(
    _ file: PlanFile, at path: String, beside municipality: Municipality, _ manner: ReadingManner
  ) -> ImportedPlan {
    guard let bytes = Machine.contents(of: path, atMost: most) else { return unreadable(path) }
    if PlanWorkbook.isLikely(bytes) {
      return PlanWorkbook.read(bytes, named: path, as: file, beside: municipality, manner)
    }
    guard bytes.count < most else { return tooLarge(path) }
    return PlanFolder(files: [file.name: bytes]).read(beside: municipality, manner).told(as: path)
  }

  /// One byte more than what is taken tells that there is more.
  private static let most = ImportLimits.fileBytes + 1

  private static func tooLarge(_ path: String) -> ImportedPlan {
    ImportedPlan(problems: [ImportProblem(file: path, found: "", allowed: .boundedFile)])
  }

  private static func unreadable(_ path: String) -> ImportedPlan {
    ImportedPlan(problems: [ImportProblem(file: path, found: "", allowed: .readableFile)])
  }
}
