/// A degree that someone can hold (report, chapter 6.6: many need a diploma, some need a master).
public enum Qualification: String, CaseIterable, Hashable, Sendable, Codable {
  case diploma, master
}
