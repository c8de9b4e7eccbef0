/// A column that the format does not know; its values are not read.
public struct UnknownColumn: Hashable, Sendable {
  public var file: String
  /// As in the header row; may be empty.
  public var name: String

  public init(file: String, name: String) {
    self.file = file
    self.name = name
  }
}
