internal import PlannerDomain

/// The columns of `offerings.csv`.
enum OfferingColumn: String, PlanColumn {
  case id, title, provider, kind, shape, forms, catalogue, themes
  case targetGroups = "target_groups"
  case develops, methods
  case halfDays = "half_days"
  case spreadWeeks = "spread_weeks"
  case ects
  case pricePerParticipant = "price_per_participant"
  case groupPrice = "group_price"
  case groupLeast = "group_least"
  case groupMost = "group_most"
  case travelCost = "travel_cost"
  case materialCost = "material_cost"
  case prerequisites
  case learningGoals = "learning_goals"
  case checklist
  case contentReviewed = "content_reviewed"
  case description

  static let file = PlanFile.offerings
  static let optional: Set<Self> = [
    .shape, .catalogue, .themes, .targetGroups, .develops, .methods, .spreadWeeks, .ects,
    .pricePerParticipant, .groupPrice, .groupLeast, .groupMost, .travelCost, .materialCost,
    .prerequisites, .learningGoals, .checklist, .contentReviewed, .description,
  ]

  func cell(of offering: Offering) -> Cell {
    switch self {
    case .id: Cell(offering.id)
    case .title: Cell(offering.title)
    case .provider: Cell(offering.provider)
    case .kind: Cell(offering.kind)
    case .shape: Cell(offering.shape)
    case .forms: Cell(offering.forms)
    case .catalogue: .yes(offering.isInChildrensCatalogue)
    case .themes: Cell(offering.themes)
    case .targetGroups: Cell(offering.targetGroups)
    case .develops:
      Cell(
        list: offering.develops.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value.rawValue)" })
    case .methods: Cell(offering.methods)
    case .halfDays: Cell(offering.length.rawValue)
    case .spreadWeeks: Cell(offering.spreadWeeks)
    case .ects: Cell(tenths: offering.ectsTenths)
    case .pricePerParticipant: Cell(offering.pricePerParticipant)
    case .groupPrice: Cell(offering.groupPrice?.amount)
    case .groupLeast: Cell(offering.groupPrice?.leastParticipants)
    case .groupMost: Cell(offering.groupPrice?.mostParticipants)
    case .travelCost: Cell(offering.travelCost)
    case .materialCost: Cell(offering.materialCost)
    case .prerequisites: Cell(offering.prerequisites)
    case .learningGoals: Cell(list: offering.learningGoals)
    case .checklist: Cell(offering.checklist)
    case .contentReviewed: Cell(offering.contentReviewed)
    case .description: Cell(offering.summary)
    }
  }
}

extension CSVRow where Column == OfferingColumn {
  /// The offering, still without its subsidies.
  mutating func offering() -> Offering? {
    let id: Identifier<Offering>? = identifier(.id)
    let title = text(.title)
    let provider: Identifier<Provider>? = reference(.provider)
    let kind: OfferingKind? = choice(.kind)
    let length = int(.halfDays, in: Limits.halfDays)
    let forms: Set<OfferingForm> = choices(.forms)
    var offering = Offering(
      id: id ?? "", title: title, provider: provider ?? "", kind: kind ?? .course, forms: forms,
      length: HalfDays(rawValue: length ?? 1))
    offering.shape = shape(of: kind)
    readSubject(of: &offering)
    readPrices(of: &offering)
    readQuality(of: &offering)
    guard id != nil, provider != nil, kind != nil, length != nil, !forms.isEmpty
    else { return nil }
    return offering
  }

  private mutating func shape(of kind: OfferingKind?) -> CourseShape? {
    let shape: CourseShape? = choice(.shape)
    if let kind, kind != .course, shape != nil {
      report(.shape, allowed: .nothing)
      return nil
    }
    return shape
  }

  private mutating func readSubject(of offering: inout Offering) {
    offering.isInChildrensCatalogue = yesOrNo(.catalogue)
    offering.themes = references(.themes)
    offering.targetGroups = choices(.targetGroups)
    offering.develops = developedLevels()
    offering.methods = choices(.methods)
    offering.spreadWeeks = int(.spreadWeeks, in: Limits.spreadWeeks) ?? 1
    offering.ectsTenths = tenths(.ects, in: Limits.ectsTenths)
    offering.prerequisites = references(.prerequisites)
    offering.summary = text(.description)
  }

  private mutating func readPrices(of offering: inout Offering) {
    if offering.forms.contains(.open) {
      offering.pricePerParticipant = amount(.pricePerParticipant, isRequired: true)
    } else if !offering.forms.isEmpty, cell(.pricePerParticipant) != nil {
      report(.pricePerParticipant, allowed: .nothing)
    }
    if offering.forms.contains(.requisitioned) {
      let price = amount(.groupPrice, isRequired: true)
      let least = int(.groupLeast, in: Limits.participants, isRequired: true)
      let most = int(.groupMost, in: Limits.participants.from(least), isRequired: true)
      if let price, let least, let most {
        offering.groupPrice = GroupPrice(
          amount: price, leastParticipants: least, mostParticipants: most)
      }
    } else if !offering.forms.isEmpty {
      for column in [OfferingColumn.groupPrice, .groupLeast, .groupMost] where cell(column) != nil {
        report(column, allowed: .nothing)
      }
    }
    offering.travelCost = amount(.travelCost) ?? .zero
    offering.materialCost = amount(.materialCost) ?? .zero
  }

  private mutating func readQuality(of offering: inout Offering) {
    offering.learningGoals = texts(.learningGoals)
    offering.checklist = choices(.checklist)
    offering.contentReviewed = date(.contentReviewed)
  }

  private mutating func developedLevels() -> [Identifier<Competence>: CompetenceLevel] {
    let range = Limits.levels
    let items = list(.develops, .competenceAtLevel(range)) { $0.competenceAtLevel(in: range) }
    var levels: [Identifier<Competence>: CompetenceLevel] = [:]
    for item in items {
      refer(to: .competence, item.competence, in: .develops)
      let id = Identifier<Competence>(item.competence)
      if levels[id] != nil {
        report(.develops, found: item.competence, allowed: .listedOnce)
      }
      levels[id] = item.level
    }
    return levels
  }
}

private struct CompetenceAtLevel: Hashable {
  var competence: String
  var level: CompetenceLevel
}

extension String {
  fileprivate func competenceAtLevel(in range: ClosedRange<Int>) -> CompetenceAtLevel? {
    let parts = parts(between: ":")
    guard parts.count == 2, !parts[0].isEmpty, let number = Int(parts[1]), range.contains(number),
      let level = CompetenceLevel(rawValue: number)
    else { return nil }
    return CompetenceAtLevel(competence: parts[0].trimmed, level: level)
  }
}
