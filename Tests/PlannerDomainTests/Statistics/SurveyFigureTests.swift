import PlannerDomain
import Testing

/// The report's figures, each copied by hand from its chapter.
@Suite struct SurveyFigureTests {
  struct Case: Sendable {
    let topic: StatisticTopic
    let traits: [Trait]
    var among: [Trait] = []
    let value: SurveyFigure.Value
    let place: SurveyFigure.Place
    let n: Int
  }

  private static let degrees: [Trait] = [.step(.diploma), .step(.master)]
  private static let courses: [Trait] = [.step(.course)]

  static let cases: [Case] = [
    Case(
      topic: .providers, traits: [.provider(.otherPublic)], value: .share(340, .exact),
      place: .figure(3), n: 526),
    Case(
      topic: .kinds, traits: [.kind(.course)], value: .share(598, .exact), place: .figure(4),
      n: 526),
    Case(
      topic: .kinds, traits: degrees, value: .share(230, .exact), place: .chapter("1"), n: 526),
    Case(
      topic: .participantsByKind, traits: [.kind(.course)], value: .share(850, .exact),
      place: .figure(5), n: 9379),
    Case(
      topic: .participantsByKind, traits: [.step(.diploma)], value: .count(486),
      place: .figure(5), n: 9379),
    Case(
      topic: .forms, traits: [.form(.open)], value: .share(690, .exact), place: .figure(6),
      n: 526),
    Case(
      topic: .catalogue, traits: [.catalogue(.inside)], value: .share(260, .exact),
      place: .figure(8), n: 526),
    Case(
      topic: .catalogue, traits: [.catalogue(.inside)], among: [.region(.nordjylland)],
      value: .share(190, .exact), place: .figure(8), n: 526),
    Case(
      topic: .usedAtAll, traits: [.catalogue(.inside)], value: .share(640, .exact),
      place: .figure(8), n: 74),
    Case(
      topic: .usedAtAll, traits: [.kind(.master)], among: [.region(.hovedstaden)],
      value: .share(320, .exact), place: .figure(9), n: 74),
    Case(
      topic: .lengths, traits: [.length(.overFourWeeks)], value: .share(280, .exact),
      place: .figure(10), n: 526),
    Case(
      topic: .participantsByLength, traits: [.length(.upToOneDay)], value: .share(580, .exact),
      place: .figure(12), n: 9379),
    Case(
      topic: .audiences, traits: [.audience(.caseworker)], value: .share(820, .exact),
      place: .figure(14), n: 526),
    Case(
      topic: .kindsByAudience, traits: [.kind(.conference)],
      among: [.audience(.practitionerGeneral)], value: .share(610, .exact), place: .figure(15),
      n: 526),
    Case(
      topic: .kindsByAudience, traits: [.kind(.course)], among: [.audience(.head)],
      value: .range(50...68), place: .figure(15), n: 526),
    Case(
      topic: .themes, traits: [.theme(.abuse)], value: .share(570, .exact),
      place: .chapter("8.3"), n: 526),
    Case(
      topic: .abuseLengths, traits: [.length(.upToOneDay)], among: [.theme(.abuse)],
      value: .share(370, .exact), place: .figure(21), n: 69),
    Case(
      topic: .abuseAudiences, traits: [.audience(.practitionerGeneral)],
      among: [.theme(.abuse)], value: .share(190, .exact), place: .figure(22), n: 69),
    Case(
      topic: .matchOfDegrees, traits: [.enoughTheory(.high), .enoughTheory(.some)],
      among: degrees, value: .share(820, .exact), place: .figure(23), n: 44),
    Case(
      topic: .matchOfDegrees, traits: [.enoughPractice(.high), .enoughPractice(.some)],
      among: degrees, value: .share(550, .exact), place: .figure(23), n: 44),
    Case(
      topic: .matchOfCourses, traits: [.enoughTheory(.some)], among: courses,
      value: .share(590, .exact), place: .figure(24), n: 61),
    Case(
      topic: .transferFromDegrees, traits: [.shared(.some)], among: degrees,
      value: .share(700, .exact), place: .figure(28), n: 44),
    Case(
      topic: .transferFromCourses, traits: [.used(.high), .used(.some)], among: courses,
      value: .share(840, .exact), place: .figure(32), n: 61),
    Case(
      topic: .barriersAfterDegrees, traits: [.barrier(.noSharing)], among: degrees,
      value: .share(660, .exact), place: .figure(29), n: 44),
    Case(
      topic: .barriersAfterCourses, traits: [.barrier(.noTime)], among: courses,
      value: .share(380, .exact), place: .figure(33), n: 61),
  ]

  @Test("A figure is the report's, with its place and N", arguments: cases)
  func stated(_ expected: Case) throws {
    let figure = try #require(
      SurveyFigure(of: expected.topic, expected.traits, among: expected.among))
    #expect(figure.value == expected.value)
    #expect(figure.place == expected.place)
    #expect(figure.n == expected.n)
  }

  @Test("Every figure that is stated stands in a table")
  func shown() {
    var everywhere = Statistics()
    for region in MunicipalityProfile.Region.allCases {
      everywhere += Statistics(
        of: EducationFacts(
          profile: MunicipalityProfile(region: region), uses: Self.everyUse))
    }
    let shown = StatisticTopic.allCases.flatMap(everywhere.tables).flatMap(\.rows)
      .count { $0.survey != nil }
    // Counted in the report by hand: a number for each sentence that has one.
    #expect(shown == 79)
  }

  @Test("Where the report gives no number, there is none")
  func silent() {
    for topic in [StatisticTopic.methods, .themesByForm, .themesByCatalogue, .formsByKind] {
      for trait in Trait.all { #expect(SurveyFigure(of: topic, [trait]) == nil) }
    }
    #expect(SurveyFigure(of: .kinds, [.kind(.amuCourse)]) == nil)
  }

  /// One use for every kind, audience and form.
  private static let everyUse = OfferingKind.allCases.flatMap { kind in
    TargetGroup.allCases.flatMap { group in
      OfferingForm.allCases.map { form in
        EducationUse(
          of: "o", form: form, traits: [.kind(kind), .step(kind.ladderStep), .audience(group)],
          durationBand: .upToOneDay)
      }
    }
  }
}
