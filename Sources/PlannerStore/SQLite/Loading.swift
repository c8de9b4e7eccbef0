internal import Dispatch
internal import GRDB
internal import PlannerDomain
internal import Synchronization

/// Reads everything in two lots at the same time, each from a snapshot of its own.
///
/// Reading takes the processor, not the disk, so that two take half the time.
struct Loading {
  private struct Lot {
    let entries: [Entry]
    let revision: Revision
  }

  // Each takes about as long to read as the other.
  private static let first: [EntryKind] = [.record, .offering]
  private static let second = EntryKind.allCases.filter { !first.contains($0) }

  let reader: any DatabaseReader

  func load() throws -> KeptMunicipality {
    let lots = try both()
    if let revision = lots.first?.revision, lots.allSatisfy({ $0.revision == revision }) {
      return keep(lots.map(\.entries), at: revision)
    }
    // A commit came between the two snapshots.
    let everything = try lot(of: EntryKind.allCases)
    return keep([everything.entries], at: everything.revision)
  }

  private func both() throws -> [Lot] {
    let lots = Mutex<[Result<Lot, any Error>]>([])
    DispatchQueue.concurrentPerform(iterations: 2) { index in
      let lot = Result { try lot(of: index == 0 ? Self.first : Self.second) }
      lots.withLock { $0.append(lot) }
    }
    return try lots.withLock { try $0.map { try $0.get() } }
  }

  private func lot(of kinds: [EntryKind]) throws -> Lot {
    try reader.read { database in
      Lot(
        entries: try EntryRows.entries(of: kinds, by: TableReader(database: database)),
        revision: try Journal(database: database).latestRevision())
    }
  }

  private func keep(_ lots: [[Entry]], at revision: Revision) -> KeptMunicipality {
    KeptMunicipality(municipality: Municipality(entries: Emptying(lots)), revision: revision)
  }
}

/// Gives away the entries of some lots, in no order, without copying them.
private struct Emptying: Sequence, IteratorProtocol {
  private var lots: [[Entry]]

  init(_ lots: [[Entry]]) { self.lots = lots }

  mutating func next() -> Entry? {
    while let last = lots.indices.last {
      if let entry = lots[last].popLast() { return entry }
      lots.removeLast()
    }
    return nil
  }
}
