/// What a goal of the needs mapping is about; whoever shows it puts it into words.
public enum NeedsAim: Hashable, Sendable {
  /// Everyone in a role has the basic competences.
  case basics(Role)
  /// New employees have them within so many months.
  case newcomers(months: Int)
  /// Those whose work requires a competence have it.
  case specialised(Competence)
  /// Caseworkers have a diploma.
  case diploma
  /// Everyone gets education every year.
  case participation
  /// Education reaches all target groups.
  case reach
  /// Agreements are signed before courses begin.
  case agreements
  /// Duties are followed up in time.
  case followUp
  /// What was learned is used in practice.
  case transfer
}
