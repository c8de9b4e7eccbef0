import Foundation
import PlannerDomain

/// A country's municipalities, each a database of its own in one folder.
///
/// A few are generated and copied, for a file takes as long to read as its twin.
struct Country {
  /// How many are made anew, each from a seed of its own.
  private static let models = 7
  private static let one = MunicipalitySize(
    employees: 1_000, offerings: 1_000, assignments: 10_205, agreements: 1_000)

  let municipalities: Int

  /// The paths of them all.
  func paths() throws -> [String] {
    let folder = Place.cache.appending(path: "country-\(municipalities)")
    let paths = (0..<municipalities).map { folder.appending(path: "\(1000 + $0).sqlite").path() }
    let models = try (0..<min(Self.models, municipalities)).map { number in
      var size = Self.one
      size.seed = UInt64(number + 1)
      return try GeneratedPlan(size: size).path()
    }
    let mark = folder.appending(path: models[0].split(separator: "/").last.map(String.init) ?? "")
      .path()
    guard !FileManager.default.fileExists(atPath: mark) else { return paths }
    try? FileManager.default.removeItem(at: folder)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    Place.say("copying \(municipalities) municipalities …")
    for (number, path) in paths.enumerated() {
      try FileManager.default.copyItem(atPath: models[number % models.count], toPath: path)
    }
    try Data().write(to: URL(filePath: mark))
    return paths
  }
}
