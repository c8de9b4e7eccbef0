import Glibc

/// How far a long work has come, in one line that is written over; nothing where no one sees it.
struct Progress: Sendable {
  /// Nil where nobody knows beforehand.
  private let all: Int?
  private let isSeen = isatty(STDERR_FILENO) != 0

  init(of all: Int? = nil) { self.all = all }

  func show(_ count: Int) { write("\r\(count)" + (all.map { "/\($0)" } ?? "")) }
  func clear() { write("\r\u{1B}[K") }

  private func write(_ text: String) {
    guard isSeen else { return }
    let bytes = Array(text.utf8)
    _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)
  }
}
