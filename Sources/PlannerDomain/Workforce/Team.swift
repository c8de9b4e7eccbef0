/// A team of employees under one leader.
public struct Team: Hashable, Sendable, Codable, Identifiable {
  /// Authority decides on cases, delivery carries out the measure.
  public enum Function: String, CaseIterable, Hashable, Sendable, Codable {
    case authority, delivery
  }

  /// General: day care, schools, health visitors. Specialised: placement, family treatment …
  public enum Area: String, CaseIterable, Hashable, Sendable, Codable {
    case general, specialised
  }

  public let id: Identifier<Team>
  public var name: String
  public var department: String
  public var function: Function
  public var area: Area
  public var leader: Identifier<Employee>?
  /// Whom the leader answers to, and who has the leader's part where the leader takes education.
  public var head: Identifier<Employee>?
  /// How many must be at work on any day.
  public var leastStaffing: Int

  public init(
    id: Identifier<Team>, name: String, department: String = "", function: Function,
    area: Area, leader: Identifier<Employee>? = nil, head: Identifier<Employee>? = nil,
    leastStaffing: Int = 0
  ) {
    self.id = id
    self.name = name
    self.department = department
    self.function = function
    self.area = area
    self.leader = leader
    self.head = head
    self.leastStaffing = leastStaffing
  }

  /// Who has the leader's part of what some people have agreed to: the leader, or the head where the
  /// leader is one of them, for nobody is their own leader; nil where there is no other.
  func leader(
    besides takesPart: (Identifier<Employee>) -> Bool
  ) -> Identifier<Employee>? {
    guard let leader, takesPart(leader) else { return leader }
    return head.flatMap { takesPart($0) ? nil : $0 }
  }
}
