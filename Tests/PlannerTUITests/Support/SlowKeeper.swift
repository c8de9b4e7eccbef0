import Glibc
import Synchronization

@testable import PlannerTUI

/// A keeper that takes its time, and counts what it has kept.
final class SlowKeeper: Sendable {
  private let count = Atomic(0)

  var kept: Int { count.load(ordering: .sequentiallyConsistent) }

  var planKeeper: PlanKeeper {
    PlanKeeper(
      keep: { acts, revision in
        usleep(50_000)
        self.count.add(acts.count, ordering: .sequentiallyConsistent)
        return .kept(revision: revision + 1)
      },
      changes: { _ in .failure(KeepingFailure(danish: "", english: "", mayPass: false)) },
      watch: { _, _ in nil })
  }
}
