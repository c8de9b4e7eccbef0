import PlannerDomain

/// Fields to be filled in, and what they make.
struct Form: Hashable, Sendable {
  mutating func withField<Result>(_ body: (inout TextField) -> Result) -> Result? { nil }
  mutating func move(_ motion: Motion) {}
  mutating func prepare(rows: Int) {}
  func draw(on frame: inout Frame, _ state: AppState) {}
}

enum FormActions { static let all: [ActionSpec] = [] }

extension AppState {
  mutating func chooseInForm(_ index: Int, _ ids: [String]) {}
}
