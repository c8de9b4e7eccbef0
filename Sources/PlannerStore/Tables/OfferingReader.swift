internal import PlannerDomain

/// Reads offerings and, in step with them, their parts.
final class OfferingReader {
  private let forms: PartCursor
  private let themes: PartCursor
  private let targetGroups: PartCursor
  private let methods: PartCursor
  private let develops: PartCursor
  private let prerequisites: PartCursor
  private let learningGoals: PartCursor
  private let checklist: PartCursor
  private let subsidies: PartCursor

  private let kinds = Spellings<OfferingKind>()
  private let shapes = Spellings<CourseShape>()
  private let formSets = SpellingSets<OfferingForm>()
  private let targetGroupSets = SpellingSets<TargetGroup>()
  private let methodSets = SpellingSets<TeachingMethod>()
  private let checklistSets = SpellingSets<ChecklistItem>()
  private let themeSets = Alike<Set<Identifier<Theme>>>()
  private let levelSets = Alike<[Identifier<Competence>: CompetenceLevel]>()
  private let subsidyLists = Alike<[Subsidy]>()
  private let goalLists = Alike<[String]>()
  private let summaries = Alike<String>()

  init(_ reader: TableReader) throws {
    forms = try reader.parts(OfferingTables.forms)
    themes = try reader.parts(OfferingTables.themes)
    targetGroups = try reader.parts(OfferingTables.targetGroups)
    methods = try reader.parts(OfferingTables.methods)
    develops = try reader.parts(OfferingTables.develops)
    prerequisites = try reader.parts(OfferingTables.prerequisites)
    learningGoals = try reader.parts(OfferingTables.learningGoals)
    checklist = try reader.parts(OfferingTables.checklist)
    subsidies = try reader.parts(OfferingTables.subsidies)
  }

  var parts: [PartCursor] {
    [
      forms, themes, targetGroups, methods, develops, prerequisites, learningGoals, checklist,
      subsidies,
    ]
  }

  func offering(_ row: KeptRow) throws -> Offering {
    let id = try row.text(0)
    return Offering(
      id: Identifier(id), title: try row.text(1), provider: try row.id(2),
      kind: try row.spelled(3, by: kinds), shape: try row.spelledIfAny(4, by: shapes),
      forms: try formSets.next(of: id, in: forms), isInChildrensCatalogue: try row.flag(5),
      themes: themeSets.one(try themes.set(of: id, Self.identifier)),
      targetGroups: try targetGroupSets.next(of: id, in: targetGroups),
      develops: levelSets.one(try levels(of: id)),
      methods: try methodSets.next(of: id, in: methods),
      length: HalfDays(rawValue: try row.integer(6)), spreadWeeks: try row.integer(7),
      ectsTenths: row.integerIfAny(8), pricePerParticipant: row.moneyIfAny(9),
      groupPrice: try groupPrice(row), travelCost: try row.money(13),
      materialCost: try row.money(14),
      subsidies: subsidyLists.one(try subsidies.parts(of: id, Self.subsidy)),
      prerequisites: try prerequisites.set(of: id, Self.identifier),
      learningGoals: goalLists.one(try learningGoals.parts(of: id, Self.goal)),
      checklist: try checklistSets.next(of: id, in: checklist),
      contentReviewed: try row.dateIfAny(15),
      summary: summaries.one(try row.text(16)))
  }

  private func levels(of id: String) throws -> [Identifier<Competence>: CompetenceLevel] {
    let pairs = try develops.parts(of: id, Self.levelOfCompetence)
    guard !pairs.isEmpty else { return [:] }
    var levels = [Identifier<Competence>: CompetenceLevel](minimumCapacity: pairs.count)
    for (competence, level) in pairs { levels[competence] = level }
    return levels
  }

  private func groupPrice(_ row: KeptRow) throws(StoreError) -> GroupPrice? {
    guard let amount = row.moneyIfAny(10) else { return nil }
    return GroupPrice(
      amount: amount, leastParticipants: try row.integer(11),
      mostParticipants: try row.integer(12))
  }

  private static func identifier<Entity>(_ row: KeptRow) throws(StoreError) -> Identifier<Entity> {
    try row.id(1)
  }

  private static func goal(_ row: KeptRow) throws(StoreError) -> String { try row.text(2) }

  private static func levelOfCompetence(
    _ row: KeptRow
  ) throws(StoreError) -> (Identifier<Competence>, CompetenceLevel) {
    (try row.id(1), try row.level(2))
  }

  private static func subsidy(_ row: KeptRow) throws(StoreError) -> Subsidy {
    let amount: Subsidy.Amount =
      if let money = row.moneyIfAny(3) {
        .perParticipant(money)
      } else {
        .percentOfPrice(try row.integer(4))
      }
    return Subsidy(
      name: try row.text(2), amount: amount, from: try row.dateIfAny(5),
      until: try row.dateIfAny(6), mostParticipants: row.integerIfAny(7))
  }
}
