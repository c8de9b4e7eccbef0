import PlannerDomain

/// Every word on the screen, in one language; each room of the program has its own table.
struct Words: Hashable, Sendable {
  let language: Language
  /// The day from which a day without a year is counted; nil where days have their years.
  let today: CivilDate?

  init(_ language: Language, today: CivilDate? = nil) {
    self.language = language
    self.today = today
  }

  var readings: Readings { Readings(say: language, today: today) }

  var app: AppWords { AppWords(say: language) }
  var domain: DomainWords { DomainWords(say: language) }
  var errors: ErrorWords { ErrorWords(say: language) }
  var format: Formats { Formats(say: language) }
  var planning: PlanningWords { PlanningWords(say: language) }
  var overview: OverviewWords { OverviewWords(say: language) }
  var catalogue: CatalogueWords { CatalogueWords(say: language) }
  var people: PeopleWords { PeopleWords(say: language) }
  var followUp: FollowUpWords { FollowUpWords(say: language) }
  var year: YearWords { YearWords(say: language) }
  var agreements: AgreementWords { AgreementWords(say: language) }
  var strategies: StrategyWords { StrategyWords(say: language) }
  var statistics: StatisticsWords { StatisticsWords(say: language) }
  var market: MarketWords { MarketWords(say: language) }
  var advice: AdviceWords { AdviceWords(say: language) }
  var views: ViewWords { ViewWords(say: language) }
  var forms: FormWords { FormWords(say: language, today: today) }
  var manner: MannerWords { MannerWords(say: language) }
  var importing: ImportingWords { ImportingWords(say: language) }
  var paper: PaperWords { PaperWords(say: language) }
  var workbook: WorkbookWords { WorkbookWords(say: language) }
}
