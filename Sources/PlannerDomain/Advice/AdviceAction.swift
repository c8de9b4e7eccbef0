/// What can be done about something from wherever it is told.
public enum AdviceAction: Hashable, Sendable {
  /// Give the offering to more people of the team, on that session where there is one.
  indirect case assignMore(Identifier<Team>, Identifier<Offering>, Identifier<CourseSession>?)
  /// Give the employee an offering.
  case assign(Identifier<Employee>, Identifier<Offering>)
  /// Begin a requisition for some teams.
  case order(Identifier<Offering>, for: Set<Identifier<Team>>)
  case beginAgreement(Identifier<Assignment>)
  /// Write what an agreement lacks.
  case write(Identifier<ImplementationAgreement>, AgreementCheck.Lack)
  case compare(Identifier<Offering>, with: Identifier<Offering>)
  /// Change an entry: approve a provider, note a review, choose a leader.
  case edit(EntryKey)
  /// Look for something better in the catalogue, on the same theme or for the same step.
  case look(Identifier<Offering>)
}
