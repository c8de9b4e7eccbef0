/// Working time set aside for trying out what was learned (report, chapter 10.3).
public struct PracticeTime: Hashable, Sendable, Codable {
  public var minutesPerWeek: Int
  /// For how many weeks after the course.
  public var weeks: Int
  /// What the time is for, or when in the week it lies.
  public var note: String

  public init(minutesPerWeek: Int, weeks: Int, note: String = "") {
    self.minutesPerWeek = minutesPerWeek
    self.weeks = weeks
    self.note = note
  }
}
