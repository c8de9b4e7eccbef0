internal import PlannerDomain

/// The columns that statistics take.
enum StatisticsTables {
  static let profile = Table(
    "municipality", ["id", "name", "inhabitants", "region", "price_index_percent"])
  static let people = Table(
    asking: """
      SELECT employee.id, role.target_group, employee.team_id
      FROM employee JOIN role ON role.id = employee.role_id
      """, of: "employee", ["id", "target_group", "team_id"])
  static let sessions = Table("course_session", ["id", "offering_id", "requisition_id"])
  static let days = Table(
    asking: """
      SELECT session_id, min(day), max(day) FROM course_session_day GROUP BY session_id
      ORDER BY session_id
      """, of: "course_session_day", ["session_id", "day", "day"])
  static let requisitions = Table("requisition", ["id", "price_ore", "least_participants"])
  static let assignments = Table(
    "assignment", ["id", "employee_id", "offering_id", "session_id"])
  /// The last step of those that went, or had to be paid for.
  static let steps = Table(
    lastPartOf: "assignment_step", ["assignment_id", "max(position)", "state"],
    where: "state IN (\(spent))")
  static let offerings = Table(
    "offering",
    [
      "id", "provider_id", "kind", "is_in_childrens_catalogue", "length_half_days",
      "price_per_participant_ore",
    ])
  static let providers = Table("provider", ["id", "kind"])
  static let themes = Table("theme", ["id", "counted_under"])
  static let ratings = Table(
    "transfer_rating",
    [
      "id", "assignment_id", "used", "shared", "rated_on", "enough_theory", "enough_practice",
    ])
  /// As files had them before they told how theory and practice fitted.
  static let ratingsWithoutMatch = Table(
    asking: """
      SELECT id, assignment_id, used, shared, rated_on, NULL, NULL FROM transfer_rating
      ORDER BY id
      """, of: ratings.name, ratings.columns)
  static let barriers = Table(parts: "transfer_barrier", ["rating_id", "barrier"])
  static let subsidies = Table(
    parts: "offering_subsidy", ["offering_id", "position", "from_date", "until_date"])

  /// The day on which it was recorded that the participant was there.
  static let attendedOn = """
    SELECT taken_on FROM assignment_step
    WHERE assignment_id = ? AND state IN (\(list { $0.tookPart })) ORDER BY position LIMIT 1
    """

  private static let spent = list { $0.spendsMoney }

  private static func list(_ holds: (AssignmentState) -> Bool) -> String {
    AssignmentState.allCases.filter(holds).map { "'\($0.rawValue)'" }.joined(separator: ", ")
  }
}
