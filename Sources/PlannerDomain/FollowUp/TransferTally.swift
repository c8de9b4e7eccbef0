/// Ratings of transfer by degree, and the barriers met (report, figures 28, 29, 32, 33).
public struct TransferTally: Hashable, Sendable {
  public enum Measure: String, CaseIterable, Hashable, Sendable, Codable {
    /// Used in practice.
    case used
    /// Shared with colleagues.
    case shared
  }

  private static let cellCount =
    Measure.allCases.count * TransferRating.Rater.allCases.count
    * TransferRating.Moment.allCases.count * TransferDegree.allCases.count

  private var cells: [[Identifier<TransferRating>]] = Array(repeating: [], count: cellCount)
  private var namings: [TransferBarrier: [Identifier<TransferRating>]] = [:]
  /// How many ratings there are.
  public private(set) var count = 0

  /// The ratings of a degree by one of the two; at one moment, or at any.
  public func ratings(
    _ measure: Measure, _ degree: TransferDegree, by rater: TransferRating.Rater,
    at moment: TransferRating.Moment? = nil
  ) -> [Identifier<TransferRating>] {
    let moments = moment.map { [$0] } ?? TransferRating.Moment.allCases
    return moments.flatMap { cells[Self.cell(measure, degree, rater, $0)] }.sorted()
  }

  public func count(
    _ measure: Measure, _ degree: TransferDegree, by rater: TransferRating.Rater,
    at moment: TransferRating.Moment? = nil
  ) -> Int {
    let moments = moment.map { [$0] } ?? TransferRating.Moment.allCases
    return moments.reduce(0) { $0 + cells[Self.cell(measure, degree, rater, $1)].count }
  }

  /// The ratings that name a barrier.
  public func ratings(naming barrier: TransferBarrier) -> [Identifier<TransferRating>] {
    (namings[barrier] ?? []).sorted()
  }

  /// The share of ratings of at least some degree, in percent; nil without ratings.
  public func percentAtLeastSome(
    _ measure: Measure, by rater: TransferRating.Rater, at moment: TransferRating.Moment? = nil
  ) -> Int? {
    FollowUpStatus.percent(
      countAtLeastSome(measure, by: rater, at: moment), of: count(by: rater, at: moment))
  }

  /// The ratings of at least some degree.
  public func ratingsAtLeastSome(
    _ measure: Measure, by rater: TransferRating.Rater
  ) -> [Identifier<TransferRating>] {
    TransferDegree.allCases.filter(\.isAtLeastSome).flatMap { ratings(measure, $0, by: rater) }
  }

  public func countAtLeastSome(
    _ measure: Measure, by rater: TransferRating.Rater, at moment: TransferRating.Moment? = nil
  ) -> Int {
    TransferDegree.allCases.filter(\.isAtLeastSome)
      .reduce(0) { $0 + count(measure, $1, by: rater, at: moment) }
  }

  /// How many ratings there are by one of the two.
  public func count(
    by rater: TransferRating.Rater, at moment: TransferRating.Moment? = nil
  ) -> Int {
    TransferDegree.allCases.reduce(0) { $0 + count(.used, $1, by: rater, at: moment) }
  }

  /// The share of ratings that name a barrier, in percent; nil without ratings.
  public func percent(naming barrier: TransferBarrier) -> Int? {
    FollowUpStatus.percent(namings[barrier]?.count ?? 0, of: count)
  }

  mutating func add(_ rating: TransferRating) {
    count += 1
    cells[Self.cell(.used, rating.used, rating.rater, rating.moment)].append(rating.id)
    cells[Self.cell(.shared, rating.shared, rating.rater, rating.moment)].append(rating.id)
    for barrier in rating.barriers { namings[barrier, default: []].append(rating.id) }
  }

  mutating func add(_ other: TransferTally) {
    guard other.count > 0 else { return }
    count += other.count
    for place in cells.indices where !other.cells[place].isEmpty {
      cells[place] += other.cells[place]
    }
    namings.merge(other.namings, uniquingKeysWith: +)
  }

  private static func cell(
    _ measure: Measure, _ degree: TransferDegree, _ rater: TransferRating.Rater,
    _ moment: TransferRating.Moment
  ) -> Int {
    let measurePlace = measure == .used ? 0 : 1
    let raterPlace = rater == .leader ? 1 : 0
    let momentPlace =
      switch moment {
      case .end: 0
      case .threeMonths: 1
      case .sixMonths: 2
      }
    let degreePlace =
      switch degree {
      case .high: 0
      case .some: 1
      case .less: 2
      case .notAtAll: 3
      }
    return ((measurePlace * 2 + raterPlace) * 3 + momentPlace) * 4 + degreePlace
  }
}
