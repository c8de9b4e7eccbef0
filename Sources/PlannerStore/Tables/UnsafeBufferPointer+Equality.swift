internal import Glibc

extension UnsafeBufferPointer<UInt8> {
  /// Whether both hold the same, by one call instead of byte by byte.
  func equals(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard count == other.count else { return false }
    guard let start = baseAddress, let otherStart = other.baseAddress else { return true }
    return memcmp(start, otherStart, count) == 0
  }
}
