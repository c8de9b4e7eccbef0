import Glibc

/// A terminal's size in characters.
struct Window: Hashable, Sendable {
  var columns: UInt16
  var rows: UInt16

  static let ordinary = Window(columns: 120, rows: 40)
  static let large = Window(columns: 200, rows: 60)

  var kernel: winsize { winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0) }
}
