/// What education shall lead to, for the person or for the workplace (report, chapters 9.2, 10.3).
public struct LearningGoal: Hashable, Sendable, Codable {
  public enum Holder: String, CaseIterable, Hashable, Sendable, Codable {
    case participant, workplace
  }

  public var holder: Holder
  public var text: String

  public init(_ holder: Holder, _ text: String) {
    self.holder = holder
    self.text = text
  }
}
