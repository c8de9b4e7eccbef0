import Glibc

/// Holds back what is written to standard error while the screen is up, to show it afterwards.
///
/// Without it a message would scribble over the screen and vanish with it.
struct ErrorHold {
  private(set) var held: Int32 = -1
  private(set) var real: Int32 = -1

  /// Sends standard error to a nameless file if it would go to the terminal.
  mutating func begin() {
    guard real < 0, isatty(STDERR_FILENO) == 1 else { return }
    let file = Self.namelessFile()
    guard file >= 0 else { return }
    let copy = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)
    guard copy >= 0, dup2(file, STDERR_FILENO) >= 0 else {
      close(file)
      if copy >= 0 { close(copy) }
      return
    }
    (held, real) = (file, copy)
  }

  /// Makes standard error the terminal again and writes what was held back.
  mutating func end() {
    guard real >= 0 else { return }
    withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 1) { buffer in
      Self.release(held: held, real: real, buffer: buffer)
    }
    close(held)
    close(real)
    (held, real) = (-1, -1)
  }

  /// The part of `end()` that a signal handler may call.
  static func release(held: Int32, real: Int32, buffer: UnsafeMutableRawBufferPointer) {
    guard real >= 0 else { return }
    dup2(real, STDERR_FILENO)
    lseek(held, 0, SEEK_SET)
    while true {
      let count = read(held, buffer.baseAddress, buffer.count)
      guard count > 0, write(real, buffer.baseAddress, count) == count else { return }
    }
  }

  private static func namelessFile() -> Int32 {
    var path = Array("/tmp/planner-XXXXXX".utf8CString)
    let file = mkstemp(&path)
    guard file >= 0 else { return file }
    unlink(path)
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    _ = fcntl(file, F_SETFL, O_APPEND)
    return file
  }
}
