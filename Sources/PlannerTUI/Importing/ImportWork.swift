import Dispatch
import PlannerDomain
import Synchronization

/// Reads files away from the screen's thread; a new question, or a stop, puts an end to the one before.
final class ImportWork: Sendable {
  private let queue = DispatchQueue(label: "planner.import", qos: .userInitiated)
  private let latest = Atomic(0)

  /// How often it is told how far reading has come.
  private static let pause = Duration.milliseconds(100)

  func stop() { latest.add(1, ordering: .sequentiallyConsistent) }

  /// - Parameter tell: called on another thread, and not after a stop.
  func ask(
    _ question: ImportQuestion, of desk: ImportDesk, tell: @escaping @Sendable (ImportNews) -> Void
  ) {
    let number = latest.add(1, ordering: .sequentiallyConsistent).newValue
    queue.async { [self] in
      AlternateStack.install()
      let isWanted = { @Sendable [self] in latest.load(ordering: .relaxed) == number }
      guard isWanted() else { return }
      let told = Mutex(ContinuousClock.now)
      let preview = desk.read(question.basis.wish, question.municipality) { rows in
        let isDue = told.withLock { last in
          guard .now - last >= Self.pause else { return false }
          last = .now
          return true
        }
        if isDue, isWanted() { tell(.progress(question.basis, rows: rows)) }
        return isWanted()
      }
      if let preview, isWanted() { tell(.read(question.basis, preview)) }
    }
  }
}
