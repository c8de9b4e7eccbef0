/// Asks a store for its revision after its file was written to, until things are quiet again.
///
/// The system tells that bytes were written, which is before the commit they belong to can be seen:
/// SQLite first waits for the disk. So it asks again, less and less often.
struct RevisionFollower: Sendable {
  /// Writes within this time of each other are told together.
  static let together = Duration.milliseconds(10)
  static let firstPause = Duration.milliseconds(10)
  /// How long after the last write or commit a commit may still show up.
  static let patience = Duration.seconds(3)

  let store: SQLiteStore
  let known: Revision
  let onChange: @Sendable () -> Void

  /// Runs until the watch ends.
  func follow(_ watch: FileWatch) {
    var told: Result<Revision, StoreError> = .success(known)
    repeat {
      var pause = Self.firstPause
      var lastSign = ContinuousClock.now
      repeat {
        if watch.hasWrites() {
          guard watch.sleep(Self.together) else { return }
          pause = Self.firstPause
          lastSign = .now
        }
        let found = Result { () throws(StoreError) in try store.latestRevision() }
        if found != told, found != .failure(.busy(path: store.path)) {
          told = found
          pause = Self.firstPause
          lastSign = .now
          onChange()
        }
        let left = Self.patience - (.now - lastSign)
        guard watch.waitForWrite(atMost: max(min(pause, left), Self.firstPause)) else { return }
        pause = pause * 2
      } while .now - lastSign < Self.patience
    } while watch.waitForWrite()
  }
}
