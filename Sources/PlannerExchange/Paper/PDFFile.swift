import Foundation
public import PlannerDomain

/// A paper as PDF, with its fonts inside; the same paper gives the same bytes.
public struct PDFFile: Hashable, Sendable {
  public let bytes: [UInt8]

  public init(_ paper: Paper) throws(PDFError) {
    guard let files = FontFiles.find() else { throw .noFont }
    let fonts = PaperFonts(
      regular: try Self.metrics(files.regular), bold: try Self.metrics(files.bold))
    let drawing = try PDFDrawing(files: files)
    let text = PaperText(fonts: fonts)
    drawing.describe(
      title: text.shown(paper.title, .body), author: text.shown(paper.author, .body),
      language: paper.language, date: paper.date)
    let layout = PaperLayout(of: paper, in: fonts)
    for page in layout.pages { drawing.draw(page, layout.shape) }
    bytes = try drawing.bytes()
  }

  private static func metrics(_ path: String) throws(PDFError) -> TrueTypeFont {
    guard let data = FileManager.default.contents(atPath: path),
      let font = TrueTypeFont([UInt8](data))
    else { throw .unusableFont(path: path) }
    return font
  }
}
