/// Where in the report something is from.
public struct ReportSource: Hashable, Sendable {
  public enum Exhibit: Hashable, Sendable {
    case figure(Int)
    case table(Int)
  }

  /// As in `10.3`.
  public let chapter: String
  public let exhibit: Exhibit?
  /// How many answers the exhibit rests on.
  public let answers: Int?

  public init(chapter: String, _ exhibit: Exhibit? = nil, answers: Int? = nil) {
    self.chapter = chapter
    self.exhibit = exhibit
    self.answers = answers
  }
}
