/// How wide a font's letters are.
public protocol FontMetrics: Sendable {
  /// In thousandths of the font's size; nil for letters that it lacks.
  func width(of scalar: Unicode.Scalar) -> Int?
}
