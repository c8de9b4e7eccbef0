import PlannerDomain

/// The words of the statistics screen and of the market view.
struct MarketWords {
  let say: Language

  var format: Formats { Formats(say: say) }
  private var domain: DomainWords { DomainWords(say: say) }

  var title: String { say("Statistik", "Statistics") }

  // MARK: - Actions

  var switchNumbers: String { say("Søjler/tal", "Bars/numbers") }
  var switchPeriod: String { say("Periode", "Period") }
  var chooseGroup: String { say("Målgruppe", "Target group") }
  var switchLayer: String { say("Behov/udbud/brug", "Need/offers/use") }
  var allGroups: String { say("Alle målgrupper", "All target groups") }
  var onlyInCoverage: String {
    say("Kun på kortet over temaer og målgrupper.", "Only on the map of themes by target groups.")
  }

  // MARK: - Where one is

  func name(_ chapter: StatisticsChapter) -> String {
    switch chapter {
    case .summary: say("I alt", "In all")
    case .providers: say("Udbydere", "Providers")
    case .kinds: say("Uddannelsestyper", "Kinds of education")
    case .forms: say("Åbent/rekvireret", "Open/requisitioned")
    case .catalogue: say("Børnekataloget", "Children's catalogue")
    case .lengths: say("Varighed", "Length")
    case .targetGroups: say("Målgrupper", "Target groups")
    case .themes: say("Temaer", "Themes")
    case .abuse: say("Overgreb", "Abuse")
    case .methods: say("Metoder", "Methods")
    case .match: say("Teori og praksis", "Theory and practice")
    case .transfer: say("Omsætning til praksis", "Transfer to practice")
    case .barriers: say("Barrierer", "Barriers")
    case .prices: say("Priser og tilskud", "Prices and subsidy")
    case .needs: say("Behov uden tilbud", "Needs without offerings")
    case .unneeded: say("Tilbud, få har brug for", "Offerings that few need")
    case .coverage: say("Temaer × målgrupper", "Themes × target groups")
    case .pooling: say("Fælles rekvirering", "Joint requisition")
    case .ladder: say("Stigen", "The ladder")
    }
  }

  var market: String { say("Markedet", "The market") }
  var against: String { say("Mod undersøgelsen", "Against the survey") }
  var reckoning: String { say("regner …", "reckoning …") }

  func name(_ period: StatisticsPlace.Period, year: Int) -> String {
    switch period {
    case .ever: say("al tid", "all time")
    case .year: String(year)
    case .lastYear: say("seneste 12 mdr.", "last 12 months")
    }
  }

  func name(_ layer: ThemeCoverage.Layer) -> String {
    switch layer {
    case .need: say("behov: mennesker, der mangler noget", "need: people who lack something")
    case .offered: say("udbud: tilbud i kataloget", "offers: offerings in the catalogue")
    case .used: say("brug: deltagere i perioden", "use: participants in the period")
    }
  }

  func shortName(_ layer: ThemeCoverage.Layer) -> String {
    switch layer {
    case .need: say("behov", "need")
    case .offered: say("udbud", "offers")
    case .used: say("brug", "use")
    }
  }

  // MARK: - Columns

  var own: String { say("her", "here") }
  var survey: String { say("2013", "2013") }
  var source: String { say("kilde", "source") }
  var count: String { say("antal", "count") }
  var of: String { say("af", "of") }
  var share: String { say("andel", "share") }
  var people: String { say("personer", "people") }
  var highest: String { say("højeste", "highest") }
  var why: String { say("hvorfor", "why") }
  var breakEven: String { say("betaler sig", "pays from") }
  var saving: String { say("sparer", "saves") }
  var least: String { say("mindst", "least") }
  var most: String { say("højst", "most") }
  var done: String { say("taget", "done") }
  var planned: String { say("på vej", "planned") }
  var missing: String { say("mangler", "missing") }
  var average: String { say("kr.", "kr.") }
  var courses: String { "n" }
  /// Table 3's average at today's prices.
  var tableToday: String { say("tabel 3 i dag", "table 3 today") }

  func averageHere(_ average: Money?, n: Int) -> String {
    say("her ", "here ") + "\(average.map(format.money) ?? none) (n=\(n))"
  }
  func carriedToday(_ price: Money, index: Int) -> String {
    say("i dag (indeks \(index)) ", "today (index \(index)) ") + format.money(price)
  }
  /// How an average lies against table 3's at today's prices.
  func beside(_ average: Money?, _ survey: Money) -> String {
    guard let average, survey > .zero else {
      return say("intet at sammenligne", "nothing to compare")
    }
    let percent = (average.øre * 100 + survey.øre / 2) / survey.øre - 100
    return percent == 0
      ? say("samme pris", "the same price")
      : percent > 0
        ? say("\(percent) % dyrere", "\(percent) % dearer")
        : say("\(-percent) % billigere", "\(-percent) % cheaper")
  }

