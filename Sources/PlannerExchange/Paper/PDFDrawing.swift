import CHaru
import PlannerDomain

/// A PDF while it is drawn; this alone knows the library that writes it.
///
/// The library keeps the first thing that goes wrong and does nothing more, so it is asked at the end.
final class PDFDrawing {
  private let document: HPDF_Doc
  private let regular: HPDF_Font
  private let bold: HPDF_Font

  init(files: FontFiles) throws(PDFError) {
    guard let document = HPDF_New(nil, nil) else { throw .refused(code: 0) }
    HPDF_SetCompressionMode(document, HPDF_UINT(HPDF_COMP_ALL))
    HPDF_UseUTFEncodings(document)
    HPDF_SetCurrentEncoder(document, "UTF-8")
    do {
      regular = try Self.font(files.regular, document)
      bold = try Self.font(files.bold, document)
    } catch {
      HPDF_Free(document)
      throw error
    }
    self.document = document
  }

  deinit { HPDF_Free(document) }

  private static func font(_ path: String, _ document: HPDF_Doc) throws(PDFError) -> HPDF_Font {
    guard let name = HPDF_LoadTTFontFromFile(document, path, HPDF_BOOL(HPDF_TRUE)),
      let font = HPDF_GetFont(document, name, "UTF-8")
    else { throw .unusableFont(path: path) }
    ch_tell_letters(document, font)
    return font
  }

  func describe(title: String, author: String, language: String, date: CivilDate) {
    HPDF_SetInfoAttr(document, HPDF_INFO_TITLE, title)
    HPDF_SetInfoAttr(document, HPDF_INFO_AUTHOR, author)
    HPDF_SetInfoAttr(document, HPDF_INFO_CREATOR, "planner")
    let (year, month, day) = date.parts
    let made = HPDF_Date(
      year: HPDF_INT(year), month: HPDF_INT(month), day: HPDF_INT(day), hour: 0, minutes: 0,
      seconds: 0, ind: CChar(bitPattern: UInt8(ascii: "Z")), off_hour: 0, off_minutes: 0)
    HPDF_SetInfoDateAttr(document, HPDF_INFO_CREATION_DATE, made)
    ch_set_language(document, language)
  }

  func draw(_ page: PaperPage, _ shape: PageShape) {
    guard let sheet = HPDF_AddPage(document) else { return }
    HPDF_Page_SetWidth(sheet, HPDF_REAL(shape.width))
    HPDF_Page_SetHeight(sheet, HPDF_REAL(shape.height))
    for mark in page.marks {
      switch mark {
      case .box(let left, let top, let width, let height, let ink):
        fill(ink, sheet)
        HPDF_Page_Rectangle(
          sheet, HPDF_REAL(left), HPDF_REAL(shape.height - top - height), HPDF_REAL(width),
          HPDF_REAL(height))
        HPDF_Page_Fill(sheet)
      case .text(let text, let left, let foot, let style):
        fill(style.ink, sheet)
        HPDF_Page_BeginText(sheet)
        HPDF_Page_SetFontAndSize(sheet, style.isBold ? bold : regular, HPDF_REAL(style.size))
        HPDF_Page_TextOut(sheet, HPDF_REAL(left), HPDF_REAL(shape.height - foot), text)
        HPDF_Page_EndText(sheet)
      }
    }
  }

  private func fill(_ ink: PaperInk, _ sheet: HPDF_Page) {
    let (red, green, blue) = ink.parts
    HPDF_Page_SetRGBFill(
      sheet, HPDF_REAL(red) / 255, HPDF_REAL(green) / 255, HPDF_REAL(blue) / 255)
  }

  /// The whole file; it is drawn on no more after that.
  func bytes() throws(PDFError) -> [UInt8] {
    HPDF_SaveToStream(document)
    let error = HPDF_GetError(document)
    guard error == HPDF_STATUS(HPDF_OK) else { throw .refused(code: UInt(error)) }
    var size = HPDF_GetStreamSize(document)
    var bytes = [UInt8](repeating: 0, count: Int(size))
    HPDF_ReadFromStream(document, &bytes, &size)
    guard Int(size) == bytes.count else {
      throw .refused(code: UInt(HPDF_GetError(document)))
    }
    return bytes
  }
}
