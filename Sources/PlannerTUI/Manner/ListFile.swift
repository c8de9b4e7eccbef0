import Glibc

/// A file that a list is written to.
public struct ListFile: Hashable, Sendable {
  /// What came of writing it.
  public enum Outcome: Hashable, Sendable {
    case written(path: String)
    /// Nothing was written, for there is such a file already.
    case exists(ListFile)
    case failed(path: String, error: Int32)
  }

  /// As the user wrote it.
  var path: String
  var text: String
  /// Whether a file of that name may be overwritten.
  var replaces = false

  func write() -> Outcome {
    let place = Self.expanded(path, home: getenv("HOME").map { String(cString: $0) })
    let file = open(
      place, O_WRONLY | O_CREAT | O_CLOEXEC | (replaces ? O_TRUNC : O_EXCL), 0o644)
    guard file >= 0 else {
      return errno == EEXIST && !replaces ? .exists(self) : .failed(path: place, error: errno)
    }
    defer { close(file) }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return .failed(path: place, error: errno) }
      rest = rest.dropFirst(count)
    }
    return .written(path: place)
  }

  /// With `~` as the home folder.
  static func expanded(_ path: String, home: String?) -> String {
    guard let home, path == "~" || path.hasPrefix("~/") else { return path }
    return home + path.dropFirst()
  }
}
