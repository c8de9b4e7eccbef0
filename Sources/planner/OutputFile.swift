import Glibc

/// A file that is written whole or not at all, or standard output.
struct OutputFile {
  private let path: String

  /// - Parameter path: `-` for standard output.
  init(_ path: String) {
    self.path = path
  }

  /// Writes beside the file and renames, so that no reader ever finds half of it.
  func write(_ bytes: [UInt8], replacing: Bool) throws(ExportError) {
    if path == "-" {
      try Self.write(bytes, to: STDOUT_FILENO, path)
      return
    }
    guard replacing || access(path, F_OK) != 0 else { throw .exists(path: path) }
    var name = Array("\(path).XXXXXX".utf8CString)
    let file = name.withUnsafeMutableBufferPointer { $0.baseAddress.map { mkstemp($0) } ?? -1 }
    guard file >= 0 else { throw .system(path: path, reason: Self.lastReason) }
    let draft = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { unlink(draft) }
    do {
      defer { close(file) }
      try Self.write(bytes, to: file, path)
      guard fsync(file) == 0 else { throw ExportError.system(path: path, reason: Self.lastReason) }
    }
    guard rename(draft, path) == 0 else { throw .system(path: path, reason: Self.lastReason) }
  }

  static func write(_ bytes: [UInt8], to file: Int32, _ path: String) throws(ExportError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .system(path: path, reason: lastReason) }
      rest = rest.dropFirst(count)
    }
  }

  static var lastReason: String { String(cString: strerror(errno)) }
}
