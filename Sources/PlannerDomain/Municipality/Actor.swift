/// Who makes an edit, and in which of the three jobs.
public struct Actor: Hashable, Sendable, Codable {
  public enum Duty: String, CaseIterable, Hashable, Sendable, Codable {
    /// Plans the team's year of education.
    case leader
    /// The HR consultant, who records agreements and enrolments.
    case consultant
    /// The head of department, who reviews and approves.
    case manager
  }

  /// The program itself, for what time alone brings about.
  public static let program = Actor(name: "planner")

  public var name: String
  public var duty: Duty

  public init(name: String, duty: Duty = .leader) {
    self.name = name
    self.duty = duty
  }
}
