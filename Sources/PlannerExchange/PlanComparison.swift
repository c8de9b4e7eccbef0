public import PlannerDomain

/// What bringing a plan into a municipality comes to.
public struct PlanComparison: Hashable, Sendable {
  /// What is new or different, in the plan's order.
  public let news: [Entry]
  /// The competence records, assignments, agreements, follow-up goals, ratings and strategies that are
  /// there already but differ from the files: they have moved on in the program since, and stay as they are.
  public let left: [EntryKey]
  /// Every rule that the municipality would break afterwards by what is new, in the files' order.
  public let problems: [RuleProblem]
  /// The municipality with what is new in it, whatever rules that breaks.
  public let outcome: Municipality

  /// What was edited in a file after its export and in the plan as well, so that one of the two has to
  /// give way; it stays as it is unless the file is to go before.
  public let overtaken: [OvertakenEntry]
  /// What the plan has changed since the export and the file has not; it stays as it is.
  public let movedOn: [EntryKey]
  /// What the plan says just as it is.
  public let unchanged: [EntryKey]
  /// Of the kinds that the plan has files of, what it does not speak of; it stays.
  ///
  /// Nothing where a row could not be read, which may speak of it.
  public let absent: [EntryKey]

  /// What is new rather than different.
  public var additions: [Entry] { news.filter { before[$0.key] == nil } }
  /// What is different, as it was and as it will be.
  public var changes: [(before: Entry, after: Entry)] {
    news.compactMap { after in before[after.key].map { ($0, after) } }
  }

  private let before: [EntryKey: Entry]

  /// - Parameters:
  ///   - partially: whether what breaks a rule, and what hangs on it, stays out of the news; the problems
  ///     tell of it all the same.
  ///   - versions: what the entries with stamps that are not the plan's held earlier, as far as is known.
  ///   - overwriting: whether the file goes before the plan where both were edited.
  public init(
    of plan: ImportedPlan, with municipality: Municipality, partially: Bool = false,
    versions: [EntryKey: [Entry]] = [:], overwriting: Bool = false
  ) {
    let meeting = ExportMeeting(
      of: plan, with: municipality, versions: versions, overwriting: overwriting)
    overtaken = meeting.overtaken
    movedOn = meeting.movedOn
    let known = meeting.entries.map { (entry: $0, before: municipality[$0.key]) }
    let different = known.filter { $0.before != $0.entry }
    let hasMovedOn = { (entry: Entry, before: Entry?) in entry.key.kind.movesOn && before != nil }
    var news = different.filter { !hasMovedOn($0.entry, $0.before) }.map(\.entry)
    left = different.filter(hasMovedOn).map(\.entry.key)
    unchanged = known.filter { $0.before == $0.entry }.map(\.entry.key)
    before = Dictionary(
      known.compactMap { known in known.before.map { (known.entry.key, $0) } },
      uniquingKeysWith: { $1 })
    var problems: [RuleProblem] = []
    var trial = Self.trial(of: news, in: municipality)
    while true {
      let broken = news.map { (key: $0.key, errors: trial.problems(of: $0)) }
        .filter { !$0.errors.isEmpty }
      problems += broken.flatMap { key, errors in
        errors.map { RuleProblem($0, of: key, in: plan) }
      }
      guard partially, !broken.isEmpty else { break }
      let keys = Set(broken.map(\.key))
      news.removeAll { keys.contains($0.key) }
      trial = Self.trial(of: news, in: municipality)
    }
    self.news = news
    self.problems = problems
    outcome = trial
    let spoken = Set(plan.entries.map(\.key))
    // Of what could not be read nobody knows what it speaks of.
    let kinds = plan.problems.isEmpty ? Set(plan.files.compactMap(\.kind)) : []
    absent = municipality.entries.map(\.key)
      .filter { kinds.contains($0.kind) && !spoken.contains($0) }
      .sorted { ($0.kind.rawValue, $0.text) < ($1.kind.rawValue, $1.text) }
  }

  /// How many entries there are of each kind that the plan has no table of, so that they stay as
  /// they are.
  public func unspoken(by plan: ImportedPlan) -> [(file: PlanFile, count: Int)] {
    PlanFile.allCases.compactMap { file in
      guard let kind = file.kind, kind != .profile, !plan.files.contains(file) else { return nil }
      let count = outcome.entries(of: kind).count
      return count == 0 ? nil : (file, count)
    }
  }

  private static func trial(of news: [Entry], in municipality: Municipality) -> Municipality {
    var trial = municipality
    trial.follow(news.map { Change(key: $0.key, before: municipality[$0.key], after: $0) })
    return trial
  }
}

extension EntryKind {
  /// Whether what happens in the program leads it away from what the files say.
  var movesOn: Bool {
    switch self {
    case .record, .assignment, .agreement, .followUpGoal, .rating, .strategy: true
    default: false
    }
  }
}
