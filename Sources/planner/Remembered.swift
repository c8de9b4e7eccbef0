import Foundation
import PlannerDomain
import PlannerTUI

/// Something that the user has chosen, kept for all plans in a file of its own.
///
/// A file that cannot be read or written is no error: it is then as if nothing had been chosen.
struct Remembered<Value: Codable & Equatable> {
  private let file: URL
  let value: Value?

  /// - Parameter name: the file's, in the state folder.
  init(_ name: String) {
    file = URL(filePath: Machine.stateFolder).appending(path: name)
    value = (try? Data(contentsOf: file)).flatMap {
      try? JSONDecoder().decode(Value.self, from: $0)
    }
  }

  func keep(_ new: Value) {
    guard new != value else { return }
    try? FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    try? encoder.encode(new).write(to: file, options: .atomic)
  }
}

extension Remembered<MannerChoice> {
  /// How the user last chose to see the program.
  static var manner: Self { Remembered("manner.json") }
}

extension Remembered<Actor.Duty> {
  /// The job that the user last said is theirs.
  static var duty: Self { Remembered("job.json") }
}
