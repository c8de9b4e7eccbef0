/// Someone who works for the municipality.
public struct Employee: Hashable, Sendable, Codable, Identifiable {
  public let id: Identifier<Employee>
  public var name: String
  /// The number in the HR system; never a CPR number.
  public var number: String
  public var team: Identifier<Team>
  public var role: Identifier<Role>
  public var hired: CivilDate
  /// The last day of employment; nil while no end is known.
  public var left: CivilDate?
  /// Working hours a week in tenths of an hour.
  public var weeklyHoursTenths: Int
  public var email: String

  public init(
    id: Identifier<Employee>, name: String, number: String = "", team: Identifier<Team>,
    role: Identifier<Role>, hired: CivilDate, left: CivilDate? = nil,
    weeklyHoursTenths: Int = 370, email: String = ""
  ) {
    self.id = id
    self.name = name
    self.number = number
    self.team = team
    self.role = role
    self.hired = hired
    self.left = left
    self.weeklyHoursTenths = weeklyHoursTenths
    self.email = email
  }

  /// What a number names, as an identifier does.
  enum Number {}

  /// The number as a name to be found by; nil without one.
  var numberID: Identifier<Number>? { number.isEmpty ? nil : Identifier(number) }

  public func isEmployed(on day: CivilDate) -> Bool {
    hired <= day && (left.map { day <= $0 } ?? true)
  }
}
