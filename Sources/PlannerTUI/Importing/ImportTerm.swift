/// A word or sentence in both languages, for it is made where files are known.
public struct ImportTerm: Hashable, Sendable {
  public var danish: String
  public var english: String

  public init(danish: String, english: String) {
    self.danish = danish
    self.english = english
  }

  func text(_ say: Language) -> String { say(danish, english) }
}
