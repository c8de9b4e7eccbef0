/// The average price of a length and form beside the survey's (report, table 3).
public struct PriceRow: Hashable, Sendable {
  public let band: DurationBand
  public let form: OfferingForm
  /// For a participant, before subsidy, outside the children's catalogue; nil where there were none.
  public let average: Money?
  /// How many courses the average rests on: offerings taken openly, runs that were requisitioned.
  public let courses: Int
  public let survey: AveragePrice
  /// The survey's average carried to today's prices by the municipality's index.
  public let indexedSurvey: Money
}

extension Statistics {
  /// Table 3: by length, open before requisitioned.
  public var priceRows: [PriceRow] {
    DurationBand.allCases.flatMap { band in
      OfferingForm.allCases.map { form in
        let tally = prices(of: form, lasting: band)
        let survey = AveragePrice(of: form, lasting: band)
        return PriceRow(
          band: band, form: form, average: tally.average, courses: tally.count, survey: survey,
          indexedSurvey: survey.indexed(percent: priceIndexPercent))
      }
    }
  }
}
