internal import PlannerDomain

/// Tells what an entry held when it was exported: the same for the same rows, and hardly ever for others.
///
/// It stands in each row of an exported table, so that it goes wherever the row goes, and is made of
/// consonants alone, which no spreadsheet takes for a number, a date or a formula.
public struct EntryStamp: Hashable, Sendable {
  /// The heading of its column, in every table.
  public static let heading = "planner_stamp"
  static let plainHeading = DanishNames.plain(heading)

  private static let letters = Array("bcdfghkmnpqrstvz".utf8)
  private static let length = 12

  /// As it is written.
  public let text: String

  init(of entry: Entry) { self.init(of: entry.rows()) }

  /// Of everything that an entry's rows hold (FNV-1a, 48 of 64 bits).
  init(of rows: [PlanRow]) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func take(_ text: String) {
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash = (hash ^ 0xFF) &* 0x100_0000_01B3
    }
    for row in rows {
      take(row.file.rawValue)
      for (column, cell) in zip(row.file.columns, row.cells) where cell != .empty {
        take(column)
        take(cell.text)
      }
    }
    hash ^= hash >> 32
    text = String(
      decoding: (0..<Self.length).map { Self.letters[Int(hash >> (4 * $0) & 0xF)] }, as: UTF8.self)
  }

  /// Reads a cell; nil for anything else than a stamp.
  init?(_ text: String) {
    let text = text.trimmed.lowercased()
    guard text.utf8.count == Self.length, text.utf8.allSatisfy(Self.letters.contains) else {
      return nil
    }
    self.text = text
  }
}
