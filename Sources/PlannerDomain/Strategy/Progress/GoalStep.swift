/// One step that would mend what a goal lacks.
public enum GoalStep: Hashable, Sendable {
  /// An assignment is wished or proposed.
  case approve(Identifier<Assignment>)
  /// An assignment is approved, but has no dates.
  case chooseSession(Identifier<Assignment>)
  /// An assignment waits for a seat.
  case findSeat(Identifier<Assignment>)
  /// An assignment ends after the goal's date.
  case moveEarlier(Identifier<Assignment>)
  /// An assignment that requires an agreement has none.
  case draftAgreement(Identifier<Assignment>)
  /// An agreement must be signed before the course begins.
  case sign(Identifier<Assignment>)
  /// A duty is open, and its day has not passed.
  case fulfil(Duty)
  /// The use of what was learned has not been rated.
  case rate(Identifier<Assignment>)

  public var assignment: Identifier<Assignment>? {
    switch self {
    case .approve(let id), .chooseSession(let id), .findSeat(let id), .moveEarlier(let id),
      .draftAgreement(let id), .sign(let id), .rate(let id):
      id
    case .fulfil: nil
    }
  }
}
