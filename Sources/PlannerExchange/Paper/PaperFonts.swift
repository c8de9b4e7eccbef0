/// The letters that a paper is set in.
public struct PaperFonts: Sendable {
  public var regular: any FontMetrics
  public var bold: any FontMetrics

  public init(regular: any FontMetrics, bold: any FontMetrics) {
    self.regular = regular
    self.bold = bold
  }

  func metrics(_ style: PaperStyle) -> any FontMetrics { style.isBold ? bold : regular }

  /// In points.
  func width(of text: some StringProtocol, _ style: PaperStyle) -> Double {
    let metrics = metrics(style)
    let sum = text.unicodeScalars.reduce(0) { $0 + (metrics.width(of: $1) ?? 0) }
    return Double(sum) * style.size / 1000
  }
}
