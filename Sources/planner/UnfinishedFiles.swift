import Foundation
import PlannerTUI

/// What is being written in a plan's forms, a file for each form in the user's state folder, which
/// the user alone can read.
struct UnfinishedFiles: Sendable {
  private struct Kept: Codable {
    let plan: String
    let text: UnfinishedText
  }

  private let plan: String
  private let folder = Machine.stateFolder + "/unfinished"
  /// What nobody has come back to for so many seconds is thrown away.
  private static let patience: TimeInterval = 90 * 86_400

  /// - Parameter path: the plan whose forms these are.
  init(plan path: String) { plan = path }

  var texts: UnfinishedTexts {
    UnfinishedTexts(find: find, keep: keep, forget: forget)
  }

  @Sendable private func find(_ place: String) -> UnfinishedText? {
    guard let kept = Self.read(file(of: place)), kept.plan == plan, kept.text.place == place else {
      return nil
    }
    return kept.text
  }

  @Sendable private func keep(_ text: UnfinishedText) -> Trouble? {
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let path = file(of: text.place)
    guard let data = try? JSONEncoder().encode(Kept(plan: plan, text: text)) else { return nil }
    let error = WholeFile.write(Array(data), to: path, replaces: true)
    guard error != 0 else { return nil }
    return Trouble(
      danish: "Det, du skriver, er først sikkert, når det er gemt: "
        + WholeFile.explanation(of: error, at: path, in: .danish),
      english: "What you write is not safe until it is saved: "
        + WholeFile.explanation(of: error, at: path, in: .english))
  }

  @Sendable private func forget(_ place: String) {
    unlink(file(of: place))
    let oldest = Date(timeIntervalSinceNow: -Self.patience)
    remove { path in
      let changed = try? FileManager.default.attributesOfItem(atPath: path)[.modificationDate]
      return (changed as? Date).map { $0 < oldest } ?? false
    }
  }

  /// Throws away all that is kept of the plan, because it begins anew.
  func forgetAll() {
    remove { Self.read($0)?.plan == plan }
  }

  private func remove(where isUnwanted: (_ path: String) -> Bool) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for path in names.map({ "\(folder)/\($0)" }) where isUnwanted(path) { unlink(path) }
  }

  private static func read(_ path: String) -> Kept? {
    FileManager.default.contents(atPath: path).flatMap {
      try? JSONDecoder().decode(Kept.self, from: $0)
    }
  }

  /// Named by a hash (FNV-1a) of the plan and the place, which may be of any length.
  private func file(of place: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in "\(plan)\n\(place)".utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return "\(folder)/\(String(hash, radix: 16)).json"
  }
}
