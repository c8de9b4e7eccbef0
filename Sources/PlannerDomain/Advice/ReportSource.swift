/// Where in the report something is from.
public struct ReportSource: Hashable, Sendable {
  public enum Exhibit: Hashable, Sendable {
    case figure(Int)
    case table(Int)
  }

  /// As in `10.3`.
  public let chapter: String
  // In few bytes, for a large municipality is given thousands of pieces of advice.
  private let number: Int16?
  private let isTable: Bool
  private let count: Int16?

  public var exhibit: Exhibit? { number.map { isTable ? .table(Int($0)) : .figure(Int($0)) } }
  /// How many answers the exhibit rests on.
  public var answers: Int? { count.map(Int.init) }

  public init(chapter: String, _ exhibit: Exhibit? = nil, answers: Int? = nil) {
    self.chapter = chapter
    (number, isTable) =
      switch exhibit {
      case .figure(let number): (Int16(clamping: number), false)
      case .table(let number): (Int16(clamping: number), true)
      case nil: (nil, false)
      }
    count = answers.map(Int16.init(clamping:))
  }
}
