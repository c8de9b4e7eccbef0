extension SurveyFigure {
  /// What the survey states of a row of a topic; nil where it gives no number.
  public init?(of topic: StatisticTopic, _ traits: [Trait], among: [Trait] = []) {
    guard let figure = Self.stated[Key(topic: topic, traits: traits, among: among)] else {
      return nil
    }
    self = figure
  }

  private struct Key: Hashable {
    let topic: StatisticTopic
    let traits: [Trait]
    let among: [Trait]
  }

  private typealias Statement = (
    traits: [Trait], among: [Trait], value: Value, place: Place, n: Int, base: Base
  )

  private static let stated: [Key: SurveyFigure] = {
    var stated: [Key: SurveyFigure] = [:]
    for topic in StatisticTopic.allCases {
      for statement in statements(of: topic) {
        stated[Key(topic: topic, traits: statement.traits, among: statement.among)] =
          SurveyFigure(statement.value, statement.place, n: statement.n, of: statement.base)
      }
    }
    return stated
  }()

  // MARK: - What the report states

  private static func statements(of topic: StatisticTopic) -> [Statement] {
    switch topic {
    case .providers:
      [
        used([.provider(.otherPublic)], 34, in: .figure(3)),
        used([.provider(.private)], 25, .justOver, in: .figure(3)),
        used([.provider(.universityCollege)], 20, .about, in: .figure(3)),
        used(
          [.provider(.university), .provider(.vocationalSchool), .provider(.municipal)], 20,
          .justUnder, in: .figure(3)),
      ]
    case .kinds:
      [
        used([.kind(.course)], tenths: 598, in: .figure(4)),
        used([.kind(.masterModule)], tenths: 2, in: .figure(4)),
        used([.step(.diploma)], 10, .justOver, in: .figure(4)),
        used([.kind(.themeDay), .kind(.conference)], 10, in: .chapter("1")),
        used([.step(.diploma), .step(.master)], 23, in: .chapter("1")),
      ]
    case .participantsByKind:
      [
        persons([.kind(.course)], .share(850, .exact), .figure(5)),
        persons([.kind(.themeDay)], .share(60, .exact), .figure(5)),
        persons([.step(.diploma)], .count(486), .figure(5)),
        persons([.step(.master)], .count(63), .figure(5)),
        persons([.step(.diploma), .step(.master)], .share(70, .exact), .chapter("1")),
      ]
    case .forms:
      [
        used([.form(.open)], 69, in: .figure(6)),
        used([.form(.requisitioned)], tenths: 333, .justUnder, in: .chapter("6.6")),
      ]
    case .catalogue:
      [
        used([.catalogue(.inside)], 26, in: .figure(8)),
        used([.catalogue(.inside)], among: [.region(.nordjylland)], 19, in: .figure(8)),
        used([.catalogue(.inside)], among: [.region(.syddanmark)], 31, in: .figure(8)),
      ]
    case .usedAtAll: usedAtAll
    case .lengths:
      [
        used([.length(.upToOneDay), .length(.upToFourAndAHalfDays)], 58, in: .figure(10)),
        used([.length(.overFourWeeks)], 28, in: .figure(10)),
      ]
    case .participantsByLength:
      [
        persons([.length(.upToOneDay)], .share(580, .exact), .figure(12)),
        persons([.length(.upToFourAndAHalfDays)], .share(250, .about), .figure(12)),
        persons(
          [.length(.twoWeeks), .length(.threeToFourWeeks), .length(.overFourWeeks)],
          .share(100, .about), .chapter("1")),
      ]
    case .lengthsByKind:
      [OfferingKind.diplomaModule, .diploma, .masterModule, .master].map {
        used([.length(.overFourWeeks)], among: [.kind($0)], 100, in: .figure(11))
      }
    case .audiences:
      [
        used([.audience(.caseworker)], 82, in: .figure(14)),
        used([.audience(.middleManager)], 76, in: .figure(14)),
        used([.audience(.practitionerSpecialised)], 61, in: .figure(14)),
        used([.audience(.practitionerGeneral)], 41, in: .figure(14)),
        used([.audience(.head)], 25, .justOver, in: .figure(14)),
      ]
    case .kindsByAudience:
      [
        used(
          [.kind(.conference)], among: [.audience(.practitionerGeneral)], 61, in: .figure(15)),
        used([.kind(.themeDay)], among: [.audience(.head)], 17, in: .figure(15)),
      ]
        + TargetGroup.allCases.filter { $0 != .practitionerGeneral }.map {
          ([.kind(.course)], [.audience($0)], .range(50...68), .figure(15), 526, .offerings)
        }
    case .themes: [used([.theme(.abuse)], 57, in: .chapter("8.3"))]
    case .abuseKinds:
      [
        abuse([.step(.diploma)], 25, .about, .figure(20)),
        abuse([.kind(.themeDay)], 10, .about, .figure(20)),
      ]
    case .abuseLengths:
      [
        abuse([.length(.upToOneDay)], 37, .exact, .figure(21)),
        abuse([.length(.overFourWeeks)], 38, .exact, .figure(21)),
      ]
    case .abuseAudiences:
      [
        abuse([.audience(.practitionerGeneral)], 19, .exact, .figure(22)),
        abuse([.audience(.middleManager)], 50, .about, .figure(22)),
      ]
    case .matchOfDegrees:
      [
        answers(
          [.enoughTheory(.high), .enoughTheory(.some)], among: .degrees, 82, .figure(23), n: 44),
        answers(
          [.enoughPractice(.high), .enoughPractice(.some)], among: .degrees, 55, .figure(23),
          n: 44),
      ]
    case .matchOfCourses:
      [
        answers(
          [.enoughTheory(.high), .enoughTheory(.some)], among: .courses, 70, stated: .about,
          .chapter("1"), n: 61),
        answers([.enoughTheory(.high)], among: .courses, 10, stated: .about, .figure(24), n: 61),
        answers([.enoughTheory(.some)], among: .courses, 59, .figure(24), n: 61),
        answers([.enoughTheory(.less)], among: .courses, 10, stated: .about, .figure(24), n: 61),
        answers(
          [.enoughPractice(.high), .enoughPractice(.some)], among: .courses, 70, stated: .about,
          .chapter("1"), n: 61),
      ]
    case .transferFromDegrees:
      transfer(.degrees)
        + [
          answers([.used(.high)], among: .degrees, 16, .figure(28), n: 44),
          answers([.used(.some)], among: .degrees, 66, .figure(28), n: 44),
          answers([.shared(.high)], among: .degrees, 11, .figure(28), n: 44),
          answers([.shared(.some)], among: .degrees, 70, .figure(28), n: 44),
        ]
    case .transferFromCourses:
      transfer(.courses)
        + [
          (
            [.used(.high), .used(.some)], [.catalogue(.inside)], .share(860, .exact),
            .figure(32), 61, .answers
          )
        ]
    case .barriersAfterDegrees: barriers(.degrees)
    case .barriersAfterCourses: barriers(.courses)
    case .subsidies:
      [
        ([.subsidised], [.form(.open)], .share(840, .exact), .figure(37), 44, .answers),
        (
          [.subsidised], [.form(.requisitioned)], .share(710, .exact), .figure(37), 44, .answers
        ),
      ]
    case .formsByKind, .lengthsByAudience, .participantGroups, .themesByForm,
      .themesByCatalogue, .methods, .methodsByKind:
      []
    }
  }

  /// By region the report states a share and not of how many; all who answered are 74.
  private static var usedAtAll: [Statement] {
    func share(_ trait: Trait, _ among: [Trait], _ percent: Int, _ figure: Int) -> Statement {
      ([trait], among, .share(percent * 10, .exact), .figure(figure), 74, .municipalities)
    }
    return [
      share(.catalogue(.inside), [], 64, 8),
      share(.catalogue(.inside), [.region(.syddanmark)], 73, 8),
      share(.catalogue(.inside), [.region(.hovedstaden)], 72, 8),
      share(.catalogue(.inside), [.region(.nordjylland)], 38, 8),
      ([.step(.diploma)], [], .count(58), .chapter("8.4"), 74, .municipalities),
      ([.step(.master)], [], .count(21), .chapter("8.4"), 74, .municipalities),
      share(.kind(.diploma), [.region(.syddanmark)], 73, 9),
      share(.kind(.master), [.region(.hovedstaden)], 32, 9),
      share(.kind(.master), [.region(.midtjylland)], 29, 9),
    ]
  }

  private static func transfer(_ education: SurveyTransfer.Education) -> [Statement] {
    let survey = SurveyTransfer(education)
    let source = survey.transferSource
    let place = Place.figure(source.figure)
    return [
      answers(
        [.used(.high), .used(.some)], among: education, survey.usedAtLeastSome, place,
        n: source.answers),
      answers(
        [.shared(.high), .shared(.some)], among: education, survey.sharedAtLeastSome, place,
        n: source.answers),
    ]
  }

  private static func barriers(_ education: SurveyTransfer.Education) -> [Statement] {
    let survey = SurveyTransfer(education)
    let source = survey.barrierSource
    return TransferBarrier.allCases.compactMap { barrier in
      survey.percent(naming: barrier).map {
        answers(
          [.barrier(barrier)], among: education, $0, .figure(source.figure), n: source.answers)
      }
    }
  }

  // MARK: - Short forms

  private static func used(
    _ traits: [Trait], among: [Trait] = [], _ percent: Int, _ precision: Precision = .exact,
    in place: Place
  ) -> Statement {
    (traits, among, .share(percent * 10, precision), place, 526, .offerings)
  }

  private static func used(
    _ traits: [Trait], tenths: Int, _ precision: Precision = .exact, in place: Place
  ) -> Statement {
    (traits, [], .share(tenths, precision), place, 526, .offerings)
  }

  private static func persons(_ traits: [Trait], _ value: Value, _ place: Place) -> Statement {
    (traits, [], value, place, 9379, .participants)
  }

  private static func abuse(
    _ traits: [Trait], _ percent: Int, _ precision: Precision, _ place: Place
  ) -> Statement {
    (traits, [.theme(.abuse)], .share(percent * 10, precision), place, 69, .offerings)
  }

  private static func answers(
    _ traits: [Trait], among education: SurveyTransfer.Education, _ percent: Int,
    stated precision: Precision = .exact, _ place: Place, n: Int
  ) -> Statement {
    let among: [Trait] =
      education == .degrees ? [.step(.diploma), .step(.master)] : [.step(.course)]
    return (traits, among, .share(percent * 10, precision), place, n, .answers)
  }
}
