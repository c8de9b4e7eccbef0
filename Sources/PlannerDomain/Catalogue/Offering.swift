/// Education that can be taken, such as a course, a theme day or a degree module.
public struct Offering: Hashable, Sendable, Codable, Identifiable {
  public let id: Identifier<Offering>
  public var title: String
  public var provider: Identifier<Provider>
  public var kind: OfferingKind
  /// Only courses have a shape.
  public var shape: CourseShape?
  public var forms: Set<OfferingForm>
  /// Whether it belongs to the national children's catalogue (Børnekataloget).
  public var isInChildrensCatalogue: Bool
  public var themes: Set<Identifier<Theme>>
  public var targetGroups: Set<TargetGroup>
  /// The level each competence is developed to.
  public var develops: [Identifier<Competence>: CompetenceLevel]
  public var methods: Set<TeachingMethod>
  public var length: HalfDays
  /// How many weeks the course days are spread over; 1 when they lie together.
  public var spreadWeeks: Int
  /// ECTS points in tenths, where the education gives any.
  public var ectsTenths: Int?
  /// Before subsidy; nil when it cannot be taken openly.
  public var pricePerParticipant: Money?
  /// Nil when it cannot be requisitioned.
  public var groupPrice: GroupPrice?
  /// Travel for each participant.
  public var travelCost: Money
  /// Books and materials for each participant.
  public var materialCost: Money
  public var subsidies: [Subsidy]
  /// Offerings that must be completed first.
  public var prerequisites: Set<Identifier<Offering>>
  public var learningGoals: [String]
  /// The purchase checklist's questions that are answered with yes.
  public var checklist: Set<ChecklistItem>
  /// When the content was last held against current knowledge.
  public var contentReviewed: CivilDate?
  public var summary: String

  public init(
    id: Identifier<Offering>, title: String, provider: Identifier<Provider>, kind: OfferingKind,
    shape: CourseShape? = nil, forms: Set<OfferingForm> = [.open],
    isInChildrensCatalogue: Bool = false, themes: Set<Identifier<Theme>> = [],
    targetGroups: Set<TargetGroup> = [],
    develops: [Identifier<Competence>: CompetenceLevel] = [:], methods: Set<TeachingMethod> = [],
    length: HalfDays, spreadWeeks: Int = 1, ectsTenths: Int? = nil,
    pricePerParticipant: Money? = nil, groupPrice: GroupPrice? = nil, travelCost: Money = .zero,
    materialCost: Money = .zero, subsidies: [Subsidy] = [],
    prerequisites: Set<Identifier<Offering>> = [], learningGoals: [String] = [],
    checklist: Set<ChecklistItem> = [], contentReviewed: CivilDate? = nil, summary: String = ""
  ) {
    self.id = id
    self.title = title
    self.provider = provider
    self.kind = kind
    self.shape = shape
    self.forms = forms
    self.isInChildrensCatalogue = isInChildrensCatalogue
    self.themes = themes
    self.targetGroups = targetGroups
    self.develops = develops
    self.methods = methods
    self.length = length
    self.spreadWeeks = spreadWeeks
    self.ectsTenths = ectsTenths
    self.pricePerParticipant = pricePerParticipant
    self.groupPrice = groupPrice
    self.travelCost = travelCost
    self.materialCost = materialCost
    self.subsidies = subsidies
    self.prerequisites = prerequisites
    self.learningGoals = learningGoals
    self.checklist = checklist
    self.contentReviewed = contentReviewed
    self.summary = summary
  }

  public var durationBand: DurationBand { DurationBand(length) }

  /// Travel and materials for each participant.
  public var otherCosts: Money { travelCost + materialCost }

  /// The highest price a children's catalogue course may have for each participant.
  ///
  /// It is 250 kroner a day, a begun day counting as one (domain: children's catalogue).
  public var catalogueCeiling: Money { .kroner(250) * length.wholeDays }
}
