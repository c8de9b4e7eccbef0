/// How an offering is taken (report, chapter 6.3).
public enum OfferingForm: String, CaseIterable, Hashable, Sendable, Codable {
  /// Anyone who meets the criteria enrols, at a price per participant.
  case open
  /// One or more municipalities order it and shape it, usually for a whole team.
  case requisitioned
}