  var yes: String { say("ja", "yes") }
  var no: String { say("nej", "no") }
  var none: String { "–" }

  func part(_ count: Int, of whole: Int) -> String {
    say("\(count) af \(whole)", "\(count) of \(whole)")
  }

  // MARK: - Sections

  var pricesAgainst: String {
    say("Egne gennemsnit mod tabel 3 i dagens priser", "Own averages against table 3 today")
  }
  var totals: String { say("Anvendt uddannelse", "Education used") }
  var trend: String { say("Deltagere, kvartal for kvartal", "Participants, quarter by quarter") }
  var noOffering: String {
    say("Ingen tilbud når niveauet", "No offering reaches the level")
  }
  var noSession: String {
    say("Ingen kommende hold med plads", "No coming session with a free seat")
  }
  var worthIt: String { say("Nok til et hold", "Enough for a group") }
  var notYet: String { say("Ikke nok endnu", "Not enough yet") }
  var neverPays: String {
    say("Dyrere end åbent, også med fuldt hold", "Dearer than open, even for a full group")
  }

  func standing(of pool: PooledDemand) -> String {
    pool.isEnough ? worthIt : pool.canPay ? notYet : neverPays
  }

  func name(_ goal: LadderClimb.Goal, in municipality: Municipality) -> String {
    switch goal {
    case .diploma: say("diplom (6 moduler)", "diploma (6 modules)")
    case .master: say("master (4 semestre)", "master (4 semesters)")
    case .module(let package): municipality.packages[package]?.title ?? ""
    }
  }

  func heading(_ goal: LadderClimb.Goal) -> String {
    switch goal {
    case .master: say("Mod en master: 4 semestre", "Towards a master: 4 semesters")
    case .diploma: say("Mod et diplom: 6 moduler", "Towards a diploma: 6 modules")
    case .module: say("Mod et diplommodul ved kurser", "Towards a diploma module by courses")
    }
  }

  func name(_ reason: UnneededOffering.Reason) -> String {
    switch reason {
    case .developsNothing: say("ingen kompetence noteret", "no competence noted")
    case .nobodyLacksIt: say("ingen mangler det", "nobody lacks it")
    case .nobodyTakesIt: say("ingen tager det", "nobody takes it")
    }
  }

  // MARK: - Details

  func level(_ level: CompetenceLevel) -> String { "\(domain.name(level)) (\(level.rawValue))" }

  func surveyStates(_ value: String, _ source: String) -> String {
    say("undersøgelsen \(value) (\(source))", "the survey \(value) (\(source))")
  }

  func highestOffered(_ level: CompetenceLevel) -> String {
    level == .none
      ? say("intet tilbud udvikler den", "no offering develops it")
      : say(
        "tilbud når kun »\(domain.name(level))«", "offerings only reach “\(domain.name(level))”")
  }

  func offeringsReach(_ count: Int) -> String {
    count == 1
      ? say("1 tilbud når niveauet, uden hold", "1 offering reaches it, without a session")
      : say(
        "\(count) tilbud når niveauet, uden hold", "\(count) offerings reach it, without a session")
  }

  func group(_ price: GroupPrice) -> String {
    say(
      "\(format.money(price.amount)) for \(price.leastParticipants)–\(price.mostParticipants)",
      "\(format.money(price.amount)) for \(price.leastParticipants)–\(price.mostParticipants)")
  }

  func paysFrom(_ even: BreakEven) -> String {
    say(
      "betaler sig fra \(even.participants) mod \(format.money(even.openNetPrice)) åbent",
      "pays from \(even.participants) against \(format.money(even.openNetPrice)) open")
  }

  func saves(_ amount: Money) -> String {
    amount < .zero
      ? say(
        "koster \(format.money(.zero - amount)) mere", "costs \(format.money(.zero - amount)) more")
      : say("sparer \(format.money(amount))", "saves \(format.money(amount))")
  }

  func notSoldOpenly(_ least: Int) -> String {
    say("kun for grupper, mindst \(least)", "for groups only, at least \(least)")
  }

  func list(_ title: String, _ names: [String]) -> String? {
    names.isEmpty ? nil : "\(title): \(names.joined(separator: ", "))"
  }

