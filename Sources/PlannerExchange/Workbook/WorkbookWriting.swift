internal import CXlsxWriter
import Glibc
internal import PlannerDomain

/// A workbook while it is written; this alone knows the library that writes it.
final class WorkbookWriting {
  /// What the format allows in one sheet and one cell.
  private static let (mostRows, mostLetters) = (1_048_576, 32_767)

  private let library: cx_library
  private let book: UnsafeMutablePointer<lxw_workbook>
  private let file: Int32
  private let formats: WorkbookFormats
  private var isClosed = false

  init(_ workbook: Workbook) throws(WorkbookError) {
    var library = cx_library()
    guard cx_load(&library) else { throw .noLibrary(name: String(cString: cx_library_name())) }
    let file = cx_memory_file()
    guard file >= 0 else { throw .refused(reason: String(cString: strerror(errno))) }
    var options = lxw_workbook_options()
    // Each row is let go when the next one begins.
    options.constant_memory = 1
    guard let book = library.workbook_new_opt("/proc/self/fd/\(file)", &options) else {
      close(file)
      throw .refused(reason: String(cString: strerror(ENOMEM)))
    }
    self.library = library
    self.file = file
    self.book = book
    formats = WorkbookFormats(library, book)
    describe(workbook)
  }

  deinit {
    if !isClosed { library.lxw_workbook_free(book) }
    close(file)
  }

  private func describe(_ workbook: Workbook) {
    Self.withCStrings(workbook.title, workbook.author) { title, author in
      var properties = lxw_doc_properties()
      properties.title = UnsafeMutablePointer(mutating: title)
      properties.author = UnsafeMutablePointer(mutating: author)
      properties.created = time_t(workbook.date.dayNumber * 86_400)
      _ = library.workbook_set_properties(book, &properties)
    }
  }

  private static func withCStrings(
    _ first: String, _ second: String,
    _ body: (UnsafePointer<CChar>, UnsafePointer<CChar>) -> Void
  ) {
    first.withCString { first in second.withCString { body(first, $0) } }
  }

  func add(_ worksheet: Worksheet) throws(WorkbookError) {
    guard worksheet.rows.count + worksheet.notes.count + 3 <= Self.mostRows else {
      throw .tooManyRows(sheet: worksheet.name)
    }
    guard let sheet = library.workbook_add_worksheet(book, Self.name(worksheet.name)) else {
      throw .refused(reason: worksheet.name)
    }
    for (column, width) in ColumnWidths(of: worksheet).widths.enumerated() {
      _ = library.worksheet_set_column(
        sheet, lxw_col_t(column), lxw_col_t(column), width,
        worksheet.columns[column].wraps ? formats.plain(wraps: true) : nil)
    }
    let upright = worksheet.columns.filter(\.isUpright).map(\.name.count).max()
    if let upright {
      // In points, of which a letter takes some six.
      _ = library.worksheet_set_row(sheet, 0, Double(min(upright * 6 + 12, 260)), nil)
    }
    for (column, heading) in worksheet.columns.enumerated() {
      try write(
        SheetCell(heading.name), Place(0, column, worksheet.name), sheet,
        formats.heading(isUpright: heading.isUpright))
    }
    for (row, cells) in worksheet.rows.enumerated() {
      try write(cells, row + 1, worksheet, sheet)
    }
    _ = library.worksheet_freeze_panes(sheet, 1, lxw_col_t(worksheet.frozenColumns))
    // Before what stands below, which is not filtered.
    if !worksheet.columns.isEmpty {
      _ = library.worksheet_autofilter(
        sheet, 0, 0, lxw_row_t(worksheet.rows.count), lxw_col_t(worksheet.columns.count - 1))
    }
    try write(worksheet.total, worksheet.rows.count + 1, worksheet, sheet)
    for (place, note) in worksheet.notes.enumerated() {
      try write(
        SheetCell(note), Place(worksheet.rows.count + 3 + place, 0, worksheet.name), sheet,
        formats.note)
    }
    layOutForPaper(sheet)
  }

