import Dispatch
import PlannerDomain
import Synchronization

/// What the statistics screen wants to have reckoned.
struct StatisticsQuestion: Hashable, Sendable {
  let municipality: Municipality
  let basis: StatisticsFigures.Basis
  let partners: [PartnerDemand]

  static func == (left: Self, right: Self) -> Bool { left.basis == right.basis }
  func hash(into hasher: inout Hasher) { hasher.combine(basis) }

  var answer: StatisticsFigures {
    StatisticsFigures(of: municipality, basis: basis, with: partners)
  }
}

/// Reckons statistics away from the screen's thread; of several questions, only the last waits.
final class StatisticsWork: Sendable {
  private let queue = DispatchQueue(label: "planner.statistics", qos: .userInitiated)
  private let latest = Atomic(0)

  /// - Parameter answer: called on another thread, unless a later question comes first.
  func ask(
    _ question: StatisticsQuestion, answer: @escaping @Sendable (StatisticsFigures) -> Void
  ) {
    let number = latest.add(1, ordering: .sequentiallyConsistent).newValue
    queue.async { [self] in
      AlternateStack.install()
      guard latest.load(ordering: .relaxed) == number else { return }
      answer(question.answer)
    }
  }
}
