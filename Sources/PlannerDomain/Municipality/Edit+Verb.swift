extension Edit {
  /// What the journal calls the edit, as in `approve` or `enter employee`.
  public var verb: String {
    switch self {
    case .enter(let entry): "enter \(entry.key.kind.rawValue)"
    case .remove(let key): "remove \(key.kind.rawValue)"
    case .assign: "assign"
    case .advance(_, let state, _): "set \(state.rawValue)"
    case .move: "move"
    case .cancelSession: "cancel session"
    case .correct: "correct record"
    case .recordLevel: "record level"
    case .draftAgreement: "draft agreement"
    case .reviseAgreement: "revise agreement"
    case .coverAssignments: "change whom an agreement covers"
    case .sign: "sign agreement"
    case .withdrawSignature: "withdraw signature"
    case .concludeAgreement: "conclude agreement"
    case .lapseAgreement: "lapse agreement"
    case .reopenAgreement: "reopen agreement"
    case .lapseOfLeavers: "lapse agreements of leavers"
    case .markDone: "mark done"
    case .markUndone: "mark undone"
    case .reschedule: "reschedule"
    case .delegate: "delegate"
    case .closeDuty: "close duty"
    case .noteProgress(_, let state, _): "note \(state.rawValue)"
    case .rateTransfer: "rate transfer"
    case .confirmPractice: "confirm practice"
    case .dismissAdvice: "dismiss advice"
    case .takeUpAdvice: "take up advice"
    case .adoptStrategy: "adopt strategy"
    case .reviseStrategy: "revise strategy"
    case .endStrategy: "end strategy"
    case .reopenStrategy: "reopen strategy"
    case .together(let edits):
      edits.map(\.verb).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        .joined(separator: ", ")
    case .revert: "revert"
    }
  }
}
