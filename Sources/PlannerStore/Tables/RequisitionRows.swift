internal import PlannerDomain

enum RequisitionRows {
  private static let table = Table(
    "requisition",
    ["id", "offering_id", "price_ore", "least_participants", "most_participants", "state"])
  private static let teams = Table(parts: "requisition_team", ["requisition_id", "team_id"])
  private static let partners = Table(
    parts: "requisition_partner", ["requisition_id", "position", "municipality"])

  static func put(_ requisition: Requisition, by writer: TableWriter) throws {
    let id = requisition.id.rawValue
    try writer.put(
      [
        id, requisition.offering.rawValue, requisition.price.øre,
        requisition.leastParticipants, requisition.mostParticipants,
        requisition.state.rawValue,
      ], in: table)
    try writer.replaceSet(of: id, in: teams, with: requisition.teams.map(\.rawValue))
    try writer.replaceList(of: id, in: partners, with: requisition.partners) { [$0] }
  }

  static func remove(_ id: Identifier<Requisition>, by writer: TableWriter) throws {
    try writer.remove([id.rawValue], from: table)
  }

  static func entries(by reader: TableReader) throws -> KeptEntries {
    let teams = try reader.parts(teams)
    let partners = try reader.parts(partners)
    return try reader.entries(of: table, with: [teams, partners]) { row in
      let id = try row.text(0)
      return .requisition(
        Requisition(
          id: Identifier(id), offering: try row.id(1),
          teams: try teams.set(of: id) { (row) throws(StoreError) in try row.id(1) },
          partners: try partners.parts(of: id) { (row) throws(StoreError) in try row.text(2) },
          price: try row.money(2), leastParticipants: try row.integer(3),
          mostParticipants: try row.integer(4), state: try row.spelled(5)))
    }
  }
}
