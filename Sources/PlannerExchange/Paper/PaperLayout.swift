public import PlannerDomain

/// A paper laid out on pages.
public struct PaperLayout: Hashable, Sendable {
  public let shape: PageShape
  public let pages: [PaperPage]

  public init(of paper: Paper, in fonts: PaperFonts, on shape: PageShape = .a4) {
    var writer = StripWriter(fonts: fonts, shape: shape)
    writer.write(paper)
    let laid = Pagination(writer.strips, on: shape).pages
    let margins = PageMargins(
      paper: paper, text: PaperText(fonts: fonts), shape: shape, pages: laid.count)
    self.shape = shape
    pages = laid.enumerated().map { number, marks in
      PaperPage(marks: margins.marks(page: number + 1) + marks)
    }
  }
}

/// What stands above and below the text of every page.
private struct PageMargins {
  let paper: Paper
  let text: PaperText
  let shape: PageShape
  let pages: Int

  func marks(page: Int) -> [PaperMark] {
    let count = "\(paper.pageWords.page) \(page) \(paper.pageWords.of) \(pages)"
    return line(paper.header, page == 1 ? "" : paper.title, foot: shape.top - 26)
      + [rule(shape.top - 18), rule(shape.height - shape.bottom + 16)]
      + line(paper.footer, count, foot: shape.height - shape.bottom + 30)
  }

  private func rule(_ top: Double) -> PaperMark {
    .box(left: shape.left, top: top, width: shape.textWidth, height: 0.5, .line)
  }

  private func line(_ left: String, _ right: String, foot: Double) -> [PaperMark] {
    let style = PaperStyle.margin
    let half = shape.textWidth / 2 - 8
    let shown = text.cut(right, style, to: half)
    let rightEdge = shape.width - shape.right
    return [
      .text(text.cut(left, style, to: half), left: shape.left, foot: foot, style),
      .text(
        shown, left: rightEdge - text.fonts.width(of: shown, style), foot: foot, style),
    ]
  }
}
