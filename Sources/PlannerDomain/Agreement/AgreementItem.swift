/// Something that an agreement says shall be done (report, chapters 9, 10).
public struct AgreementItem: Hashable, Sendable, Codable, Identifiable {
  public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    case task
    /// Passing on to colleagues what was learned.
    case sharing
    /// A talk about how it goes.
    case followUp = "follow-up"
  }

  /// Where it lies by the course.
  public enum Phase: String, CaseIterable, Hashable, Sendable, Codable {
    case before, during, after
  }

  /// Tells it from the agreement's other items, from 1 on; it keeps its number through all versions.
  public let number: Int
  public var kind: Kind
  public var phase: Phase
  public var text: String
  /// To whom, for what is shared; otherwise empty.
  public var audience: String
  public var owner: DutyOwner
  public var due: DueDate

  public var id: Int { number }

  public init(
    number: Int, kind: Kind = .task, phase: Phase, text: String, audience: String = "",
    owner: DutyOwner, due: DueDate
  ) {
    self.number = number
    self.kind = kind
    self.phase = phase
    self.text = text
    self.audience = audience
    self.owner = owner
    self.due = due
  }
}
