/// Shares of a hundred that are to be held against each other, as bars.
public struct PaperBars: Hashable, Sendable {
  public struct Bar: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
      case own
      /// Someone else's, to compare with.
      case compared
    }

    /// In percent; nil where there is nothing to show a share of.
    public var percent: Int?
    /// The share in words, with what it rests on.
    public var text: String
    public var kind: Kind

    public init(percent: Int?, _ text: String, _ kind: Kind = .own) {
      self.percent = percent
      self.text = text
      self.kind = kind
    }
  }

  public var name: String
  public var bars: [Bar]

  public init(_ name: String, _ bars: [Bar]) {
    self.name = name
    self.bars = bars
  }
}
