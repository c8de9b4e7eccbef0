import Glibc
import Synchronization

/// The pipe through which other threads and signal handlers wake the thread that polls.
///
/// Whoever holds it keeps the descriptors open, so a late wake can never hit another file.
final class WakePipe: Sendable {
  let readEnd: Int32
  let writeEnd: Int32
  private let isArmed = Atomic(false)

  init() throws(TerminalError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .system(errno: errno) }
    for end in ends {
      _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    readEnd = ends[0]
    writeEnd = ends[1]
  }

  deinit {
    close(readEnd)
    close(writeEnd)
  }

  /// Puts a single wake into the pipe, however often it is called before the pipe is read.
  func wake() {
    guard !isArmed.exchange(true, ordering: .acquiringAndReleasing) else { return }
    var byte: UInt8 = 0
    _ = write(writeEnd, &byte, 1)
  }

  /// Empties the pipe: 0 stands for a wake, any other number for that signal.
  func takeAll() -> [Int32] {
    var notes: [Int32] = []
    var buffer = [UInt8](repeating: 0, count: 256)
    while true {
      let count = read(readEnd, &buffer, buffer.count)
      if count > 0 {
        notes += buffer[..<count].map(Int32.init)
      } else if count == 0 || errno != EINTR {
        break
      }
    }
    if notes.contains(0) { isArmed.store(false, ordering: .releasing) }
    return notes
  }
}
