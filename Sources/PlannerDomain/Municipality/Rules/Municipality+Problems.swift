extension Municipality {
  /// Every rule that an entry of this municipality breaks: what it refers to that is not there, and
  /// then what is wrong with its fields.
  public func problems(of entry: Entry) -> [EditError] {
    let missing = entry.references.filter { self[$0] == nil }
    var rules = EntryRules(of: entry, in: self)
    rules.check()
    return missing.map { .refersToUnknown($0, from: entry.key) }
      + rules.problems.map { .invalid(entry.key, $0.field, $0.problem) }
  }
}
