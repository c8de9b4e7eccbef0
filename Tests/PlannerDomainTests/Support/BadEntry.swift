import PlannerDomain
import Testing

/// An entry that breaks a rule, and the rule that it breaks.
struct BadEntry: Sendable, CustomTestStringConvertible {
  let what: String
  let entry: Entry
  let error: EditError

  /// An entry that is right but for one change.
  init<Value>(
    _ what: String, _ kind: (Value) -> Entry, _ value: Value, _ field: Field,
    _ problem: FieldProblem, _ change: (inout Value) -> Void
  ) {
    self.what = what
    entry = kind(changed(value, change))
    error = .invalid(entry.key, field, problem)
  }

  var testDescription: String { what }
}

extension FieldProblem {
  static func below(_ least: Int, _ found: Int) -> FieldProblem {
    .outside(found: found, least: least, most: nil)
  }

  static func outside(_ range: ClosedRange<Int>, _ found: Int) -> FieldProblem {
    .outside(found: found, least: range.lowerBound, most: range.upperBound)
  }
}

/// Ten digits that look like a CPR number, and belong to no one.
let lookalike = "010190-1234"
/// Øre that no amount may exceed.
let mostØre = 10_000_000_000
