/// Which files are to be read, and how.
public struct ImportWish: Hashable, Sendable {
  /// The lasting name of an `ImportKind`.
  public var kind: String
  /// As the user wrote it; `*` stands for several files.
  public var path: String
  /// What the user has said of headings, by the names of their tables' shapes: the lasting name of
  /// each heading's column, or nothing for one that is left out.
  public var columns: [String: [String: String]] = [:]
  /// Whether what was said of such tables' headings earlier is to be forgotten first.
  public var forgets = false
  /// Whether the file goes first where both it and the plan were changed since its export.
  public var overwrites = false

  public init(kind: String, path: String) {
    self.kind = kind
    self.path = path
  }
}
