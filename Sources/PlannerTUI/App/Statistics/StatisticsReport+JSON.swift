import PlannerDomain

/// The fields are lasting: other programs read them.
extension StatisticsReport: Encodable {
  private enum Field: String, CodingKey {
    case municipality, municipalities, from, to, team, targetGroup, priceIndexPercent
    case offerings, participants, ratings, tables, prices
    case groups, spreads, each, skipped
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Field.self)
    try fields.encodeIfPresent(name, forKey: .municipality)
    try fields.encode(statistics.count(.municipalities), forKey: .municipalities)
    try fields.encodeIfPresent(scope.period?.first.description, forKey: .from)
    try fields.encodeIfPresent(scope.period?.last.description, forKey: .to)
    try fields.encodeIfPresent(team?.name, forKey: .team)
    try fields.encodeIfPresent(scope.targetGroup, forKey: .targetGroup)
    try fields.encode(statistics.priceIndexPercent, forKey: .priceIndexPercent)
    try fields.encode(statistics.count(.offerings), forKey: .offerings)
    try fields.encode(statistics.count(.participants), forKey: .participants)
    try fields.encode(statistics.count(.ratings), forKey: .ratings)
    try fields.encode(
      tables.map { table in
        ToldTable(
          topic: table.topic, measure: table.measure, among: table.among.map(\.description),
          rows: table.rows.map { row in
            ToldRow(row, offerings: offerings(behind: row, of: table))
          })
      }, forKey: .tables)
    try fields.encode(statistics.priceRows.map(ToldPrice.init), forKey: .prices)
    guard case .many(let many, let sources) = subject else { return }
    try fields.encode(
      PriorityGroup.allCases.map {
        ToldGroup(group: $0.rawValue, municipalities: many.count(in: $0))
      },
      forKey: .groups)
    try fields.encode(
      KeyShare.allCases.compactMap { share in
        many.spread(of: share).map { ToldSpread($0, of: share) }
      }, forKey: .spreads)
    let read = sources.filter { $0.trouble == nil }
    try fields.encode(
      zip(many.municipalities.indices, read).map { ToldMunicipality($0, in: many, file: $1.file) },
      forKey: .each)
    try fields.encode(
      sources.compactMap { source in
        source.trouble.map { ToldTrouble(file: source.file, reason: $0) }
      }, forKey: .skipped)
  }

  private struct ToldTable: Encodable {
    let topic: StatisticTopic
    let measure: Statistics.Measure
    let among: [String]
    let rows: [ToldRow]
  }

  private struct ToldRow: Encodable {
    let traits: [String]
    let among: [String]
    let count: Int
    let of: Int
    let percent: Double?
    let offerings: [String]?
    let survey: ToldFigure?

    init(_ row: StatisticRow, offerings: [Identifier<Offering>]?) {
      traits = row.traits.map(\.description)
      among = row.among.map(\.description)
      count = row.count
      of = row.of
      percent = row.percent.map { ($0 * 10).rounded() / 10 }
      self.offerings = offerings.map { $0.map(\.rawValue) }
      survey = row.survey.map(ToldFigure.init)
    }
  }

  private struct ToldPrice: Encodable {
    let band: String
    let form: OfferingForm
    let average: Int?
    let courses: Int
    let surveyAverage: Int
    let surveyIndexed: Int
    let surveyCourses: Int

    init(_ row: PriceRow) {
      band = row.band.lastingName
      form = row.form
      average = row.average?.wholeKroner
      courses = row.courses
      surveyAverage = row.survey.amount.wholeKroner
      surveyIndexed = row.indexedSurvey.wholeKroner
      surveyCourses = row.survey.courses
    }
  }
}
