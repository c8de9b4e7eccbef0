import Foundation
import PlannerTUI

/// How the user last chose to see the program, kept for all plans.
///
/// A file that cannot be read or written is no error: the program then looks as it does at first.
struct RememberedManner {
  private let file = URL(filePath: Machine.stateFolder).appending(path: "manner.json")
  let choice: MannerChoice

  init() {
    choice =
      (try? Data(contentsOf: file)).flatMap {
        try? JSONDecoder().decode(MannerChoice.self, from: $0)
      } ?? MannerChoice()
  }

  /// Keeps what the user changed since the start; what the command line said is not kept.
  func remember(changesFrom start: Manner, to end: Manner) {
    let new = choice.taking(changesFrom: start, to: end)
    guard new != choice else { return }
    try? FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    try? encoder.encode(new).write(to: file, options: .atomic)
  }
}
