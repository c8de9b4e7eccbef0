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
    case .together(let edits):
      edits.map(\.verb).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        .joined(separator: ", ")
    case .revert: "revert"
    }
  }
}
