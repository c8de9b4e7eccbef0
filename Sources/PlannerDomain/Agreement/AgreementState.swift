/// How far an agreement has come: `draft → agreed → active → concluded`, or `lapsed`.
public enum AgreementState: String, CaseIterable, Hashable, Sendable, Codable {
  /// Not signed by all, or not signed again since its text was changed.
  case draft
  case agreed
  /// Agreed, and the course has begun. It follows from the day and is never recorded, so that nobody
  /// has to tell the program that a course began, and a course that moves takes it along.
  case active
  case concluded, lapsed

  /// Nothing more is to be done by it.
  public var isOver: Bool { self == .concluded || self == .lapsed }

  /// The recorded states that may follow a recorded state.
  var next: Set<AgreementState> {
    switch self {
    case .draft: [.draft, .agreed, .lapsed]
    case .agreed: [.draft, .concluded, .lapsed]
    case .active: []
    case .concluded, .lapsed: [.draft, .agreed]
    }
  }
}
