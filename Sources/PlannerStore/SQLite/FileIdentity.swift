internal import Glibc

/// Which file lies at a path, so that one put in its place is noticed.
///
/// SQLite would go on writing to the file that it opened, which then has no name, and what was
/// acknowledged would be gone with the process.
struct FileIdentity: Hashable, Sendable {
  let path: String
  private let device: UInt64
  private let number: UInt64

  /// Gives nil when there is no file.
  init?(path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.path = path
    device = UInt64(status.st_dev)
    number = UInt64(status.st_ino)
  }

  /// - Throws: `StoreError.replaced` when another file, or none, is at the path now.
  func check() throws(StoreError) {
    guard FileIdentity(path: path) == self else { throw .replaced(path: path) }
  }
}
