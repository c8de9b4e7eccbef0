/// Courses that together make up one diploma module (report, chapter 6.6).
public struct CoursePackage: Hashable, Sendable, Codable, Identifiable {
  public let id: Identifier<CoursePackage>
  public var title: String
  public var courses: Set<Identifier<Offering>>
  /// The diploma module that they count as.
  public var module: Identifier<Offering>

  public init(
    id: Identifier<CoursePackage>, title: String, courses: Set<Identifier<Offering>>,
    module: Identifier<Offering>
  ) {
    self.id = id
    self.title = title
    self.courses = courses
    self.module = module
  }
}
