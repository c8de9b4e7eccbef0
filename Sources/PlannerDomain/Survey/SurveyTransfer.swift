/// What the municipalities said about transfer and its barriers (report, chapters 10.1, 10.2), in
/// percent of those that answered.
public struct SurveyTransfer: Hashable, Sendable {
  /// What education the answers are about.
  public enum Education: String, CaseIterable, Hashable, Sendable {
    case degrees, courses
  }

  /// A figure in the report and how many answered.
  public struct Source: Hashable, Sendable {
    public let figure: Int
    public let answers: Int

    public init(figure: Int, answers: Int) {
      self.figure = figure
      self.answers = answers
    }
  }

  public let education: Education

  public init(_ education: Education) { self.education = education }

  /// Figures 28 and 32.
  public var transferSource: Source {
    education == .degrees ? Source(figure: 28, answers: 44) : Source(figure: 32, answers: 61)
  }

  /// Figures 29 and 33.
  public var barrierSource: Source {
    education == .degrees ? Source(figure: 29, answers: 44) : Source(figure: 33, answers: 61)
  }

  /// Learning is used at work in high or some degree.
  public var usedAtLeastSome: Int { education == .degrees ? 82 : 84 }

  /// Learning is passed on to colleagues in high or some degree.
  public var sharedAtLeastSome: Int { education == .degrees ? 81 : 83 }

  /// How many see a barrier; nil for barriers that were not asked about with a number.
  public func percent(naming barrier: TransferBarrier) -> Int? {
    switch (barrier, education) {
    case (.noSharing, .degrees): 66
    case (.noSharing, .courses): 51
    case (.noTime, .degrees): 52
    case (.noTime, .courses): 38
    case (.noLeaderSupport, .degrees): 9
    case (.noLeaderSupport, .courses): 11
    default: nil
    }
  }
}
