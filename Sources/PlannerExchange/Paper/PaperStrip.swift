/// A piece of a page that is never parted, as wide as the text.
struct PaperStrip: Hashable {
  /// From the strip's upper edge and the text's left one.
  var marks: [PaperMark] = []
  var height: Double
  /// The room above it, where it does not begin a page.
  var gap = 0.0
  /// Stands on the same page as the strip below it, if that can be.
  var keepsWithNext = false
  /// The head of the table that it is a row of, which is seen again where a page begins with it.
  var head: TableHead?
}

/// The names of a table's columns.
final class TableHead: Hashable, Sendable {
  let marks: [PaperMark]
  let height: Double

  init(marks: [PaperMark], height: Double) {
    self.marks = marks
    self.height = height
  }

  static func == (left: TableHead, right: TableHead) -> Bool { left === right }
  func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
