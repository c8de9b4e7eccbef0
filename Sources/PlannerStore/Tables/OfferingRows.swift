internal import PlannerDomain

/// Writes offerings; `OfferingReader` reads them.
enum OfferingRows {
  static func put(_ offering: Offering, by writer: TableWriter) throws {
    let id = offering.id.rawValue
    try writer.put(values(of: offering), in: OfferingTables.offering)
    try writer.replaceSet(
      of: id, in: OfferingTables.forms, with: offering.forms.map(\.rawValue))
    try writer.replaceSet(
      of: id, in: OfferingTables.themes, with: offering.themes.map(\.rawValue))
    try writer.replaceSet(
      of: id, in: OfferingTables.targetGroups, with: offering.targetGroups.map(\.rawValue))
    try writer.replaceSet(
      of: id, in: OfferingTables.methods, with: offering.methods.map(\.rawValue))
    try writer.replaceParts(
      of: id, in: OfferingTables.develops,
      with: offering.develops.map { [$0.key.rawValue, $0.value.rawValue] })
    try writer.replaceSet(
      of: id, in: OfferingTables.prerequisites, with: offering.prerequisites.map(\.rawValue))
    try writer.replaceList(
      of: id, in: OfferingTables.learningGoals, with: offering.learningGoals
    ) { [$0] }
    try writer.replaceSet(
      of: id, in: OfferingTables.checklist, with: offering.checklist.map(\.rawValue))
    try writer.replaceList(
      of: id, in: OfferingTables.subsidies, with: offering.subsidies, values(of:))
  }

  static func remove(_ id: Identifier<Offering>, by writer: TableWriter) throws {
    try writer.remove([id.rawValue], from: OfferingTables.offering)
  }

  static func entries(by reader: TableReader) throws -> KeptEntries {
    let offerings = try OfferingReader(reader)
    return try reader.entries(of: OfferingTables.offering, with: offerings.parts) { row in
      .offering(try offerings.offering(row))
    }
  }

  private static func values(of offering: Offering) -> [TableWriter.Value] {
    [
      offering.id.rawValue, offering.title, offering.provider.rawValue,
      offering.kind.rawValue, offering.shape?.rawValue, offering.isInChildrensCatalogue,
      offering.length.rawValue, offering.spreadWeeks, offering.ectsTenths,
      offering.pricePerParticipant?.øre, offering.groupPrice?.amount.øre,
      offering.groupPrice?.leastParticipants, offering.groupPrice?.mostParticipants,
      offering.travelCost.øre, offering.materialCost.øre,
      offering.contentReviewed?.description, offering.summary,
    ]
  }

  private static func values(of subsidy: Subsidy) -> [TableWriter.Value] {
    var øre: Int?
    var percent: Int?
    switch subsidy.amount {
    case .perParticipant(let amount): øre = amount.øre
    case .percentOfPrice(let share): percent = share
    }
    return [
      subsidy.name, øre, percent, subsidy.from?.description, subsidy.until?.description,
      subsidy.mostParticipants,
    ]
  }
}
