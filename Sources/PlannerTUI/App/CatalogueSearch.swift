import Dispatch
import PlannerDomain
import Synchronization

/// Answers what the catalogue is asked, away from the screen's thread; a new question puts an end to
/// the one before it.
final class CatalogueSearch: Sendable {
  private let queue = DispatchQueue(label: "planner.catalogue", qos: .userInitiated)
  private let latest = Atomic(0)
  /// The catalogue made last, with what it depends on.
  private let known = Mutex<(basis: Insight.Basis?, catalogue: Catalogue)?>(nil)

  /// - Parameter answer: called on another thread, unless a later question comes first.
  func ask(_ question: CatalogueQuestion, answer: @escaping @Sendable (CatalogueFinding) -> Void) {
    let number = latest.add(1, ordering: .sequentiallyConsistent).newValue
    queue.async { [self] in
      AlternateStack.install()
      let isUnwanted = { self.latest.load(ordering: .relaxed) != number }
      guard !isUnwanted() else { return }
      let catalogue = catalogue(for: question)
      if let finding = question.answer(from: catalogue, unless: isUnwanted) { answer(finding) }
    }
  }

  private func catalogue(for question: CatalogueQuestion) -> Catalogue {
    let kept = known.withLock { known in
      // The old one goes before the new one is made, so that they never lie side by side.
      if known?.basis != question.basis.insight { known = nil }
      return known?.catalogue
    }
    if let kept { return kept }
    let catalogue = question.catalogue
    known.withLock { $0 = (question.basis.insight, catalogue) }
    return catalogue
  }
}
