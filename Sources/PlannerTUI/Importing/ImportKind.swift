/// Something that files can hold, as the user chooses it.
public struct ImportKind: Hashable, Sendable {
  /// The lasting name.
  public var name: String
  public var title: ImportTerm

  public init(name: String, title: ImportTerm) {
    self.name = name
    self.title = title
  }
}
