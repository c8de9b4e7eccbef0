import PlannerDomain

/// An offering told on a page, in two columns where there is room.
struct OfferingPage: Hashable, Sendable {
  /// Where something that can be selected stands.
  struct Place {
    let item: OfferingItem
    let row: Int
  }

  /// At least so many columns make two.
  private static let twoColumns = 100

  let title: String
  private let head: [PageRow]
  private let left: [PageRow]
  private let right: [PageRow]
  private let rightColumns: Int

  /// - Parameter rows: how many can be seen where it cannot be scrolled; in one column, the parts
  ///   that begin further down are not written.
  init?(_ id: Identifier<Offering>, _ state: AppState, columns: Int, rows: Int = .max) {
    guard let facts = OfferingFacts(id, state) else { return nil }
    title = facts.offering.title
    let writer = OfferingWriter(facts: facts, state: state)
    var head = PageRows(columns: columns)
    writer.writeHead(&head)
    self.head = state.manner.isLinear ? head.rows.filter { !$0.left.isEmpty } : head.rows
    if columns >= Self.twoColumns, !state.manner.isLinear {
      rightColumns = columns * 48 / 100
      var left = PageRows(columns: columns - rightColumns - 3)
      writer.writeSessions(&left)
      writer.writePeople(&left)
      writer.writeAdvice(&left)
      writer.writeLinks(&left)
      var right = PageRows(columns: rightColumns)
      writer.writeFacts(&right)
      writer.writePrice(&right)
      writer.writeContent(&right)
      if left.rows.count < right.rows.count {
        writer.writeChecklist(&left)
      } else {
        writer.writeChecklist(&right)
      }
      self.left = left.rows
      self.right = right.rows
    } else {
      rightColumns = 0
      var left = PageRows(columns: columns)
      let parts = [
        writer.writeFacts, writer.writeSessions, writer.writePeople, writer.writeAdvice,
        writer.writePrice, writer.writeContent, writer.writeLinks, writer.writeChecklist,
      ]
      for write in parts where head.rows.count + left.rows.count <= rows { write(&left) }
      // Read aloud, a blank line says nothing.
      self.left = state.manner.isLinear ? left.rows.filter { !$0.left.isEmpty } : left.rows
      right = []
    }
  }

  /// Too few for a second column.
  static let columnsForOne = twoColumns - 1

  /// From the top down, for a page of one column.
  var allRows: [PageRow] { head + left + right }

  var count: Int { head.count + max(left.count, right.count) }

  /// From the top down.
  var items: [Place] {
    left.enumerated().compactMap { offset, row in
      row.item.map { Place(item: $0, row: head.count + offset) }
    }
  }

  /// - Parameter isOpen: whether it is the page in front rather than what is told beside a list.
  func draw(
    on frame: inout Frame, in rect: Rect, top: Int, selected: OfferingItem?, focused: Bool,
    isOpen: Bool
  ) {
    let second = rect.right(rightColumns)
    let first = rect.dropping(right: rightColumns > 0 ? rightColumns + 3 : 0)
    for line in 0..<rect.rows where top + line < count {
      let row = top + line
      guard row >= head.count else {
        head[row].draw(on: &frame, in: Self.line(line, of: rect))
        continue
      }
      let index = row - head.count
      if index < left.count {
        left[index].draw(on: &frame, in: Self.line(line, of: first))
        if let item = left[index].item, item == selected {
          frame.select(Self.line(line, of: first), focused: focused)
        }
        if let item = left[index].item, isOpen {
          frame.target(
            Self.line(line, of: first), .item { $0.catalogue.pointOnPage(at: item) })
        }
      }
      if rightColumns > 0 {
        frame.put("│", at: Point(column: second.column - 2, row: rect.row + line), style: .border)
        if index < right.count {
          right[index].draw(on: &frame, in: Self.line(line, of: second))
        }
      }
    }
    if selected == nil, focused { frame.cursor = rect.origin }
    let edge = rect.dropping(left: max(0, rect.columns - 1))
    frame.scrollMark(
      in: Rect(column: edge.column + 1, row: rect.row, columns: 1, rows: rect.rows), top: top,
      count: count)
  }

  private static func line(_ line: Int, of rect: Rect) -> Rect {
    Rect(column: rect.column, row: rect.row + line, columns: rect.columns, rows: 1)
  }
}
