/// A number that the national survey states, and where.
public struct SurveyFigure: Hashable, Sendable {
  public enum Value: Hashable, Sendable {
    /// In tenths of a percent.
    case share(Int, Precision)
    /// In percent.
    case range(ClosedRange<Int>)
    case count(Int)
  }

  /// How exactly the report states a share.
  public enum Precision: String, Hashable, Sendable, Codable {
    case exact, about
    case justOver = "just-over"
    case justUnder = "just-under"
  }

  public enum Place: Hashable, Sendable {
    case figure(Int)
    case table(Int)
    /// As in `8.3`.
    case chapter(String)
  }

  /// What N counts.
  public enum Base: String, Hashable, Sendable, Codable {
    case offerings, participants, municipalities
    /// Municipalities that were asked what they think.
    case answers
  }

  public let value: Value
  public let place: Place
  /// How many it rests on.
  public let n: Int
  public let base: Base

  public init(_ value: Value, _ place: Place, n: Int, of base: Base) {
    self.value = value
    self.place = place
    self.n = n
    self.base = base
  }

  /// The share in percent, where it is one number.
  public var percent: Double? {
    switch value {
    case .share(let tenths, _): Double(tenths) / 10
    case .range: nil
    case .count(let count): Double(count) * 100 / Double(n)
    }
  }
}
