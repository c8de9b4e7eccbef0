extension Edit {
  /// The same with a reason in every part that takes one.
  public func noting(_ note: String) -> Edit {
    noting(note) { _ in true }
  }

  /// The same with a reason where conflicts ask for one, and nowhere else.
  public func noting(_ note: String, against conflicts: [Conflict]) -> Edit {
    let warned = Set(conflicts.map(\.assignment))
    return noting(note, where: warned.contains)
  }

  private func noting(
    _ note: String, where isConcerned: (Identifier<Assignment>) -> Bool
  ) -> Edit {
    switch self {
    case .assign(var new) where isConcerned(new.id):
      new.note = note
      return .assign(new)
    case .advance(let id, let state, _) where isConcerned(id):
      return .advance(id, to: state, note: note)
    case .move(let id, let session, _) where isConcerned(id):
      return .move(id, to: session, note: note)
    case .cancelSession(let id, let old):
      return .cancelSession(id, note: old.isBlank ? note : old)
    case .dismissAdvice(let id, let severity, let old):
      return .dismissAdvice(id, severity, reason: old.isBlank ? note : old)
    case .together(let edits):
      return .together(edits.map { $0.noting(note, where: isConcerned) })
    default: return self
    }
  }
}
