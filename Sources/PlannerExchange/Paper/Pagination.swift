/// Lays strips on pages, as many as there is room for.
struct Pagination {
  let shape: PageShape
  private(set) var pages: [[PaperMark]] = []
  /// How much of the present page is used.
  private var used = 0.0

  init(_ strips: [PaperStrip], on shape: PageShape) {
    self.shape = shape
    pages = [[]]
    var rest = strips[...]
    while !rest.isEmpty {
      let last = rest.firstIndex { !$0.keepsWithNext } ?? rest.endIndex - 1
      place(rest[...last])
      rest = rest[(last + 1)...]
    }
  }

  /// Lays strips that belong together; those that no page could hold are parted.
  private mutating func place(_ group: ArraySlice<PaperStrip>) {
    let height = group.reduce(0) { $0 + $1.gap + $1.height }
    if used > 0, used + height > shape.textHeight,
      height + headHeight(of: group) <= shape.textHeight || !fits(group.first)
    {
      turn(to: group.first)
    }
    for strip in group {
      if used > 0, !fits(strip) { turn(to: strip) }
      if used > 0 { used += strip.gap }
      draw(strip.marks)
      used += strip.height
    }
  }

  private func fits(_ strip: PaperStrip?) -> Bool {
    strip.map { used + $0.gap + $0.height <= shape.textHeight } ?? true
  }

  private func headHeight(of group: ArraySlice<PaperStrip>) -> Double {
    group.first?.head?.height ?? 0
  }

  private mutating func turn(to strip: PaperStrip?) {
    pages.append([])
    used = 0
    guard let head = strip?.head else { return }
    draw(head.marks)
    used = head.height
  }

  private mutating func draw(_ marks: [PaperMark]) {
    pages[pages.count - 1] += marks.map { $0.moved(down: shape.top + used) }
  }
}
