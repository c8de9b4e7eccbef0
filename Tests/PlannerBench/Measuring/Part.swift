import ArgumentParser

/// A part of the bench, which can be run alone.
enum Part: String, CaseIterable, ExpressibleByArgument {
  case start, keys, escape, resize, edit, memory, catalogue, following, statistics
  case `import`, export
  case idle, others

  var title: String {
    switch self {
    case .start: "First useful frame"
    case .keys: "Key to redraw, large municipality"
    case .escape: "Esc to redraw, large municipality"
    case .resize: "Resize to full redraw (120×40 ↔ 200×60), large municipality"
    case .edit: "Edit to its message, large municipality"
    case .memory: "Memory, large municipality"
    case .catalogue: "Catalogue of 100,000 offerings"
    case .following: "10,000 agreements and 50,000 follow-up goals"
    case .statistics: "Statistics of many municipalities, 10,205 assignments each"
    case .import: "Importing 100,000 competence records into a large municipality"
    case .export: "Exporting a large municipality with 100,000 more competence records"
    case .idle: "Nothing happens"
    case .others: "Beside others"
    }
  }

  func measure(_ stage: Stage) throws -> [Finding] {
    switch self {
    case .start: try stage.measureStart()
    case .keys: try stage.measureKeys()
    case .escape: try stage.measureEscape()
    case .resize: try stage.measureResize()
    case .edit: try stage.measureEdits()
    case .memory: try stage.measureMemory()
    case .catalogue: try stage.measureCatalogue()
    case .following: try stage.measureFollowing()
    case .statistics: try stage.measureStatistics()
    case .import: try stage.measureImport()
    case .export: try stage.measureExport()
    case .idle: try stage.measureIdle()
    case .others: try stage.measureOthers()
    }
  }
}
