import PlannerDomain
import PlannerStore
import PlannerTUI

extension PlanKeeper {
  /// Keeps a plan in a file, and watches it for what others write.
  init(_ store: SQLiteStore) {
    self.init(store) { revision, onWrite in
      try? StoreWatcher(
        watching: store, since: Revision(rawValue: revision), onChange: onWrite)
    }
  }

  /// Keeps a plan in a store of any kind, which is watched in its own way.
  init(
    _ store: any MunicipalityStore,
    watch: @escaping @Sendable (Int64, @escaping @Sendable () -> Void) -> (any Sendable)?
  ) {
    self.init(
      read: {
        do throws(StoreError) {
          let kept = try store.load()
          return .success(
            Whole(municipality: kept.municipality, revision: kept.revision.rawValue))
        } catch {
          return .failure(KeepingFailure(error))
        }
      },
      keep: { acts, expected in
        let drafts = acts.map { act in
          JournalDraft(
            when: Machine.instant, who: act.actor.name, what: act.edit.verb, changes: act.changes)
        }
        do throws(StoreError) {
          switch try store.commit(drafts, expecting: Revision(rawValue: expected)) {
          case .committed(let revision): return .kept(revision: revision.rawValue)
          case .conflict(let foreign): return .conflict(Foreign(foreign))
          }
        } catch {
          return .failed(KeepingFailure(error))
        }
      },
      changes: { since in
        do throws(StoreError) {
          return .success(Foreign(try store.changes(since: Revision(rawValue: since))))
        } catch {
          return .failure(KeepingFailure(error))
        }
      },
      watch: watch)
  }
}

extension PlanKeeper.Foreign {
  init(_ foreign: ForeignChanges) {
    self.init(
      changes: foreign.changes, revision: foreign.revision.rawValue, authors: foreign.authors)
  }
}

extension KeepingFailure {
  init(_ error: StoreError) {
    let mayPass =
      switch error {
      case .busy, .diskFull, .unexpected: true
      default: false
      }
    let again = if case .busy = error { (" Der prøves igen.", " Trying again.") } else { ("", "") }
    self.init(
      danish: error.danish + again.0, english: error.english + again.1, mayPass: mayPass)
  }
}
