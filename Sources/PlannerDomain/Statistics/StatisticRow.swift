/// How much has any of some traits, among what has any of some others.
public struct StatisticRow: Hashable, Sendable {
  public let traits: [Trait]
  /// Everything where it is empty.
  public let among: [Trait]
  public let count: Int
  /// How much there is of what it is a share of.
  public let of: Int
  /// What the survey states of the same; nil where it gives no number.
  public let survey: SurveyFigure?

  public init(
    traits: [Trait], among: [Trait], count: Int, of: Int, survey: SurveyFigure? = nil
  ) {
    self.traits = traits
    self.among = among
    self.count = count
    self.of = of
    self.survey = survey
  }

  /// The share in percent; nil where there is too little to give a share of.
  public var percent: Double? {
    of < Statistics.leastBase ? nil : Double(count) * 100 / Double(of)
  }

  /// Whether the use is among those counted.
  public func counts(_ use: EducationUse) -> Bool {
    var traits = use.traits
    for group in TargetGroup.allCases where use.participants[group] > 0 {
      traits.insert(.participants(group))
    }
    return counts(traits)
  }

  /// Whether the rating is among those counted.
  public func counts(_ rating: RatedUse) -> Bool { counts(rating.traits) }

  private func counts(_ found: TraitSet) -> Bool {
    func has(any wanted: [Trait]) -> Bool {
      let wanted = wanted.filter { if case .region = $0 { false } else { true } }
      return wanted.isEmpty || !found.isDisjoint(with: TraitSet(wanted))
    }
    return has(any: traits) && has(any: among)
  }
}
