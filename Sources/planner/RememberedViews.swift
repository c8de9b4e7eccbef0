import Foundation
import PlannerTUI

/// What each plan's user looked at last, kept apart from the plan, for it is the user's own.
///
/// A file that cannot be read or written is no error: the program then begins with everything.
struct RememberedViews {
  private let file: URL
  private var views: [String: AppState.Look]

  init() {
    file = URL(filePath: Machine.stateFolder).appending(path: "views.json")
    views =
      (try? Data(contentsOf: file)).flatMap {
        try? JSONDecoder().decode([String: AppState.Look].self, from: $0)
      } ?? [:]
  }

  subscript(plan path: String) -> AppState.Look? { views[path] }

  mutating func remember(_ look: AppState.Look, for path: String) {
    guard views[path] != look else { return }
    views[path] = look
    try? FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try? encoder.encode(views).write(to: file, options: .atomic)
  }
}
