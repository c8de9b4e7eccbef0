import PlannerDomain

/// The words of statistics and of the survey's figures beside them.
struct StatisticsWords {
  let say: Language

  private var domain: DomainWords { DomainWords(say: say) }
  private var format: Formats { Formats(say: say) }

  // MARK: - Topics

  func title(_ topic: StatisticTopic) -> String {
    switch topic {
    case .providers: say("Udbydere af anvendt uddannelse", "Providers of offerings used")
    case .kinds: say("Typer af anvendt uddannelse", "Kinds of offerings used")
    case .participantsByKind: say("Deltagere efter type", "Participants by kind")
    case .forms: say("Åbent eller rekvireret", "Open or requisitioned")
    case .formsByKind: say("Rekvireret, efter type", "Requisitioned, by kind")
    case .catalogue: say("Fra Børnekataloget", "From the children's catalogue")
    case .usedAtAll: say("Kommuner, der har anvendt", "Municipalities that used")
    case .lengths: say("Varighed af anvendt uddannelse", "Length of offerings used")
    case .lengthsByKind: say("Varighed efter type", "Length by kind")
    case .participantsByLength: say("Deltagere efter varighed", "Participants by length")
    case .lengthsByAudience: say("Varighed efter målgruppe", "Length by target group")
    case .audiences: say("Målgrupper for anvendt uddannelse", "Target groups of offerings used")
    case .kindsByAudience: say("Type efter målgruppe", "Kind by target group")
    case .participantGroups: say("Deltagerne selv", "The participants themselves")
    case .themes: say("Temaer", "Themes")
    case .themesByForm: say("Temaer, åbent og rekvireret", "Themes, open and requisitioned")
    case .themesByCatalogue:
      say("Temaer i og uden for Børnekataloget", "Themes in and outside the catalogue")
    case .abuseKinds: say("Overgreb som tema: type", "Abuse as a theme: kind")
    case .abuseLengths: say("Overgreb som tema: varighed", "Abuse as a theme: length")
    case .abuseAudiences: say("Overgreb som tema: målgruppe", "Abuse as a theme: target group")
    case .methods: say("Undervisningsmetoder", "Teaching methods")
    case .methodsByKind: say("Undervisningsmetoder efter type", "Teaching methods by kind")
    case .matchOfDegrees:
      say("Nok teori og praksis i diplom og master", "Enough theory and practice in degrees")
    case .matchOfCourses:
      say("Nok teori og praksis i kurser", "Enough theory and practice in courses")
    case .transferFromDegrees:
      say("Omsætning efter diplom og master", "Transfer after diploma and master")
    case .barriersAfterDegrees:
      say("Barrierer efter diplom og master", "Barriers after diploma and master")
    case .transferFromCourses: say("Omsætning efter kurser", "Transfer after courses")
    case .barriersAfterCourses: say("Barrierer efter kurser", "Barriers after courses")
    case .subsidies: say("Tilskud", "Subsidy")
    }
  }

  var prices: String { say("Gennemsnitspriser", "Average prices") }

  /// What the numbers of a measure count, as in `526 anvendte uddannelser`.
  func counted(_ count: Int, _ measure: Statistics.Measure) -> String {
    "\(format.grouped(count)) \(noun(count, measure))"
  }

  func noun(_ count: Int, _ measure: Statistics.Measure) -> String {
    let isOne = count == 1
    return switch measure {
    case .offerings:
      say(
        isOne ? "anvendt uddannelse" : "anvendte uddannelser",
        isOne ? "offering used" : "offerings used")
    case .participants:
      say(isOne ? "deltager" : "deltagere", isOne ? "participant" : "participants")
    case .ratings: say(isOne ? "vurdering" : "vurderinger", isOne ? "rating" : "ratings")
    case .municipalities:
      say(isOne ? "kommune" : "kommuner", isOne ? "municipality" : "municipalities")
    }
  }

  // MARK: - Traits

