/// What a municipality's priority group is told from (report, chapter 11): plain facts, so that they
/// can be gathered from a plan and from figures alike.
public struct PriorityFacts: Hashable, Sendable {
  /// A written strategy is adopted and in force.
  public var hasAdoptedStrategy: Bool
  /// The lengths of the courses that were used.
  public var courseBands: Set<DurationBand>
  /// A diploma module or a whole diploma was used.
  public var usesDiploma: Bool
  /// A master module or a whole master was used.
  public var usesMaster: Bool
  /// Those among whom someone took part in education of any kind.
  public var targetGroups: Set<TargetGroup>

  public init(
    hasAdoptedStrategy: Bool = false, courseBands: Set<DurationBand> = [],
    usesDiploma: Bool = false, usesMaster: Bool = false, targetGroups: Set<TargetGroup> = []
  ) {
    self.hasAdoptedStrategy = hasAdoptedStrategy
    self.courseBands = courseBands
    self.usesDiploma = usesDiploma
    self.usesMaster = usesMaster
    self.targetGroups = targetGroups
  }

  /// Takes in that one of a target group took part in education of a kind and length.
  ///
  /// Courses are courses and AMU courses; theme days, conferences and academy programmes reach their
  /// participants, but are neither courses nor degrees.
  public mutating func add(_ kind: OfferingKind, lasting band: DurationBand, for group: TargetGroup)
  {
    targetGroups.insert(group)
    switch kind {
    case .course, .amuCourse: courseBands.insert(band)
    case .diplomaModule, .diploma: usesDiploma = true
    case .masterModule, .master: usesMaster = true
    case .themeDay, .conference, .academyProgramme, .universitySubject: break
    }
  }
}
