import Foundation
import PlannerDomain
import PlannerExchange
import PlannerStore

/// A generated municipality as a database, kept below the build folder from one run to the next.
struct GeneratedPlan {
  /// To be raised when the generator gives something else than before.
  static let version = 2

  let size: MunicipalitySize

  /// Where the database is; made anew for another generator, schema or month.
  func path(in folder: URL = Place.cache) throws -> String {
    let today = Place.today
    let name =
      "\(size.employees)-\(size.offerings)-\(size.assignments)-\(size.agreements)-\(size.seed)"
      + "-v\(Self.version).\(try Place.schemaVersion())-\(today.year)-\(today.month).sqlite"
    let path = folder.appending(path: name).path()
    if !FileManager.default.fileExists(atPath: path) {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      Place.say("generating \(name) …")
      try write(to: path + ".part")
      try FileManager.default.moveItem(atPath: path + ".part", toPath: path)
    }
    return path
  }

  func write(to path: String) throws {
    for suffix in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: path + suffix)
    }
    var municipality = Municipality()
    let act = try municipality.apply(
      .together(try entries(on: Place.today).map(Edit.enter)), on: Place.today,
      by: Actor(name: "bench"))
    let draft = JournalDraft(
      when: "\(Place.today)T00:00:00Z", who: "bench", what: "import", changes: act.changes)
    _ = try SQLiteStore(path: path).commit([draft], expecting: .start)
  }

  func entries(on today: CivilDate) throws -> [Entry] {
    let sample = PlanFolder(path: Place.sampleData).read()
    guard sample.problems.isEmpty, !sample.entries.isEmpty else {
      throw BenchError("the sample data at \(Place.sampleData) cannot be read")
    }
    return LargerMunicipality(grownFrom: SampleStock(sample), to: size, on: today).entries
  }
}