  func name(_ trait: Trait) -> String {
    switch trait {
    case .provider(let kind): domain.name(kind)
    case .kind(let kind): domain.name(kind)
    case .step(let step): name(step)
    case .form(let form): domain.name(form)
    case .catalogue(.inside): say("i Børnekataloget", "in the catalogue")
    case .catalogue(.outside): say("uden for Børnekataloget", "outside the catalogue")
    case .length(let band): name(band)
    case .audience(let group), .participants(let group): domain.name(group)
    case .theme(let theme): theme.name
    case .method(let method): domain.name(method)
    case .subsidised: say("med tilskud", "with a subsidy")
    case .used(let degree): say("brugt: ", "used: ") + domain.name(degree).lowercased()
    case .shared(let degree): say("delt: ", "shared: ") + domain.name(degree).lowercased()
    case .barrier(let barrier): domain.name(barrier)
    case .enoughTheory(let degree):
      say("teori: ", "theory: ") + domain.name(degree).lowercased()
    case .enoughPractice(let degree):
      say("praksis: ", "practice: ") + domain.name(degree).lowercased()
    case .region(let region): domain.name(region)
    }
  }

  func name(_ step: LadderStep) -> String {
    switch step {
    case .course: say("kurser o.l.", "courses and the like")
    case .diploma: say("diplom, helt eller modul", "diploma, full or module")
    case .master: say("master, helt eller modul", "master, full or module")
    }
  }

  func name(_ band: LengthBand) -> String {
    switch band {
    case .upToOneDay: domain.name(DurationBand.upToOneDay)
    case .upToFourAndAHalfDays: domain.name(DurationBand.upToFourAndAHalfDays)
    case .oneWeek: domain.name(DurationBand.oneWeek)
    case .twoWeeks: domain.name(DurationBand.twoWeeks)
    case .threeToFourWeeks: say("3–4 uger", "3–4 weeks")
    case .overFourWeeks: say("over 4 uger", "over 4 weeks")
    }
  }

  /// Traits of which any will do.
  func name(anyOf traits: [Trait]) -> String {
    switch traits {
    case [.step(.diploma), .step(.master)]: say("diplom og master i alt", "diploma and master")
    case [.length(.upToOneDay), .length(.upToFourAndAHalfDays)]:
      say("under en uge", "under a week")
    case [.length(.twoWeeks), .length(.threeToFourWeeks), .length(.overFourWeeks)]:
      say("2 uger eller mere", "2 weeks or more")
    case [.used(.high), .used(.some)]:
      say("brugt i høj eller nogen grad", "used in high or some degree")
    case [.shared(.high), .shared(.some)]:
      say("delt i høj eller nogen grad", "shared in high or some degree")
    case [.enoughTheory(.high), .enoughTheory(.some)]:
      say("teori, høj/nogen grad", "theory, high or some")
    case [.enoughPractice(.high), .enoughPractice(.some)]:
      say("praksis, høj/nogen grad", "practice, high or some")
    case [.provider(.university), .provider(.vocationalSchool), .provider(.municipal)]:
      say("de tre mindste i alt", "the three smallest")
    default: traits.map(name).joined(separator: say(" og ", " and "))
    }
  }

  /// A row's label below its table's heading.
  func label(_ row: StatisticRow, in table: StatisticTable) -> String {
    if row.among.isEmpty || row.among == table.among { return name(anyOf: row.traits) }
    switch table.topic {
    case .formsByKind: return name(anyOf: row.among)
    default: return "\(name(anyOf: row.traits)), \(name(anyOf: row.among))"
    }
  }

  /// A table's heading: the topic, and which of its groups.
  func heading(_ table: StatisticTable) -> String {
    switch table.topic {
    case .lengthsByKind, .lengthsByAudience, .kindsByAudience, .themesByForm,
      .themesByCatalogue, .methodsByKind:
      "\(title(table.topic)): \(name(anyOf: table.among))"
    default: title(table.topic)
    }
  }

  // MARK: - Numbers

