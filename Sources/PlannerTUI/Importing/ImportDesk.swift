public import PlannerDomain

/// Reads files that are to be brought into the plan; every function may be called from any thread, and
/// may take its time.
public struct ImportDesk: Sendable {
  /// What files can hold; nothing where no files can be read.
  public var kinds: [ImportKind]
  /// What files would do to a municipality; nil when it was stopped.
  ///
  /// `goesOn` is told now and then how many rows have been read, and says whether to go on.
  public var read:
    @Sendable (
      _ wish: ImportWish, _ municipality: Municipality,
      _ goesOn: @escaping @Sendable (_ rows: Int) -> Bool
    ) -> ImportPreview?
  /// The files and folders that a path may be the beginning of; folders end with a slash.
  public var paths: @Sendable (_ beginning: String) -> [String]

  public init(
    kinds: [ImportKind],
    read:
      @escaping @Sendable (
        ImportWish, Municipality, @escaping @Sendable (Int) -> Bool
      ) -> ImportPreview?,
    paths: @escaping @Sendable (String) -> [String]
  ) {
    self.kinds = kinds
    self.read = read
    self.paths = paths
  }

  public static let none = ImportDesk(kinds: [], read: { _, _, _ in nil }, paths: { _ in [] })
}
