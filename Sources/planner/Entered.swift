import PlannerDomain
import PlannerExchange

/// What came of entering a plan's files.
struct Entered {
  /// How many entries were new or different.
  var count = 0
  /// Those that have moved on since, and were left.
  let left: [EntryKey]
  /// Those that were edited both here and there, and were left too.
  let overtaken: [OvertakenEntry]
  /// In words, what stayed out.
  var wrong: [String]
  /// The tables that nothing was said of, and how many entries of each there are.
  var unspoken: [(file: PlanFile, count: Int)] = []
}
