/// What became of a commit.
public enum CommitOutcome: Hashable, Sendable {
  /// Everything is kept, and stays kept whatever happens to the program or the machine.
  case committed(Revision)
  /// Nothing is kept, for others had committed meanwhile.
  case conflict(ForeignChanges)
}
