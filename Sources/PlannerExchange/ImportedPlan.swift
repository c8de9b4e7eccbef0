public import PlannerDomain

/// What a folder of files says: entries to put into a municipality, and what is wrong with the files.
public struct ImportedPlan: Hashable, Sendable {
  /// In an order in which references come first, but for a team's leader.
  ///
  /// Kind by kind as in `EntryKind`, offerings after their prerequisites, otherwise as in the files.
  public var entries: [Entry]
  /// The line on which each entry begins, in its kind's file.
  public var lines: [EntryKey: Int]
  /// The year that the plan is for, where `municipality.csv` gives one.
  public var planYear: Int?
  /// File by file and line by line, at most 1000; the entries are those of which no row is wrong.
  public var problems: [ImportProblem]
  /// How many more problems there are.
  public var furtherProblems: Int
  /// Columns that were not read.
  public var unknownColumns: [UnknownColumn]
  /// The files that were read.
  public var files: [PlanFile]
  /// Where the tables came from that were not in files of their own names.
  public var origins: [PlanFile: ImportOrigin] = [:]
  /// The headings of each file that has some, and what they were read as.
  public var shapes: [TableShape] = []
  /// What the rows of exported files tell of the entries that they were exported from.
  public var stamps: [EntryKey: EntryStamp] = [:]
  /// The other CSV files in the folder, which were not read; often a misspelt name.
  public var unknownFiles: [String]

  public init(
    entries: [Entry] = [], lines: [EntryKey: Int] = [:], planYear: Int? = nil,
    problems: [ImportProblem] = [], furtherProblems: Int = 0, unknownColumns: [UnknownColumn] = [],
    files: [PlanFile] = [],
    unknownFiles: [String] = []
  ) {
    self.entries = entries
    self.lines = lines
    self.planYear = planYear
    self.problems = problems
    self.furtherProblems = furtherProblems
    self.unknownColumns = unknownColumns
    self.files = files
    self.unknownFiles = unknownFiles
  }
}
