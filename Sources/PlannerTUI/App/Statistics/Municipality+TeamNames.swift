public import PlannerDomain

extension Municipality {
  /// The teams that a name stands for, in full or, where none is called that, by its beginning;
  /// whatever the case of its letters.
  public func teams(named name: String) -> [Team] {
    let wanted = name.trimmed.lowercased()
    let all = Array(teams.values).sortedByName(\.name)
    let exact = all.filter { $0.name.lowercased() == wanted }
    return exact.isEmpty && !wanted.isEmpty
      ? all.filter { $0.name.lowercased().hasPrefix(wanted) } : exact
  }
}
