import Foundation
import PlannerDomain
import PlannerExchange
import PlannerStore

/// A large municipality, and a hundred thousand competence records of its people to be brought in.
struct ManyRecords {
  static let count = 100_000

  /// The municipality's database, without them.
  let database: String
  let csv: String
  let workbook: String

  /// Writes the files to a folder.
  init(in folder: String) throws {
    database = try GeneratedPlan(size: .large).path()
    csv = folder + "/records.csv"
    workbook = folder + "/records.xlsx"
    let municipality = try SQLiteStore(path: database).load().municipality
    let records = Self.records(of: municipality)
    var table = Municipality(entries: records.map(Entry.record))
      .tables().filter { $0.file == .records }
    guard let rows = table.popLast() else { throw BenchError("there is no table of records") }
    try Data(CSVDialect.plain.bytes(of: rows)).write(to: URL(filePath: csv))
    let whole = Workbook(
      "", of: Municipality(entries: records.map(Entry.record)), author: "bench", on: Place.today)
    try Data(WorkbookFile(whole).bytes).write(to: URL(filePath: workbook))
  }

  private static func records(of municipality: Municipality) -> [CompetenceRecord] {
    var random = SeededRandom(seed: 1)
    let people = municipality.employees.keys.sorted()
    let competences = municipality.competences.keys.sorted()
    let notes = ["", "", "Set i sagsgennemgang", "Vist på teammøde; åben dør"]
    return (0..<count).compactMap { number in
      guard let person = people.randomElement(using: &random),
        let competence = competences.randomElement(using: &random),
        let level = CompetenceLevel.allCases.randomElement(using: &random),
        let evidence = CompetenceRecord.Evidence.allCases.randomElement(using: &random),
        let note = notes.randomElement(using: &random)
      else { return nil }
      return CompetenceRecord(
        id: Identifier("z\(1_000_000 + number)"), employee: person, competence: competence,
        level: level, date: Place.today.adding(days: -Int.random(in: 30...3000, using: &random)),
        evidence: evidence, note: note)
    }
  }
}
