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
  public let additions: [Entry]
  /// What is different, as it was and as it will be.
  public var changes: [(before: Entry, after: Entry)] {
    altered.compactMap { change in
      if let before = change.before, let after = change.after { (before, after) } else { nil }
    }
  }

  private let altered: [Change]

  /// - Parameters:
  ///   - partially: whether what breaks a rule, and what hangs on it, stays out of the news; the problems
  ///     tell of it all the same.
  ///   - versions: what the entries with stamps that are not the plan's held earlier, as far as is known.
  ///   - overwriting: whether the file goes before the plan where both were edited.
  public init(
    of plan: ImportedPlan, with municipality: Municipality, partially: Bool = false,
    versions: [EntryKey: [Entry]] = [:], overwriting: Bool = false
  ) {
    let all = PlanNews(
      of: plan, with: municipality, versions: versions, overwriting: overwriting)
    var news = all.entries
    left = all.left
    overtaken = all.overtaken
    movedOn = all.movedOn
    unchanged = all.unchanged
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
    additions = news.filter { municipality[$0.key] == nil }
    altered = news.compactMap { after in
      let key = after.key
      return municipality[key].map { Change(key: key, before: $0, after: after) }
    }
    self.problems = problems
    outcome = trial
    // Of what could not be read nobody knows what it speaks of.
    let kinds = plan.problems.isEmpty ? Set(plan.files.compactMap(\.kind)) : []
    absent = Self.absent(from: plan, of: kinds, in: municipality)
  }

  private static func absent(
    from plan: ImportedPlan, of kinds: Set<EntryKind>, in municipality: Municipality
  ) -> [EntryKey] {
    let keys = municipality.entries.lazy.map(\.key).filter { kinds.contains($0.kind) }
    guard !keys.isEmpty else { return [] }
    let spoken = Set(plan.entries.lazy.map(\.key))
    return keys.filter { !spoken.contains($0) }
      .map { (kind: $0.kind.rawValue, text: $0.text, key: $0) }
      .sorted { ($0.kind, $0.text) < ($1.kind, $1.text) }.map(\.key)
  }

  /// How many entries there are of each kind that the plan has no table of, so that they stay as
  /// they are.
  public func unspoken(by plan: ImportedPlan) -> [(file: PlanFile, count: Int)] {
    outcome.unspoken(by: plan)
  }

  private static func trial(of news: [Entry], in municipality: Municipality) -> Municipality {
    var trial = municipality
    trial.follow(news.map { Change(key: $0.key, before: municipality[$0.key], after: $0) })
    return trial
  }
}

extension Municipality {
  /// How many entries it has of each kind that a plan has no table of.
  public func unspoken(by plan: ImportedPlan) -> [(file: PlanFile, count: Int)] {
    PlanFile.allCases.compactMap { file in
      guard let kind = file.kind, kind != .profile, !plan.files.contains(file) else { return nil }
      let count = entries(of: kind).count
      return count == 0 ? nil : (file, count)
    }
  }
}
