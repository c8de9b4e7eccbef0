/// What a list's items are told apart by, in order.
protocol ListedIDs<Element>: RandomAccessCollection where Index == Int, Element: Hashable {
  /// The place of an item; some lists know it without looking through all.
  func firstIndex(of id: Element) -> Int?
}

extension Array: ListedIDs where Element: Hashable {}
