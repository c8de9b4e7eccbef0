/// When something agreed is due: counted from the course, so that it follows when the course moves,
/// or fixed by hand.
public enum DueDate: Hashable, Sendable, Codable {
  /// Days after the course's first day; negative before it.
  case fromStart(days: Int)
  /// Days after the course's last day; negative before it.
  case fromEnd(days: Int)
  case fixed(CivilDate)

  /// The day, for a course that takes a period; nil while a course that it is counted from has none.
  public func date(of course: Period?) -> CivilDate? {
    switch self {
    case .fromStart(let days): course?.first.adding(days: days)
    case .fromEnd(let days): course?.last.adding(days: days)
    case .fixed(let date): date
    }
  }
}
