public import PlannerDomain

/// What a calendar says in the language of whoever reads it.
public protocol CalendarWords {
  /// The last day to enrol in a course.
  func deadline(_ course: String) -> String
  /// The title of something that will not be after all.
  func cancelled(_ title: String) -> String
  /// The title of something that has been done.
  func done(_ title: String) -> String
  /// Who takes part; never empty.
  func participants(_ names: [String]) -> String
  /// How far someone's own assignment has come.
  func standing(_ state: AssignmentState) -> String
  /// What is to be done, in one line.
  func title(of duty: DueDuty) -> String
  /// Whose it is, and what it is about.
  func details(of duty: DueDuty) -> String
}
