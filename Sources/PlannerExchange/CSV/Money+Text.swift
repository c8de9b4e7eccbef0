internal import PlannerDomain

extension Money {
  /// Reads kroner as in `1190`, `1.190`, `1190,5` or `1.190,50`; nil for anything else.
  init?(kroner text: String) {
    guard let parts = DecimalParts(text), parts.decimals.count <= 2 else { return nil }
    let hundredths = parts.decimals + (parts.decimals.count == 1 ? "0" : "")
    self.init(øre: parts.whole * 100 + (Int(hundredths) ?? 0))
  }
}
