import Foundation
import PlannerTUI

/// What each plan's user looked at last and the views they saved, kept apart from the plan, for it
/// is the user's own.
///
/// A file that is there but cannot be understood is told of and left as it is.
struct RememberedViews: Sendable {
  private let file: URL
  private let plan: String

  /// - Parameter path: the plan whose views these are.
  init(plan path: String) {
    file = URL(filePath: Machine.stateFolder).appending(path: "views.json")
    plan = path
  }

  /// Nil for a plan that was never looked at.
  func load() -> Result<AppState.Look?, Trouble> {
    all().map { $0[plan] }
  }

  /// What was done to the saved views between two moments.
  func keep(_ before: [SavedView], _ after: [SavedView]) -> Trouble? {
    change { ($0 ?? .nothing).changed(from: before, to: after) }
  }

  /// The screen and team in front, for the next time.
  func remember(_ look: AppState.Look) -> Trouble? {
    change { $0?.inFront(look) ?? look }
  }

  /// Another running program may have written since: the file is read anew, under a lock.
  private func change(_ body: (AppState.Look?) -> AppState.Look) -> Trouble? {
    let folder = file.deletingLastPathComponent()
    try? FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let lock = open(file.path() + ".lock", O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    defer { if lock >= 0 { close(lock) } }
    if lock >= 0 { flock(lock, LOCK_EX) }
    switch all() {
    case .failure(let trouble): return trouble
    case .success(var looks):
      let look = body(looks[plan])
      guard looks[plan] != look else { return nil }
      looks[plan] = look
      return write(looks)
    }
  }

  private func all() -> Result<[String: AppState.Look], Trouble> {
    guard FileManager.default.fileExists(atPath: file.path()) else { return .success([:]) }
    do {
      return .success(
        try JSONDecoder().decode([String: AppState.Look].self, from: Data(contentsOf: file)))
    } catch {
      let name = file.path()
      return .failure(
        Trouble(
          danish: "\(name) kan ikke læses og røres ikke; ret eller fjern den, så gemmes visninger.",
          english: "\(name) cannot be read and is left alone; mend or remove it to keep views."))
    }
  }

  private func write(_ looks: [String: AppState.Look]) -> Trouble? {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      try encoder.encode(looks).write(to: file, options: .atomic)
      return nil
    } catch {
      return Trouble(
        danish: "\(file.path()) kan ikke skrives; visningerne gælder, til du afslutter.",
        english: "\(file.path()) cannot be written; the views last until you leave.")
    }
  }
}
