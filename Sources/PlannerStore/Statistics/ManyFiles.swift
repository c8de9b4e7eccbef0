internal import Dispatch
public import PlannerDomain
internal import Synchronization

/// Municipalities' files, read two at a time and let go of as soon as they have been reckoned.
public struct ManyFiles: Sendable {
  /// How many are read at once.
  private static let readers = 2

  public let paths: [String]

  public init(_ paths: [String]) { self.paths = paths }

  /// Reckons the statistics of each, and hands them over one by one in the order of the paths; what
  /// cannot be read is handed over as the reason.
  public func reckon(
    within scope: StatisticsScope,
    _ take: @escaping @Sendable (String, Result<MunicipalityStatistics, StoreError>) -> Void
  ) {
    let line = Line(paths, take)
    let done = DispatchGroup()
    for number in 0..<min(Self.readers, paths.count) {
      DispatchQueue(label: "planner.statistics.\(number)").async(group: done) {
        while let place = line.next() {
          line.give(
            Result { () throws(StoreError) in
              MunicipalityStatistics(
                of: try StatisticsReading.facts(at: paths[place], within: scope))
            }, at: place)
        }
      }
    }
    done.wait()
  }

  /// Who is next, and what has been done and not yet been handed over.
  private final class Line: Sendable {
    typealias Outcome = Result<MunicipalityStatistics, StoreError>

    private struct State {
      var begun = 0
      var handedOver = 0
      var waiting: [Int: Outcome] = [:]
    }

    private let paths: [String]
    private let take: @Sendable (String, Outcome) -> Void
    private let state = Mutex(State())

    init(_ paths: [String], _ take: @escaping @Sendable (String, Outcome) -> Void) {
      self.paths = paths
      self.take = take
    }

    func next() -> Int? {
      state.withLock { state in
        guard state.begun < paths.count else { return nil }
        state.begun += 1
        return state.begun - 1
      }
    }

    func give(_ outcome: Outcome, at place: Int) {
      state.withLock { state in
        state.waiting[place] = outcome
        while let outcome = state.waiting.removeValue(forKey: state.handedOver) {
          take(paths[state.handedOver], outcome)
          state.handedOver += 1
        }
      }
    }
  }
}