  func left(_ count: Int) -> String {
    say("\(count) mangler", "\(count) to go")
  }

  // MARK: - What a chapter is

  /// What is drawn and counted, in short pieces.
  func explanation(of chapter: StatisticsChapter) -> [String] {
    switch chapter {
    case .summary:
      [
        say("Deltagelse tæller på sidste kursusdag", "Taking part counts on the last course day"),
        say("Enter åbner listen bag et tal", "Enter opens the list behind a number"),
      ]
    case .prices:
      [
        say("søjlen er kommunens gennemsnit", "the bar is the municipality's average"),
        say(
          "┃ tabel 3's gennemsnit ført til i dag med kommunens indeks",
          "┃ table 3's average carried to today by the municipality's index"),
      ] + surveyNote
    case .needs:
      [
        say(
          "Gab, som ingen er på vej med et hold om at lukke",
          "Gaps that nobody is on the way to close by a session"),
        say("søjlen er antal mennesker", "the bar is how many people"),
      ]
    case .unneeded:
      [
        say(
          "Ingen mangler, hvad tilbuddet udvikler, eller ingen tager det i perioden",
          "Nobody lacks what the offering develops, or nobody takes it in the period")
      ]
    case .coverage: ThemeCoverage.Layer.allCases.map(name)
    case .pooling:
      [
        say("┃ fra hvor mange et hold betaler sig", "┃ from how many a group pays"),
        say(
          "tæller dem, hvis gab tilbuddet lukker, og dem, der venter på et hold",
          "counts those whose gap it closes, and those who wait for a session"),
        say(
          "en nabos tal læses af dens fil og gemmes ikke",
          "a neighbour's numbers are read from its file and not kept"),
      ]
    case .ladder:
      [
        say("┃ når det planlagte er taget", "┃ when what is planned has been taken"),
        say(
          "en hel kursuspakke tæller som sit modul", "a whole course package counts as its module"),
      ]
    default: [say("┃ undersøgelsen", "┃ the survey")] + surveyNote
    }
  }

  private var surveyNote: [String] {
    [
      say(
        "74 af 98 kommuner, 1. januar 2012 – 31. marts 2013",
        "74 of 98 municipalities, 1 January 2012 – 31 March 2013"),
      say(
        "andele af færre end \(Statistics.leastBase) vises som antal",
        "shares of fewer than \(Statistics.leastBase) are shown as counts"),
      say("* af kommunerne, der svarede", "* of the municipalities that answered"),
    ]
  }

  // MARK: - Nothing here

  var nothingUsed: String {
    say(
      "Ingen har deltaget i uddannelse her endnu. Tallene kommer, når deltagelse noteres på et "
        + "afholdt hold (skærm 4) eller hentes fra filer.",
      "Nobody here has taken part in education yet. The numbers come when attendance is recorded on a "
        + "session that was held (screen 4), or is imported.")
  }

  var nothingUsedInPeriod: String {
    say(
      "Ingen har deltaget i uddannelse her i perioden. p vælger en anden.",
      "Nobody here took part in education in the period. p chooses another.")
  }

  func nothing(in chapter: StatisticsChapter) -> String {
    switch chapter {
    case .needs:
      say(
        "Ingen: for hvert gab er der et tilbud, og et kommende hold med plads. Gab kommer af "
          + "rollernes kompetenceprofiler (skærm 3).",
        "None: every gap has an offering, and a coming session with a free seat. Gaps come from the "
          + "roles' competence profiles (screen 3).")
    case .unneeded:
      say(
        "Ingen: nogen mangler eller tager alt i kataloget (skærm 2).",
        "None: somebody lacks or takes everything in the catalogue (screen 2).")
    case .pooling:
      say(
        "Ingen: to eller flere skal mangle det samme, og tilbuddet have en gruppepris (skærm 2).",
        "None: two or more must lack the same, and the offering have a group price (screen 2).")
    case .ladder:
      say(
        "Ingen er begyndt på en kursuspakke, et diplom eller en master.",
        "Nobody has begun a course package, a diploma or a master.")
    default: nothingUsed
    }
  }

  var emptyList: String { say("Intet bag tallet.", "Nothing behind the number.") }
  var nothingFiltered: String {
    say("Intet passer til søgningen. Esc rydder den.", "Nothing fits the filter. Esc clears it.")
  }

  func rows(_ count: Int, of total: Int) -> String {
    count == total ? String(total) : part(count, of: total)
  }
}
