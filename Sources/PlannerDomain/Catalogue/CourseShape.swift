/// The three shapes a course should have (report, chapter 6.6).
public enum CourseShape: String, CaseIterable, Hashable, Sendable, Codable {
  /// Short and about new knowledge, such as a law or a reform.
  case knowledge
  /// Longer, modular, spread over time.
  case themed
  case leadership
}
