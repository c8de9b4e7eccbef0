/// How large a municipality is, by the limits that the survey sets between small, medium and large
/// (report, chapter 6.2 and figure 1).
public enum SizeBand: String, CaseIterable, Hashable, Sendable, Codable {
  case upTo25000 = "up-to-25000"
  case upTo50000 = "up-to-50000"
  case over50000 = "over-50000"

  public init(inhabitants: Int) {
    self =
      switch inhabitants {
      case ...25_000: .upTo25000
      case ...50_000: .upTo50000
      default: .over50000
      }
  }
}
