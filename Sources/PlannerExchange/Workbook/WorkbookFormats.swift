internal import CXlsxWriter
internal import PlannerDomain

/// How the cells of a workbook look; each look is made once.
final class WorkbookFormats {
  private struct Look: Hashable {
    var kind: Kind
    var weight = SheetCell.Weight.plain
    var wraps = false
  }

  private enum Kind: Hashable {
    case general, heading, uprightHeading, note
    /// One of the format's own, which shows itself as the reader's country does.
    case own(UInt8)
    case pattern(String)
  }

  private let library: cx_library
  private let book: UnsafeMutablePointer<lxw_workbook>
  private var made: [Look: UnsafeMutablePointer<lxw_format>] = [:]

  init(_ library: cx_library, _ book: UnsafeMutablePointer<lxw_workbook>) {
    self.library = library
    self.book = book
  }

  func heading(isUpright: Bool) -> UnsafeMutablePointer<lxw_format>? {
    format(Look(kind: isUpright ? .uprightHeading : .heading, weight: .strong))
  }

  var note: UnsafeMutablePointer<lxw_format>? { format(Look(kind: .note)) }

  func plain(wraps: Bool) -> UnsafeMutablePointer<lxw_format>? {
    format(Look(kind: .general, wraps: wraps))
  }

  /// Nil for what needs none.
  func format(of cell: SheetCell, wraps: Bool) -> UnsafeMutablePointer<lxw_format>? {
    let kind: Kind =
      switch cell.value {
      case .empty, .text, .number, .yes: .general
      // Quotes around what is said after, without quotes of its own.
      case .numberBefore(_, let text): .pattern("0\"\(text.filter { $0 != "\"" })\"")
      case .tenths: .pattern("0.0")
      case .percent: .own(9)
      case .amount(let amount): .own(amount.øre % 100 == 0 ? 3 : 4)
      case .date: .own(14)
      }
    if kind == .general, cell.weight == .plain, !wraps { return nil }
    return format(Look(kind: kind, weight: cell.weight, wraps: wraps))
  }

  private func format(_ look: Look) -> UnsafeMutablePointer<lxw_format>? {
    if let format = made[look] { return format }
    guard let format = library.workbook_add_format(book) else { return nil }
    made[look] = format
    switch look.kind {
    case .general: break
    case .heading: library.format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
    case .uprightHeading:
      library.format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
      library.format_set_rotation(format, 90)
    case .note: library.format_set_italic(format)
    case .own(let index): library.format_set_num_format_index(format, index)
    case .pattern(let pattern): library.format_set_num_format(format, pattern)
    }
    if look.weight != .plain { library.format_set_bold(format) }
    if look.weight == .alarming { library.format_set_bg_color(format, 0xFCE4D6) }
    if look.wraps {
      library.format_set_text_wrap(format)
      library.format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    }
    return format
  }
}
