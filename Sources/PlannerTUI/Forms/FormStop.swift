/// A place in a form where the cursor can stand.
enum FormStop: Hashable, Sendable {
  case field(Int)
  /// One of the answers of a field that takes several.
  case item(field: Int, Int)
  /// Where another answer is added.
  case add(field: Int)
  case save

  /// The field it belongs to.
  var field: Int? {
    switch self {
    case .field(let index), .item(let index, _), .add(let index): index
    case .save: nil
    }
  }
}
