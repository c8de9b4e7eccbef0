extension EditError {
  /// A lasting name of the rule that refused the edit, for other programs.
  public var rule: String {
    switch self {
    case .unknown: "unknown"
    case .refersToUnknown: "refers-to-unknown"
    case .exists: "exists"
    case .inUse: "in-use"
    case .invalid: "invalid"
    case .noSuchStep, .noSuchAgreementStep, .noSuchStrategyStep: "no-such-step"
    case .notYourStep, .notYours: "not-yours"
    case .reasonNeeded, .explanationNeeded: "reason-needed"
    case .blocked: "blocked"
    case .warned: "warned"
    case .adopted: "adopted"
    case .over: "over"
    case .dutiesOpen: "duties-open"
    case .hasSigned: "has-signed"
    case .standsSo: "stands-so"
    case .ownLeader: "own-leader"
    case .signedMeanwhile: "signed-meanwhile"
    case .changedMeanwhile: "changed-meanwhile"
    }
  }

  /// Whether a value is refused for what it is in itself, in whatever plan.
  public var isOfValueAlone: Bool {
    guard case .invalid(_, _, let problem) = self else { return false }
    return switch problem {
    case .outside, .tooLong, .notOneLine, .inFuture, .past, .looksLikeCPR, .malformed: true
    case .missing, .taken, .doesNotFit, .outOfOrder, .circular, .notBetween: false
    }
  }

  /// Whether the same edit with a reason would be made.
  public var isOverriddenByReason: Bool {
    switch self {
    case .reasonNeeded, .explanationNeeded, .warned, .dutiesOpen: true
    default: false
    }
  }
}
