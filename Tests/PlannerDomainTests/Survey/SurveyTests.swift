import PlannerDomain
import Testing

@Suite struct SurveyTests {
  @Test(
    "Average prices are table 3's, with the number of courses they rest on",
    arguments: [
      (DurationBand.upToOneDay, OfferingForm.open, 1190, 58),
      (.upToOneDay, .requisitioned, 1521, 54),
      (.upToFourAndAHalfDays, .open, 3163, 26),
      (.upToFourAndAHalfDays, .requisitioned, 2628, 21),
      (.oneWeek, .open, 4100, 4),
      (.oneWeek, .requisitioned, 2750, 4),
      (.twoWeeks, .open, 12_360, 5),
      (.twoWeeks, .requisitioned, 7820, 8),
      (.threeWeeksOrMore, .open, 17_692, 7),
      (.threeWeeksOrMore, .requisitioned, 19_125, 5),
    ])
  func table3(band: DurationBand, form: OfferingForm, kroner: Int, courses: Int) {
    let average = AveragePrice(of: form, lasting: band)
    #expect(average.amount == .kroner(kroner))
    #expect(average.courses == courses)
  }

  @Test("An index carries an average to today's prices")
  func index() {
    let average = AveragePrice(of: .open, lasting: .upToOneDay)
    #expect(average.indexed(percent: 100) == .kroner(1190))
    #expect(average.indexed(percent: 130) == .kroner(1547))
  }

  @Test("There are the report's 22 themes, in its order, under names of their own")
  func themes() {
    let names = SurveyTheme.allCases.map(\.name)
    #expect(
      names == [
        "Barnets Reform", "Inddragende metoder", "Sagsbehandling", "Børnesamtalen", "ICS",
        "Overgreb", "Konflikthåndtering", "Børn med fysisk og psykisk handicap",
        "Unge og kriminalitet", "Plejefamilie", "Forebyggelse af aggressiv adfærd",
        "Motiverende interview ift. unge", "Ledelse", "Unge med anden etnisk baggrund",
        "Efterværn", "SSD-samarbejde", "Psykologi", "Metoder", "Rusmidler",
        "Jura/økonomi/forvaltning/organisation", "Tilsyn", "Andet",
      ])
    #expect(names.count == 22)
    #expect(Set(Municipality().themes.values) == Set(Theme.ofTheSurvey))
  }

  @Test(
    "A length counts in the band that it reaches",
    arguments: [
      (1, DurationBand.upToOneDay), (2, .upToOneDay), (3, .upToFourAndAHalfDays),
      (9, .upToFourAndAHalfDays), (10, .oneWeek), (19, .oneWeek), (20, .twoWeeks),
      (29, .twoWeeks), (30, .threeWeeksOrMore), (400, .threeWeeksOrMore),
    ])
  func bands(halfDays: Int, band: DurationBand) {
    #expect(DurationBand(HalfDays(rawValue: halfDays)) == band)
  }

  @Test("The ladder goes from courses through diploma to master")
  func ladder() {
    let diploma: Set<OfferingKind> = [.diplomaModule, .diploma]
    let master: Set<OfferingKind> = [.masterModule, .master, .universitySubject]
    for kind in OfferingKind.allCases {
      let step: LadderStep =
        diploma.contains(kind) ? .diploma : master.contains(kind) ? .master : .course
      #expect(kind.ladderStep == step, "\(kind)")
    }
    #expect(LadderStep.course < .diploma && LadderStep.diploma < .master)
  }
}
