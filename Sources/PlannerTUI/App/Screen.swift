import PlannerDomain

/// A room of the program: how it is drawn and how it takes the motions that all rooms share.
///
/// What is its own it offers as actions in the registry, under its contexts.
protocol Screen {
  /// Where keys are looked up, the nearest first, without `.moving` and `.everywhere`.
  static func contexts(_ state: AppState) -> [Context]
  /// Brings the room's own state up to date with the plan and the size of the screen.
  static func prepare(_ state: inout AppState)
  static func draw(_ state: AppState, on frame: inout Frame, in rect: Rect)
  static func move(_ motion: Motion, _ state: inout AppState)
  /// Scrolls by so many lines, as the wheel does.
  static func scroll(_ step: Int, _ state: inout AppState)
  /// Goes into what is selected.
  static func enter(_ state: inout AppState) -> [Effect]
  /// Goes back one step inside the room; false when there is none.
  static func back(_ state: inout AppState) -> Bool
  /// Goes to an entry, so that it is selected.
  static func show(_ key: EntryKey, _ state: inout AppState)
  /// What actions on assignments, employees and offerings are about.
  static func selection(_ state: AppState) -> Selection
  /// The list in front as plain text.
  static func listing(_ state: AppState) -> Listing
  /// The room's filter, where it can be filtered now.
  static func filter(_ state: AppState) -> WritableKeyPath<AppState, Filter>?
  /// Notes what the room shows and how.
  static func describe(_ state: AppState, in view: inout ScreenView)
  /// Shows it that way again, from the top.
  static func show(_ view: ScreenView, _ state: inout AppState)
}

extension Screen {
  static func describe(_ state: AppState, in view: inout ScreenView) {}
  static func show(_ view: ScreenView, _ state: inout AppState) {}
}

extension Screen {
  /// Moves the cursor where nothing can be scrolled by itself.
  static func scroll(_ step: Int, _ state: inout AppState) {
    for _ in 0..<abs(step) { move(step < 0 ? .up : .down, &state) }
  }
}

/// What the user has marked, or else what the cursor stands on.
struct Selection: Hashable, Sendable {
  var assignments: [Identifier<Assignment>] = []
  var employees: [Identifier<Employee>] = []
  var offering: Identifier<Offering>?
  var session: Identifier<CourseSession>?
  /// The competence whose gap is looked at.
  var competence: Identifier<Competence>?
}

/// A filter that is written as one looks.
struct Filter: Hashable, Sendable {
  var field = TextField()
  /// Whether keys go to the field.
  var isOpen = false

  var text: String { field.text }
  /// Whether something is or was searched for.
  var isShown: Bool { isOpen || !text.isEmpty }
}

extension Filter {
  /// A closed filter that holds what was kept of it.
  init(_ text: String?) { field = TextField(text ?? "") }
}
