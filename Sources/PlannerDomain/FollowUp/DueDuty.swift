/// Something that someone has yet to do by an agreement.
public struct DueDuty: Hashable, Sendable {
  public enum Subject: Hashable, Sendable {
    case duty(Duty)
    case signature(AgreementParty)
    case rating(Identifier<Assignment>, TransferRating.Rater, TransferRating.Moment)
  }

  public let subject: Subject
  public let agreement: Identifier<ImplementationAgreement>
  public let team: Identifier<Team>
  /// Whose it is by the agreement.
  public let owner: DutyOwner
  /// Who has it in the owner's place; nil while it is the owner's.
  public let deputy: Identifier<Employee>?
  /// Who is to do it today: the deputy, or those who hold the owner's role; empty for HR, and for the
  /// leader of a team without one.
  public let people: [Identifier<Employee>]
  /// Nil while the course that it is counted from has no dates.
  public let due: CivilDate?
  /// The last day on which anything about it was recorded, if only that it was agreed.
  public let silentSince: CivilDate

  public init(
    subject: Subject, agreement: Identifier<ImplementationAgreement>, team: Identifier<Team>,
    owner: DutyOwner, deputy: Identifier<Employee>?, people: [Identifier<Employee>],
    due: CivilDate?, silentSince: CivilDate
  ) {
    self.subject = subject
    self.agreement = agreement
    self.team = team
    self.owner = owner
    self.deputy = deputy
    self.people = people
    self.due = due
    self.silentSince = silentSince
  }

  public func isOverdue(on today: CivilDate) -> Bool { due.map { $0 < today } ?? false }
}