  private func write(
    _ cells: [SheetCell], _ row: Int, _ worksheet: Worksheet,
    _ sheet: UnsafeMutablePointer<lxw_worksheet>
  ) throws(WorkbookError) {
    for (column, cell) in cells.enumerated() {
      if case .empty = cell.value { continue }
      try write(
        cell, Place(row, column, worksheet.name), sheet,
        formats.format(of: cell, wraps: worksheet.columns[column].wraps))
    }
  }

  private func layOutForPaper(_ sheet: UnsafeMutablePointer<lxw_worksheet>) {
    library.worksheet_set_paper(sheet, 9)  // A4
    library.worksheet_set_landscape(sheet)
    library.worksheet_fit_to_pages(sheet, 1, 0)
    _ = library.worksheet_repeat_rows(sheet, 0, 0)
  }

  /// A cell's place in its sheet, counted from 0.
  private struct Place {
    let row: Int
    let column: Int
    /// The sheet's name.
    let sheet: String

    init(_ row: Int, _ column: Int, _ sheet: String) {
      self.row = row
      self.column = column
      self.sheet = sheet
    }
  }

  private func write(
    _ cell: SheetCell, _ place: Place, _ sheet: UnsafeMutablePointer<lxw_worksheet>,
    _ format: UnsafeMutablePointer<lxw_format>?
  ) throws(WorkbookError) {
    let (row, column) = (lxw_row_t(place.row), lxw_col_t(place.column))
    func number(_ number: Double) -> lxw_error {
      library.worksheet_write_number(sheet, row, column, number, format)
    }
    func text(_ text: String) -> lxw_error {
      library.worksheet_write_string(sheet, row, column, text, format)
    }
    let error: lxw_error
    switch cell.value {
    case .empty: return
    case .text(let long)
    where long.utf8.count > Self.mostLetters && long.utf16.count > Self.mostLetters:
      throw .tooLong(sheet: place.sheet, row: place.row + 1, column: place.column + 1)
    case .text(let said): error = text(said)
    case .number(let whole), .numberBefore(let whole, _): error = number(Double(whole))
    case .tenths(let tenths): error = number(Double(tenths) / 10)
    case .percent(let percent): error = number(Double(percent) / 100)
    case .amount(let amount): error = number(Double(amount.øre) / 100)
    case .date(let date):
      error = SheetDate.serial(of: date).map { number(Double($0)) } ?? text(date.description)
    case .yes(let isSo):
      error = library.worksheet_write_boolean(sheet, row, column, isSo ? 1 : 0, format)
    }
    guard error == LXW_NO_ERROR else { throw refusal(error) }
  }

  /// The whole file; nothing is added to it after that.
  func bytes() throws(WorkbookError) -> [UInt8] {
    isClosed = true
    let error = library.workbook_close(book)
    guard error == LXW_NO_ERROR else { throw refusal(error) }
    var status = stat()
    guard fstat(file, &status) == 0 else {
      throw .refused(reason: String(cString: strerror(errno)))
    }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var count = 0
    while count < bytes.count {
      let read = bytes.withUnsafeMutableBytes {
        pread(file, $0.baseAddress.map { $0 + count }, $0.count - count, off_t(count))
      }
      guard read > 0 else { throw .refused(reason: String(cString: strerror(errno))) }
      count += read
    }
    return bytes
  }

  private func refusal(_ error: lxw_error) -> WorkbookError {
    .refused(reason: library.lxw_strerror(error).map { String(cString: $0) } ?? "")
  }

  /// Without what a sheet's name may not have in it, and no longer than it may be.
  private static func name(_ name: String) -> String {
    let plain = name.map { "[]:*?/\\'".contains($0) ? "-" : $0 }
    return String(plain.prefix(31))
  }
}
