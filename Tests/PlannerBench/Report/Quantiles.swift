extension [Double] {
  /// The least of the numbers that a share (0 … 1) of them do not exceed; nil for none.
  func quantile(_ share: Double) -> Double? {
    guard !isEmpty else { return nil }
    let rank = Int((share * Double(count)).rounded(.up))
    return sorted()[Swift.min(Swift.max(rank, 1), count) - 1]
  }

  var median: Double? { quantile(0.5) }
  var p95: Double? { quantile(0.95) }
}
