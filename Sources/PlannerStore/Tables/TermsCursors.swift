internal import PlannerDomain

/// Reads what agreements or templates say, in step with their owners.
struct TermsCursors {
  let goals: PartCursor
  let items: PartCursor
  let commitments: PartCursor

  var parts: [PartCursor] { [goals, items, commitments] }

  /// Fills in the lists of an owner's versions.
  func read(of id: String, into versions: inout [AgreementTerms]) throws {
    try goals.eachPart(of: id) { (row) throws(StoreError) in
      versions[try version(row, versions.count)].goals.append(
        LearningGoal(try row.spelled(3), try row.text(4)))
    }
    try items.eachPart(of: id) { (row) throws(StoreError) in
      versions[try version(row, versions.count)].items.append(try item(row))
    }
    try commitments.eachPart(of: id) { (row) throws(StoreError) in
      versions[try version(row, versions.count)].commitments.append(
        LeaderCommitment(try row.spelled(3), try row.text(4)))
    }
  }

  private func version(_ row: KeptRow, _ count: Int) throws(StoreError) -> Int {
    let version = try row.integer(2)
    guard (1...max(1, count)).contains(version), count > 0 else { throw row.damage(2) }
    return version - 1
  }

  private func item(_ row: KeptRow) throws(StoreError) -> AgreementItem {
    AgreementItem(
      number: try row.integer(3), kind: try row.spelled(4), phase: try row.spelled(5),
      text: try row.text(6), audience: try row.text(7), owner: try KeptDuty.owner(row, 8),
      due: try KeptDuty.due(row, 10))
  }
}
