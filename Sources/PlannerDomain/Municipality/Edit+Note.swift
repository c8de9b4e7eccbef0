extension Edit {
  /// The same with a reason in every part that takes one.
  public func noting(_ note: String) -> Edit {
    switch self {
    case .assign(var new):
      new.note = note
      return .assign(new)
    case .advance(let id, let state, _): return .advance(id, to: state, note: note)
    case .move(let id, let session, _): return .move(id, to: session, note: note)
    case .cancelSession(let id, _): return .cancelSession(id, note: note)
    case .together(let edits): return .together(edits.map { $0.noting(note) })
    case .enter, .remove, .correct, .revert: return self
    }
  }
}
