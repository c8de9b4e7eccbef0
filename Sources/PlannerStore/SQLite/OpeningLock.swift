internal import Glibc

/// Lets one process at a time open and make over a database.
///
/// Without it, processes that open a fresh file at the same moment all try to make the tables. The
/// lock file stays beside the database, for removing it would let two processes hold it at once.
struct OpeningLock: ~Copyable {
  private let descriptor: CInt

  /// Waits until the lock is free.
  ///
  /// - Throws: `StoreError.busy` after five seconds.
  init(beside path: String) throws(StoreError) {
    let lockPath = path + ".lock"
    let made = Glibc.open(lockPath, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if made >= 0 { fchmod(made, 0o600) }
    descriptor = made >= 0 ? made : Glibc.open(lockPath, O_RDWR | O_CLOEXEC)
    guard descriptor >= 0 else { throw StoreError(openingFile: path, errno: errno) }
    for _ in 0..<1000 {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return }
      guard errno == EWOULDBLOCK || errno == EINTR else { break }
      usleep(5000)
    }
    let code = errno
    close(descriptor)
    throw code == EWOULDBLOCK
      ? .busy(path: path) : .cannotOpen(path: path, reason: String(cString: strerror(code)))
  }

  deinit { close(descriptor) }
}
