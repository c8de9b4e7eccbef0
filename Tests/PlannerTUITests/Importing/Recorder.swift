import Synchronization

@testable import PlannerTUI

/// Notes what was wished to be read.
final class Recorder: Sendable {
  private let wishes = Mutex<[ImportWish]>([])

  var count: Int { wishes.withLock { $0.count } }
  var last: ImportWish? { wishes.withLock { $0.last } }

  func note(_ wish: ImportWish) { wishes.withLock { $0.append(wish) } }
}