  /// A share, with a decimal only where the survey's beside it has one; nil where there is too
  /// little to give a share of.
  func share(_ row: StatisticRow) -> String? {
    guard let percent = row.percent else { return nil }
    var hasDecimal = false
    if case .share(let tenths, .exact) = row.survey?.value { hasDecimal = tenths % 10 != 0 }
    let tenths = Int((percent * 10).rounded())
    return (hasDecimal ? format.tenths(tenths) : String(Int(percent.rounded()))) + " %"
  }

  /// What the survey states: `69 %`, `godt 25 %`, `50–68 %` or `486 pers.`.
  func value(_ figure: SurveyFigure) -> String {
    switch figure.value {
    case .share(let tenths, let precision):
      let share = "\(precision == .exact ? format.tenths(tenths) : String(tenths / 10)) %"
      return switch precision {
      case .exact: share
      case .about: say("ca. ", "about ") + share
      case .justOver: say("godt ", "over ") + share
      case .justUnder: say("knap ", "under ") + share
      }
    case .range(let range): return "\(range.lowerBound)–\(range.upperBound) %"
    case .count(let count):
      return format.grouped(count)
        + (figure.base == .participants ? say(" pers.", " people") : "")
    }
  }

  /// Where, and of how many: `fig. 6, N=526`; with a sign where they are answers to a question.
  func source(_ figure: SurveyFigure) -> String {
    "\(place(figure.place)), N=\(format.grouped(figure.n))"
      + (figure.base == .answers ? "*" : "")
  }

  func place(_ place: SurveyFigure.Place) -> String {
    switch place {
    case .figure(let number): "fig. \(number)"
    case .table(let number): say("tabel", "table") + " \(number)"
    case .chapter(let number): say("kap.", "ch.") + " \(number)"
    }
  }

  // MARK: - The report on paper

  func heading(of municipality: String) -> String {
    say("Statistik for ", "Statistics of ") + municipality
  }

  func heading(ofMany count: Int) -> String {
    say("Statistik for ", "Statistics of ") + counted(count, .municipalities)
  }

  func period(_ period: Period?) -> String {
    guard let period else { return say("al tid", "all time") }
    return "\(format.mediumDate(period.first)) – \(format.mediumDate(period.last))"
  }

  var noFigures: String { say("undersøgelsen har ingen tal", "the survey gives no number") }
  var nothing: String {
    say(
      "Ingen har deltaget i uddannelse i perioden.",
      "Nobody took part in education in the period.")
  }

  /// What the report does with small numbers, and what N and the star mean.
  var footnotes: [String] {
    say == .danish
      ? [
        "En andel vises som antal, når den er af færre end \(Statistics.leastBase).",
        "Uddannelse tæller én gang i hver form, åbent og rekvireret, uanset antal hold.",
        "Undersøgelsen: 74 af 98 kommuner, januar 2012 – marts 2013. N er grundlaget.",
        "* Af kommunerne, der svarede; ved tilskud: at det har betydning for valget.",
        "Teori og praksis (fig. 23, 24): andele af de vurderinger, der nævner det.",
      ]
      : [
        "A share of fewer than \(Statistics.leastBase) is shown as a count.",
        "An offering counts once in each form, open and requisitioned, however many runs.",
        "The survey: 74 of 98 municipalities, January 2012 – March 2013. N is the base.",
        "* Of the municipalities that answered; on subsidy: that it matters to choices.",
        "Theory and practice (figs. 23, 24): shares of the ratings that tell of it.",
      ]
  }

  func pricesNote(_ indexPercent: Int) -> String {
    say(
      "Kr. pr. deltager før tilskud, uden for Børnekataloget; tabel 3, N=192; indeks \(indexPercent)",
      "Kr. a participant before subsidy, outside the catalogue; table 3, N=192; index \(indexPercent)"
    )
  }

  var length: String { say("Varighed", "Length") }
  var price: String { say("pris", "price") }
  var indexed: String { say("i dag", "today") }
  var prices2012: String { "2012–13" }
}
