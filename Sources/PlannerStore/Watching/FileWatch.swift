internal import Glibc
internal import Synchronization

/// Hears of writes to a database's files from the system, on a thread of its own.
///
/// The files are watched for writes, and the folder only for files that come and go: what other
/// programs write beside the database wakes nobody.
final class FileWatch: Sendable {
  private let notices: CInt
  private let stopping: CInt
  // Nil once the thread has ended.
  private let stopper: Mutex<CInt?>
  private let names: Set<String>
  private let paths: [String]

  /// - Throws: `StoreError.unexpected` when the system has no watches left.
  init(ofFileAt path: String) throws(StoreError) {
    guard let resolved = realpath(path, nil) else { throw .replaced(path: path) }
    defer { free(resolved) }
    let file = String(cString: resolved)
    let slash = file.lastIndex(of: "/") ?? file.startIndex
    let name = String(file[file.index(after: slash)...])
    names = [name, name + "-wal"]
    paths = [file, file + "-wal"]
    let folder = slash == file.startIndex ? "/" : String(file[..<slash])

    notices = inotify_init1(CInt(IN_CLOEXEC) | CInt(IN_NONBLOCK))
    guard notices >= 0 else { throw Self.failure() }
    let events = UInt32(IN_CREATE | IN_MOVED_TO | IN_DELETE)
    var ends: [CInt] = [-1, -1]
    guard inotify_add_watch(notices, folder, events) >= 0, pipe(&ends) == 0 else {
      let failure = Self.failure()
      close(notices)
      throw failure
    }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    stopping = ends[0]
    stopper = Mutex(ends[1])
    watchFiles()
  }

  /// Watches those files that are there; one that is watched already is not watched twice.
  private func watchFiles() {
    for path in paths { inotify_add_watch(notices, path, UInt32(IN_MODIFY)) }
  }

  /// Begins a thread that does the work and closes the watch when it is done.
  ///
  /// - Throws: `StoreError.unexpected` when the system gives no thread.
  func run(_ work: @escaping @Sendable (FileWatch) -> Void) throws(StoreError) {
    let job = Unmanaged.passRetained(Job(watch: self, work: work))
    var thread = pthread_t()
    let failed = pthread_create(
      &thread, nil,
      { context in
        guard let context else { return nil }
        let job = Unmanaged<Job>.fromOpaque(context).takeRetainedValue()
        job.work(job.watch)
        job.watch.finish()
        return nil
      }, job.toOpaque())
    guard failed == 0 else {
      job.release()
      finish()
      throw .unexpected(reason: "pthread_create: " + String(cString: strerror(failed)))
    }
    pthread_detach(thread)
  }

  /// Makes the thread end.
  func stop() {
    stopper.withLock { stopper in
      guard let descriptor = stopper else { return }
      _ = write(descriptor, "x", 1)
    }
  }

  /// Sleeps until the database is written to; false when the watch is to end.
  func waitForWrite() -> Bool {
    repeat {
      guard wait(on: [notices, stopping], milliseconds: -1) else { return false }
    } while !hasWrites()
    return true
  }

  /// Sleeps until something in the folder is written to, for a time at most; false when the watch is
  /// to end.
  func waitForWrite(atMost duration: Duration) -> Bool {
    wait(on: [notices, stopping], milliseconds: CInt(duration / .milliseconds(1)))
  }

  /// Sleeps through writes; false when the watch is to end.
  func sleep(_ duration: Duration) -> Bool {
    wait(on: [stopping], milliseconds: CInt(duration / .milliseconds(1)))
  }

  /// Whether the database was written to since this was last asked.
  func hasWrites() -> Bool {
    var found = false
    var isOther = false
    let size = 16 * 1024
    let buffer = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 8)
    defer { buffer.deallocate() }
    while case let count = read(notices, buffer, size), count > 0 {
      var offset = 0
      while offset < count {
        let event = buffer.load(fromByteOffset: offset, as: inotify_event.self)
        let start = offset + MemoryLayout<inotify_event>.size
        if event.len == 0 {
          found = true  // A file was written to, the queue overflowed, or the folder went away.
        } else {
          isOther = true
          let name = buffer.advanced(by: start).assumingMemoryBound(to: CChar.self)
          found = found || names.contains(String(cString: name))
        }
        offset = start + Int(event.len)
      }
    }
    // Another file may lie at a path now.
    if found, isOther { watchFiles() }
    return found
  }

  private func wait(on descriptors: [CInt], milliseconds: CInt) -> Bool {
    var polled = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    poll(&polled, nfds_t(polled.count), milliseconds)
    return polled.last?.revents == 0
  }

  private func finish() {
    stopper.withLock { stopper in
      if let descriptor = stopper { close(descriptor) }
      stopper = nil
    }
    close(stopping)
    close(notices)
  }

  private static func failure() -> StoreError {
    .unexpected(reason: "inotify: " + String(cString: strerror(errno)))
  }

  private final class Job: Sendable {
    let watch: FileWatch
    let work: @Sendable (FileWatch) -> Void

    init(watch: FileWatch, work: @escaping @Sendable (FileWatch) -> Void) {
      self.watch = watch
      self.work = work
    }
  }
}
