import Foundation
import PlannerDomain
import PlannerStore

/// What the bench asks of the machine.
enum Place {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let sampleData = root.appending(path: "sample-data").path()
  static let cache = root.appending(path: ".build/bench")
  static let program = root.appending(path: ".build/release/planner").path()

  static var today: CivilDate {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return CivilDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      ?? CivilDate(dayNumber: now / 86_400)
  }

  /// The number that an SQLite file of the present schema carries in its header, at byte 60.
  static func schemaVersion() throws -> Int {
    let folder = try temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "empty.sqlite").path()
    do { _ = try SQLiteStore(path: path) }
    let header = FileManager.default.contents(atPath: path)?.prefix(64) ?? Data()
    guard header.count == 64 else { throw BenchError("no database could be made at \(path)") }
    return header.suffix(4).reduce(0) { $0 << 8 | Int($1) }
  }

  /// How many processes have wanted a processor in the last minute.
  static var load: String {
    let text = try? String(contentsOfFile: "/proc/loadavg", encoding: .utf8)
    return text?.split(separator: " ").first.map(String.init) ?? "?"
  }

  static func temporaryFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "planner-bench-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  /// Tells what is going on, beside the table.
  static func say(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }
}
