/// Makes texts of their UTF-8; long ones that come again and again share their memory.
///
/// Thousands of rows name one of a few people or places.
struct RecentTexts {
  private static let places = 64
  /// Texts up to this many bytes take no memory of their own.
  private static let inlineBytes = 15

  private var texts: [String] = []

  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    guard bytes.count > Self.inlineBytes else { return String(decoding: bytes, as: UTF8.self) }
    if texts.isEmpty { texts = Array(repeating: "", count: Self.places) }
    let sum = bytes.count &+ Int(bytes[0]) &+ 7 &* Int(bytes[bytes.count - 1])
    let place = (sum &+ 31 &* Int(bytes[bytes.count / 2])) % Self.places
    let isSame = texts[place].utf8.withContiguousStorageIfAvailable { bytes.equals($0) }
    if isSame != true { texts[place] = String(decoding: bytes, as: UTF8.self) }
    return texts[place]
  }
}
