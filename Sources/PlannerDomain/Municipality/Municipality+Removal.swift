extension Municipality {
  /// What removes an entry; an employee takes along the records and assignments that are kept about
  /// them.
  public func removal(of key: EntryKey) -> Edit {
    guard case .employee(let id) = key else { return .remove(key) }
    let records = records(of: id).map(\.id).sorted().map { EntryKey.record($0) }
    let assignments = assignments(of: id).map(\.id).sorted().map { EntryKey.assignment($0) }
    let keys = records + assignments + [key]
    return keys.count == 1 ? .remove(key) : .together(keys.map { .remove($0) })
  }
}
