extension Statistics {
  /// The tables of a topic; those that are of nothing are left out where there is one for each of
  /// some groups.
  public func tables(of topic: StatisticTopic) -> [StatisticTable] {
    switch topic {
    case .providers:
      [
        table(
          topic,
          ProviderKind.allCases.map { [.provider($0)] }
            + [[.provider(.university), .provider(.vocationalSchool), .provider(.municipal)]])
      ]
    case .kinds, .participantsByKind:
      [table(topic, Self.kinds + [[.kind(.themeDay), .kind(.conference)]] + Self.degreeSteps)]
    case .forms: [table(topic, Self.forms)]
    case .formsByKind:
      [table(topic, OfferingKind.allCases.map { ([.form(.requisitioned)], [.kind($0)]) })]
    case .catalogue:
      [
        table(
          topic,
          [([.catalogue(.inside)], [])]
            + Self.stated(topic, [[.catalogue(.inside)]]))
      ]
    case .usedAtAll: [usedAtAll]
    case .lengths, .participantsByLength: [table(topic, Self.lengths)]
    case .lengthsByKind: tables(topic, Self.lengths, among: Self.kinds)
    case .lengthsByAudience: tables(topic, Self.lengths, among: Self.audiences)
    case .audiences: [table(topic, Self.audiences)]
    case .kindsByAudience: tables(topic, Self.kinds, among: Self.audiences)
    case .participantGroups: [table(topic, TargetGroup.allCases.map { [.participants($0)] })]
    case .themes: [table(topic, Self.themes)]
    case .themesByForm: tables(topic, Self.themes, among: Self.forms)
    case .themesByCatalogue:
      tables(topic, Self.themes, among: [[.catalogue(.inside)], [.catalogue(.outside)]])
    case .abuseKinds: [table(topic, Self.kinds + Self.degreeSteps, among: Self.abuse)]
    case .abuseLengths: [table(topic, Self.lengths, among: Self.abuse)]
    case .abuseAudiences: [table(topic, Self.audiences, among: Self.abuse)]
    case .methods: [table(topic, Self.methods)]
    case .methodsByKind: tables(topic, Self.methods, among: Self.kinds)
    case .matchOfDegrees: [table(topic, Self.matches, among: Self.degreeEducation)]
    case .matchOfCourses: [table(topic, Self.matches, among: Self.courseEducation)]
    case .transferFromDegrees: [table(topic, Self.degrees, among: Self.degreeEducation)]
    case .transferFromCourses: [transferFromCourses]
    case .barriersAfterDegrees: [table(topic, Self.barriers, among: Self.degreeEducation)]
    case .barriersAfterCourses: [table(topic, Self.barriers, among: Self.courseEducation)]
    case .subsidies: [table(topic, OfferingForm.allCases.map { ([.subsidised], [.form($0)]) })]
    }
  }

  private var usedAtAll: StatisticTable {
    let everywhere: [[Trait]] = [
      [.catalogue(.inside)], [.step(.diploma)], [.step(.master)], [.kind(.diploma)],
      [.kind(.master)],
    ]
    return table(
      .usedAtAll, everywhere.map { ($0, []) } + Self.stated(.usedAtAll, everywhere))
  }

  /// With the courses of the children's catalogue apart, as the survey has them.
  private var transferFromCourses: StatisticTable {
    let topic = StatisticTopic.transferFromCourses
    let rows = Self.degrees.map { row($0, among: Self.courseEducation, of: topic) }
    let catalogue = row(Self.usedAtLeastSome, among: [.catalogue(.inside)], of: topic)
    return StatisticTable(topic: topic, among: Self.courseEducation, rows: rows + [catalogue])
  }

  /// The regions that the survey gives a topic's figure of.
  private static func stated(
    _ topic: StatisticTopic, _ rows: [[Trait]]
  ) -> [(traits: [Trait], among: [Trait])] {
    rows.flatMap { traits in
      MunicipalityProfile.Region.allCases.map { (traits, [Trait.region($0)]) }
    }.filter { SurveyFigure(of: topic, $0.0, among: $0.1) != nil }
  }

