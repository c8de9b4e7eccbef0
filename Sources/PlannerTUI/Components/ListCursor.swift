/// A step through a list or a grid.
enum Motion: Hashable, Sendable {
  case up, down, left, right, pageUp, pageDown, first, last
}

/// Which item of a list is selected and which part of the list is in view.
///
/// The selection follows the item, not the row: when the list changes the same item stays selected,
/// and when it disappears the one that took its place does.
struct ListCursor<ID: Hashable & Sendable>: Hashable, Sendable {
  private(set) var selected: ID?
  private(set) var index = 0
  /// The first row in view.
  private(set) var top = 0

  init(selected: ID? = nil) {
    self.selected = selected
  }

  /// Holds the selection to the list as it is now, and the view to so many rows.
  mutating func settle(in ids: some ListedIDs<ID>, rows: Int) {
    guard !ids.isEmpty else {
      index = 0
      top = 0
      return
    }
    if !ids.indices.contains(index) || ids[index] != selected {
      index = selected.flatMap { ids.firstIndex(of: $0) } ?? min(max(index, 0), ids.count - 1)
    }
    selected = ids[index]
    let rows = max(1, rows)
    top = min(max(top, index - rows + 1), index)
    top = max(0, min(top, ids.count - rows))
  }

  mutating func move(_ motion: Motion, in ids: some ListedIDs<ID>, rows: Int) {
    guard !ids.isEmpty else { return }
    settle(in: ids, rows: rows)
    let page = max(1, rows - 1)
    let target =
      switch motion {
      case .up: index - 1
      case .down: index + 1
      case .pageUp: index - page
      case .pageDown: index + page
      case .first: 0
      case .last: ids.count - 1
      case .left, .right: index
      }
    select(ids[min(max(target, 0), ids.count - 1)], in: ids, rows: rows)
  }

  /// Scrolls by so many rows; the selection stays where it is as long as it is in view.
  mutating func scroll(by step: Int, in ids: some ListedIDs<ID>, rows: Int) {
    guard !ids.isEmpty else { return }
    settle(in: ids, rows: rows)
    let rows = max(1, rows)
    top = max(0, min(top + step, ids.count - rows))
    select(ids[min(max(index, top), top + rows - 1, ids.count - 1)], in: ids, rows: rows)
  }

  mutating func select(_ id: ID?, in ids: some ListedIDs<ID>, rows: Int) {
    selected = id
    settle(in: ids, rows: rows)
  }

  /// Selects an item that may only come into the list later.
  mutating func expect(_ id: ID) {
    selected = id
  }
}
