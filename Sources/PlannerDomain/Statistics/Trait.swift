/// Something that can be said of education that was used, or of a rating of it.
///
/// Every statistic counts what has one trait among what has another.
public enum Trait: Hashable, Sendable {
  case provider(ProviderKind)
  case kind(OfferingKind)
  case step(LadderStep)
  case form(OfferingForm)
  case catalogue(CataloguePlace)
  case length(LengthBand)
  /// Whom it is meant for (report, figure 14); there may be several.
  case audience(TargetGroup)
  case theme(SurveyTheme)
  case method(TeachingMethod)
  /// A subsidy was in force when it was taken.
  case subsidised
  /// Who took part, by the target group of their own role.
  case participants(TargetGroup)
  case used(TransferDegree)
  case shared(TransferDegree)
  case barrier(TransferBarrier)
  /// Theory enough, by the degree that was told (report, figures 23 and 24).
  case enoughTheory(TransferDegree)
  /// Near enough to practice, likewise.
  case enoughPractice(TransferDegree)
  /// Where the municipality lies (report, figures 8 and 9).
  case region(MunicipalityProfile.Region)

  /// Whether education is from the national children's catalogue (Børnekataloget).
  public enum CataloguePlace: String, CaseIterable, Hashable, Sendable, Codable {
    case inside, outside
  }

  public static let all: [Trait] =
    ProviderKind.allCases.map(Trait.provider) + OfferingKind.allCases.map(Trait.kind)
    + LadderStep.allCases.map(Trait.step) + OfferingForm.allCases.map(Trait.form)
    + CataloguePlace.allCases.map(Trait.catalogue)
    + LengthBand.allCases.map(Trait.length) + TargetGroup.allCases.map(Trait.audience)
    + SurveyTheme.allCases.map(Trait.theme) + TeachingMethod.allCases.map(Trait.method)
    + [.subsidised] + TargetGroup.allCases.map(Trait.participants)
    + TransferDegree.allCases.map(Trait.used) + TransferDegree.allCases.map(Trait.shared)
    + TransferBarrier.allCases.map(Trait.barrier)
    + TransferDegree.allCases.map(Trait.enoughTheory)
    + TransferDegree.allCases.map(Trait.enoughPractice)
    + MunicipalityProfile.Region.allCases.map(Trait.region)

  private static let places = Dictionary(
    uniqueKeysWithValues: all.enumerated().map { ($1, $0) })

  /// Its place among all.
  var place: Int { Self.places[self] ?? Self.all.count }
}
