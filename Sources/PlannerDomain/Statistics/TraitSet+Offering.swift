extension TraitSet {
  /// What can be said of an offering, however it is taken.
  init(of offering: Offering, in municipality: Municipality) {
    self.init(
      kind: offering.kind, provider: municipality.providers[offering.provider]?.kind,
      isInChildrensCatalogue: offering.isInChildrensCatalogue, length: offering.length,
      audience: offering.targetGroups,
      themes: offering.themes.compactMap { municipality.themes[$0]?.countedUnder },
      methods: offering.methods)
  }

  /// - Parameter themes: the survey's, which the offering's own are counted under.
  public init(
    kind: OfferingKind, provider: ProviderKind?, isInChildrensCatalogue: Bool, length: HalfDays,
    audience: some Sequence<TargetGroup>, themes: some Sequence<SurveyTheme>,
    methods: some Sequence<TeachingMethod>
  ) {
    self.init()
    insert(.kind(kind))
    insert(.step(kind.ladderStep))
    if let provider { insert(.provider(provider)) }
    insert(.catalogue(isInChildrensCatalogue ? .inside : .outside))
    insert(.length(LengthBand(length, of: kind)))
    for group in audience { insert(.audience(group)) }
    for theme in themes { insert(.theme(theme)) }
    for method in methods { insert(.method(method)) }
  }
}
