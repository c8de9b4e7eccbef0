extension Rect {
  /// The rectangle without a margin of `count` on all four sides.
  func inset(by count: Int) -> Rect {
    dropping(top: count, bottom: count, left: count, right: count)
  }

  /// The uppermost `count` rows.
  func top(_ count: Int) -> Rect {
    Rect(column: column, row: row, columns: columns, rows: clamp(count, to: rows))
  }

  /// The lowest `count` rows.
  func bottom(_ count: Int) -> Rect {
    let kept = clamp(count, to: rows)
    return Rect(
      column: column, row: row.addingSaturated(rows - kept), columns: columns, rows: kept)
  }

  /// The leftmost `count` columns.
  func left(_ count: Int) -> Rect {
    Rect(column: column, row: row, columns: clamp(count, to: columns), rows: rows)
  }

  /// The rightmost `count` columns.
  func right(_ count: Int) -> Rect {
    let kept = clamp(count, to: columns)
    return Rect(
      column: column.addingSaturated(columns - kept), row: row, columns: kept, rows: rows)
  }

  /// What is left when the given rows and columns are taken off the sides.
  func dropping(top: Int = 0, bottom: Int = 0, left: Int = 0, right: Int = 0) -> Rect {
    let above = clamp(top, to: rows)
    let before = clamp(left, to: columns)
    return Rect(
      column: column.addingSaturated(before),
      row: row.addingSaturated(above),
      columns: columns - before - clamp(right, to: columns - before),
      rows: rows - above - clamp(bottom, to: rows - above))
  }

  /// A rectangle of at most that size in the middle; an odd column or row goes right or below.
  func centered(_ size: Size) -> Rect {
    let width = clamp(size.columns, to: columns)
    let height = clamp(size.rows, to: rows)
    return Rect(
      column: column.addingSaturated((columns - width) / 2),
      row: row.addingSaturated((rows - height) / 2),
      columns: width, rows: height)
  }

  private func clamp(_ count: Int, to limit: Int) -> Int { min(max(0, count), limit) }
}
