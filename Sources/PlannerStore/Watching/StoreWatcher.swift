internal import Glibc

/// Tells when a municipality's file was written to, by this process or by another.
///
/// Waits without waking up until the file changes; then calls as soon as a commit can be seen,
/// usually within 50 ms, and once for commits that come together. Who is called asks
/// `changes(since:)` for what there is, which also tells when the file has been replaced. Writes
/// from other machines, on a shared folder, go unnoticed.
public final class StoreWatcher: Sendable {
  private let watch: FileWatch

  /// Begins watching; every commit after the revision is told, also one that came before watching.
  ///
  /// - Parameter onChange: called on the watcher's own thread, never twice at once.
  /// - Throws: `StoreError.unexpected` when the system has no watch or thread left.
  public init(
    watching store: SQLiteStore, since revision: Revision,
    onChange: @escaping @Sendable () -> Void
  ) throws(StoreError) {
    watch = try FileWatch(ofFileAt: store.path)
    let follower = RevisionFollower(store: store, known: revision, onChange: onChange)
    try watch.run { follower.follow($0) }
  }

  /// Ends watching; a call that is under way may still finish.
  public func stop() { watch.stop() }

  deinit { watch.stop() }
}
