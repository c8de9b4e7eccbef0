public import PlannerDomain

/// Tables of a plan in an .xlsx workbook, whoever wrote it.
public enum PlanWorkbook {
  /// Whether a file is an archive as workbooks are, or what Excel wrote in their place of old.
  public static func isLikely(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
  }

  /// What the sheets say, under the same rules as the files; problems name the file and the sheet,
  /// lines are rows, and columns are counted from 1 as well.
  ///
  /// - Parameters:
  ///   - name: the file's.
  ///   - file: what the sheet of that name holds, or else the first in which anything stands; nil
  ///     for every sheet that is called as a table in English or Danish.
  ///   - municipality: what is known already, to which rows may refer, too.
  public static func read(
    _ bytes: [UInt8], named name: String, as file: PlanFile? = nil,
    beside municipality: Municipality = Municipality(), _ manner: ReadingManner = ReadingManner()
  ) -> ImportedPlan {
    do throws(WorkbookFlaw) {
      guard bytes.count <= ImportLimits.fileBytes else { throw .tooLarge }
      let contents = try WorkbookContents(bytes)
      let choice = try choose(contents, file)
      let folder = PlanFolder(sheets: choice.tables.mapValues(\.table))
      var plan = folder.read(beside: municipality, manner).told(
        as: choice.tables.mapValues { table in
          ImportOrigin(file: name, sheet: table.name)
        })
      plan.unknownFiles = choice.others.map { ImportOrigin(file: name, sheet: $0).description }
      return plan
    } catch {
      return ImportedPlan(problems: [problem(error, name)])
    }
  }

  private struct Choice {
    var tables: [PlanFile: (name: String, table: SheetTable)] = [:]
    /// The sheets that are not read.
    var others: [String] = []
  }

  private static func choose(
    _ contents: WorkbookContents, _ file: PlanFile?
  ) throws(WorkbookFlaw) -> Choice {
    var choice = Choice()
    for sheet in contents.sheets {
      guard let called = PlanFile(called: sheet.name), choice.tables[called] == nil,
        file == nil || file == called
      else {
        choice.others.append(sheet.name)
        continue
      }
      let table = try contents.table(in: sheet.part)
      // The municipality's must have a row; of the others an empty sheet says nothing.
      if !table.cells.isEmpty { choice.tables[called] = (sheet.name, table) }
    }
    guard let file else { return choice }
    guard choice.tables.isEmpty else {
      // It was asked for by its name, and so were the others not.
      choice.others = []
      return choice
    }
    for sheet in contents.sheets {
      let table = try contents.table(in: sheet.part)
      guard !table.cells.isEmpty else { continue }
      choice.tables[file] = (sheet.name, table)
      choice.others.removeAll { $0 == sheet.name }
      break
    }
    return choice
  }

  private static func problem(_ flaw: WorkbookFlaw, _ name: String) -> ImportProblem {
    switch flaw {
    case .notAWorkbook: ImportProblem(file: name, found: "", allowed: .workbook)
    case .locked: ImportProblem(file: name, found: "", allowed: .openWorkbook)
    case .broken(let part): ImportProblem(file: name, found: part, allowed: .wholeWorkbook)
    case .tooLarge: ImportProblem(file: name, found: "", allowed: .boundedWorkbook)
    }
  }
}