  // MARK: - Making tables

  private func tables(
    _ topic: StatisticTopic, _ rows: [[Trait]], among groups: [[Trait]]
  ) -> [StatisticTable] {
    groups.filter { count(topic.measure, any: $0) > 0 }.map { table(topic, rows, among: $0) }
  }

  private func table(
    _ topic: StatisticTopic, _ rows: [[Trait]], among: [Trait] = []
  ) -> StatisticTable {
    StatisticTable(
      topic: topic, among: among, rows: rows.map { row($0, among: among, of: topic) })
  }

  /// A table of shares of different things; those of nothing are left out.
  private func table(
    _ topic: StatisticTopic, _ rows: [(traits: [Trait], among: [Trait])]
  ) -> StatisticTable {
    StatisticTable(
      topic: topic, among: [],
      rows: rows.map { row($0.traits, among: $0.among, of: topic) }
        .filter { $0.of > 0 || $0.among.isEmpty })
  }

  func row(
    _ traits: [Trait], among: [Trait], of topic: StatisticTopic
  ) -> StatisticRow {
    StatisticRow(
      traits: traits, among: among, count: count(topic.measure, any: traits, among: among),
      of: count(topic.measure, any: Self.answers(to: traits), among: among),
      survey: SurveyFigure(of: topic, traits, among: among))
  }

  /// All the answers to a question that need not be answered, which a share is then of; empty where
  /// everything has an answer.
  private static func answers(to traits: [Trait]) -> [Trait] {
    switch traits.first {
    case .enoughTheory: TransferDegree.allCases.map(Trait.enoughTheory)
    case .enoughPractice: TransferDegree.allCases.map(Trait.enoughPractice)
    default: []
    }
  }

  /// How much has any of some traits that exclude each other, among what has any of some others that
  /// do; an empty list asks for nothing.
  public func count(_ measure: Measure, any traits: [Trait], among: [Trait] = []) -> Int {
    let ones: [Trait?] = traits.isEmpty ? [nil] : traits
    let others: [Trait?] = among.isEmpty ? [nil] : among
    return ones.reduce(0) { sum, one in
      others.reduce(sum) { $0 + count(measure, one, and: $1) }
    }
  }

  // MARK: - Lists of traits

  private static let kinds = OfferingKind.allCases.map { [Trait.kind($0)] }
  private static let degreeSteps: [[Trait]] = [
    [.step(.diploma)], [.step(.master)], degreeEducation,
  ]
  private static let degreeEducation: [Trait] = [.step(.diploma), .step(.master)]
  private static let courseEducation: [Trait] = [.step(.course)]
  private static let forms = OfferingForm.allCases.map { [Trait.form($0)] }
  private static let audiences = TargetGroup.allCases.map { [Trait.audience($0)] }
  private static let themes = SurveyTheme.allCases.map { [Trait.theme($0)] }
  private static let abuse: [Trait] = [.theme(.abuse)]
  private static let methods = TeachingMethod.allCases.map { [Trait.method($0)] }
  private static let barriers = TransferBarrier.allCases.map { [Trait.barrier($0)] }
  private static let lengths =
    LengthBand.allCases.map { [Trait.length($0)] }
    + [[.length(.upToOneDay), .length(.upToFourAndAHalfDays)], twoWeeksOrMore]
  private static let twoWeeksOrMore: [Trait] = [
    .length(.twoWeeks), .length(.threeToFourWeeks), .length(.overFourWeeks),
  ]
  private static let usedAtLeastSome = TransferDegree.allCases.filter(\.isAtLeastSome)
    .map(Trait.used)
  private static let degrees = byDegree(Trait.used) + byDegree(Trait.shared)
  private static let matches = byDegree(Trait.enoughTheory) + byDegree(Trait.enoughPractice)

  /// At least some degree, and then each.
  private static func byDegree(_ trait: (TransferDegree) -> Trait) -> [[Trait]] {
    [TransferDegree.allCases.filter(\.isAtLeastSome).map(trait)]
      + TransferDegree.allCases.map { [trait($0)] }
  }
}
