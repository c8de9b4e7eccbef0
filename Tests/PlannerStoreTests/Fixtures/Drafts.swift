import PlannerDomain
import PlannerStore

extension JournalDraft {
  /// An act by a user of the tests.
  static func act(
    _ changes: [Change], by who: String = "Eva", what: String = "prøve"
  ) -> JournalDraft {
    JournalDraft(when: "2027-03-08T09:30:00Z", who: who, what: what, changes: changes)
  }

  /// The act of entering what was not there before.
  static func entering(_ entries: [Entry], by who: String = "Eva") -> JournalDraft {
    act(entries.map { Change(key: $0.key, before: nil, after: $0) }, by: who, what: "indtast")
  }

  /// The act of entering one provider.
  static func provider(_ id: Identifier<Provider>, by who: String = "Eva") -> JournalDraft {
    entering([.provider(Provider(id: id, name: "Udbyder \(id)", kind: .municipal))], by: who)
  }
}

extension MunicipalityStore {
  /// Commits upon whatever there is.
  @discardableResult
  func commit(_ acts: JournalDraft...) throws -> CommitOutcome {
    try commit(acts, expecting: load().revision)
  }
}
