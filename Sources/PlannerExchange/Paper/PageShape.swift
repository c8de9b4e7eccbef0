/// The room on a page, in points.
public struct PageShape: Hashable, Sendable {
  public var width: Double
  public var height: Double
  public var left: Double
  public var right: Double
  /// From the page's edges to the text, with the header and the footer beyond it.
  public var top: Double
  public var bottom: Double

  public var textWidth: Double { width - left - right }
  public var textHeight: Double { height - top - bottom }

  /// A4 upright, with room on the left for being filed.
  public static let a4 = PageShape(
    width: 595.276, height: 841.89, left: 62, right: 48, top: 62, bottom: 56)
}
