/// Where a municipality stands among the priority groups, and what lifts it to the next one.
public struct PriorityLift: Hashable, Sendable {
  /// One thing that can be done.
  public enum Proposal: Hashable, Sendable {
    /// Adopt the strategy that has been drafted.
    case adopt(Identifier<EducationStrategy>)
    /// Write a strategy, and adopt it.
    case writeStrategy
    /// Give someone an offering; their leader does it.
    case give(Identifier<Employee>, Identifier<Offering>)
    /// Find, or have made, an offering for someone of the group: the catalogue has none.
    case findOffering(for: TargetGroup)
    /// Find an offering of the kind that is lacking.
    case findKind(PriorityCondition)
    /// No one of the group is employed.
    case noOne(of: TargetGroup)
  }

  /// A condition of the next group that does not hold.
  public struct Step: Hashable, Sendable {
    public let condition: PriorityCondition
    /// How many things are lacking; see `PriorityCondition.lacking(in:)`.
    public let lacking: Int
    /// Approved or enrolled, and beginning within the year: what of it will count, one for each
    /// thing, the earliest first.
    public let planned: [Identifier<Assignment>]
    /// What would do the rest, one for each thing still lacking.
    public let proposals: [Proposal]

    /// Whether what is planned is enough.
    public var isUnderWay: Bool { planned.count >= lacking }
  }

  public let assessment: PriorityAssessment
  /// The group once what is planned has been held.
  public let expected: PriorityGroup
  /// What lifts it to the next group: all of them, the nearest first; empty in the highest, and for a
  /// period that is over, which nothing lifts.
  public let steps: [Step]

  /// - Parameters:
  ///   - period: when the education that counts began; what begins within a year after it is planned.
  ///   - today: the day on which a strategy must be in force to count.
  public init(of municipality: Municipality, during period: Period, on today: CivilDate) {
    let facts = PriorityFacts(
      of: municipality, during: period,
      hasAdoptedStrategy: municipality.hasAdoptedStrategy(on: today))
    assessment = PriorityAssessment(facts)
    guard period.last >= today else {
      expected = assessment.group
      steps = []
      return
    }
    let search = LiftSearch(of: municipality, facts, after: period, on: today)
    expected = PriorityGroup(search.expected)
    let found = assessment.lacking.map { state in
      search.step(for: state.condition, lacking: state.lacking)
    }
    // What is under way already is nearer than anything that must still be decided.
    steps = found.enumerated()
      .sorted {
        ($0.element.isUnderWay ? 0 : 1, $0.offset) < ($1.element.isUnderWay ? 0 : 1, $1.offset)
      }
      .map(\.element)
  }

  /// The one step that alone lifts it; nil where more than one is lacking, or none.
  public var onlyStep: Step? { steps.count == 1 ? steps[0] : nil }
}
