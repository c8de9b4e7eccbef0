/// Something beside the plan that went wrong, in both languages, for it is told where it is known.
public struct Trouble: Error, Hashable, Sendable {
  public var danish: String
  public var english: String

  public init(danish: String, english: String) {
    self.danish = danish
    self.english = english
  }
}
