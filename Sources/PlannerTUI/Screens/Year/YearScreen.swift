import PlannerDomain

enum YearScreen: Screen {
  static func contexts(_ state: AppState) -> [Context] { [.year, .planning, .list] }
  static func prepare(_ state: inout AppState) {}
  static func draw(_ state: AppState, on frame: inout Frame, in rect: Rect) {}
  static func move(_ motion: Motion, _ state: inout AppState) {}
  static func enter(_ state: inout AppState) -> [Effect] { [] }
  static func back(_ state: inout AppState) -> Bool { false }
  static func show(_ key: EntryKey, _ state: inout AppState) {}
  static func selection(_ state: AppState) -> Selection { Selection() }
  static func filter(_ state: AppState) -> WritableKeyPath<AppState, Filter>? { nil }
}
