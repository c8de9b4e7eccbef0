/// Why a paper could not be made a PDF.
public enum PDFError: Error, Hashable, Sendable {
  /// There is none of the fonts in the usual folders.
  case noFont
  /// The file is no font that can be used.
  case unusableFont(path: String)
  /// The library refused, by its own number.
  case refused(code: UInt)
}
