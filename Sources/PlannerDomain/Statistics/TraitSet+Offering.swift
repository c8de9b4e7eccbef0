extension TraitSet {
  /// What can be said of an offering, however it is taken.
  ///
  /// - Parameter themes: the survey's, which the offering's own are counted under.
  init(of offering: Offering, provider: ProviderKind?, themes: some Sequence<SurveyTheme>) {
    self.init()
    insert(.kind(offering.kind))
    insert(.step(offering.kind.ladderStep))
    if let provider { insert(.provider(provider)) }
    insert(.catalogue(offering.isInChildrensCatalogue ? .inside : .outside))
    insert(.length(LengthBand(offering.length, of: offering.kind)))
    for group in offering.targetGroups { insert(.audience(group)) }
    for theme in themes { insert(.theme(theme)) }
    for method in offering.methods { insert(.method(method)) }
  }
}
