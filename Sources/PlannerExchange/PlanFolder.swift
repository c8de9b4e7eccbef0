internal import FoundationEssentials
public import PlannerDomain

/// A folder of CSV files that describe a municipality's plan; any of them may be absent.
public struct PlanFolder: Hashable, Sendable {
  private enum Source: Hashable, Sendable {
    case path(String)
    case memory([String: [UInt8]])
    case sheets([PlanFile: SheetTable])
  }

  private let source: Source

  public init(path: String) {
    source = .path(path)
  }

  /// A folder in memory: the bytes of each file by its name.
  public init(files: [String: [UInt8]]) {
    source = .memory(files)
  }

  /// The sheets of a workbook in the place of files.
  init(sheets: [PlanFile: SheetTable]) {
    source = .sheets(sheets)
  }

  /// Reads all files; what cannot be read becomes a problem of the plan.
  ///
  /// - Parameter municipality: what is known already; rows may refer to it, and are taken for the
  ///   entries in it that they name.
  public func read(
    beside municipality: Municipality = Municipality(), _ manner: ReadingManner = ReadingManner()
  ) -> ImportedPlan {
    var reader = PlanReader(self, beside: municipality, manner)
    return reader.read()
  }

  /// The names of the CSV files in it, in order.
  func names() throws(ImportProblem) -> [String] {
    switch source {
    case .memory(let files): return files.keys.sorted()
    case .sheets(let sheets): return sheets.keys.map(\.name).sorted()
    case .path(let path):
      guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
        throw ImportProblem(file: path, found: "", allowed: .readableFolder)
      }
      return names.filter { $0.hasSuffix(".csv") && !$0.hasPrefix(".") }.sorted()
    }
  }

  /// The rows of a file, from the first on.
  func rows(of file: PlanFile) throws(ImportProblem) -> RowSource {
    switch source {
    case .memory(let files):
      if let bytes = files[file.name] { return .text(CSVParser(TextEncoding.utf8(bytes))) }
    case .path(let path):
      if let data = try? Data(contentsOf: URL(filePath: path + "/" + file.name)) {
        return .text(CSVParser(TextEncoding.utf8(Array(data))))
      }
    case .sheets(let sheets):
      if let sheet = sheets[file] { return .sheet(SheetRows(sheet)) }
    }
    throw ImportProblem(file: file.name, found: "", allowed: .readableFile)
  }
}
