import PlannerDomain

/// The words of an offering's page.
extension CatalogueWords {
  var approved: String { say("godkendt", "approved") }
  var notApproved: String { say("ikke godkendt", "not approved") }
  var childrensCatalogue: String { say("Børnekataloget", "children's catalogue") }
  var and: String { say(" og ", " and ") }

  // MARK: - Facts

  var kind: String { say("Type", "Kind") }
  var form: String { say("Form", "Form") }
  var length: String { say("Længde", "Length") }
  var themes: String { say("Temaer", "Themes") }
  var targetGroups: String { say("Målgrupper", "For") }
  var develops: String { say("Udvikler", "Develops") }
  var methods: String { say("Undervisning", "Teaching") }
  var prerequisites: String { say("Forudsætter", "Requires") }
  var package: String { say("Pakke", "Package") }
  var learningGoals: String { say("Læringsmål", "Learning goals") }
  var content: String { say("Indhold", "Content") }

  var checklist: String { say("Tjekliste ved køb", "Purchase checklist") }
  var none: String { say("ingen", "none") }
  var approval: String { say("Godkendt", "Approved") }
  var providerLabel: String { say("Udbyder", "Provider") }

  func spread(_ weeks: Int) -> String {
    say("fordelt over \(weeks) uger", "spread over \(weeks) weeks")
  }
  func ects(_ tenths: Int) -> String { "\(format.tenths(tenths)) ECTS" }
  func level(_ competence: String, _ level: CompetenceLevel) -> String {
    "\(competence) → \(domain.name(level))"
  }
  func countsAs(_ module: String) -> String {
    say("tæller som »\(module)«", "counts as “\(module)”")
  }
  var madeUpOf: String { say("kan samles af", "can be made up of") }
  func reviewed(_ day: CivilDate?) -> String {
    guard let day else {
      return say("ikke holdt op mod ny viden", "not reviewed against current knowledge")
    }
    return say("gennemgået \(format.date(day))", "reviewed \(format.date(day))")
  }
  func checked(_ count: Int, of all: Int) -> String {
    say("\(count) af \(all)", "\(count) of \(all)")
  }

  // MARK: - Price

  var price: String { say("Pris", "Price") }
  var open: String { say("Åbent", "Open") }
  var group: String { say("Rekvireret", "Requisitioned") }
  var otherCosts: String { say("Andet", "Other costs") }
  var subsidy: String { say("Tilskud", "Subsidy") }
  var net: String { say("Netto", "Net") }
  var breakEven: String { say("Nulpunkt", "Break-even") }
  var table3: String { say("Tabel 3", "Table 3") }
  var noPrice: String { say("ingen pris", "no price") }
  var noSubsidy: String { say("intet", "none") }

  func perParticipant(_ amount: Money) -> String {
    say("\(format.money(amount)) pr. deltager", "\(format.money(amount)) per participant")
  }

  func groupPrice(_ price: GroupPrice) -> String {
    let amount = format.money(price.amount)
    let share = format.money(.kroner(price.amount.share(among: price.mostParticipants).wholeKroner))
    return say(
      "\(amount) for \(price.leastParticipants)–\(price.mostParticipants) deltagere,"
        + " \(share) hver når holdet er fuldt",
      "\(amount) for \(price.leastParticipants)–\(price.mostParticipants) participants,"
        + " \(share) each when it is full")
  }

  func others(travel: Money, materials: Money) -> String {
    let parts = [
      travel > .zero ? say("transport ", "travel ") + format.money(travel) : nil,
      materials > .zero ? say("materialer ", "materials ") + format.money(materials) : nil,
    ]
    let told = parts.compactMap(\.self)
    return told.isEmpty ? say("ingen udgifter", "none") : told.joined(separator: ", ")
  }

  func subsidy(_ subsidy: Subsidy, isInForce: Bool) -> String {
    let amount =
      switch subsidy.amount {
      case .perParticipant(let amount): format.money(amount)
      case .percentOfPrice(let percent): say("\(percent) % af prisen", "\(percent) % of the price")
      }
    var text = "\(amount): \(subsidy.name)"
    if let until = subsidy.until {
      text += say(", til \(format.mediumDate(until))", ", until \(format.mediumDate(until))")
    }
    if let most = subsidy.mostParticipants {
      text += say(", højst \(most) deltagere", ", at most \(most) participants")
    }
    return isInForce ? text : text + say(" (gælder ikke da)", " (not in force then)")
  }

  func netSum(_ cost: NetCost) -> String {
    var text = format.money(cost.price)
    if cost.otherCosts > .zero { text += " + \(format.money(cost.otherCosts))" }
    if cost.subsidy > .zero { text += " − \(format.money(cost.subsidy))" }
    return text
  }

  func average(_ comparison: PriceComparison, band: DurationBand) -> String {
    say(
      "\(domain.name(comparison.form)), \(domain.name(band)): gennemsnit"
        + " \(format.money(comparison.average.amount)) (n = \(comparison.average.courses)),"
        + " i dag \(whole(comparison.indexedAverage))",
      "\(domain.name(comparison.form)), \(domain.name(band)): average"
        + " \(format.money(comparison.average.amount)) (n = \(comparison.average.courses)),"
        + " today \(whole(comparison.indexedAverage))")
  }

  /// `12 % dyrere`, `8 % billigere`, `som gennemsnittet`.
  func dearer(_ percent: Int) -> String {
    switch percent {
    case 0: say("som gennemsnittet", "as the average")
    case 1...: say("\(percent) % dyrere", "\(percent) % dearer")
    default: say("\(-percent) % billigere", "\(-percent) % cheaper")
    }
  }

  func table3Source(index: Int) -> String {
    say(
      "Rapporten, tabel 3, priser fra 2012–13, fremskrevet med indeks \(index) %.",
      "Report, table 3, prices of 2012–13, carried on by index \(index) %.")
  }

  func catalogueNotCovered(ceiling: Money) -> String {
    say(
      "dækker ikke Børnekataloget; loftet der er \(format.money(ceiling)) for denne længde",
      "does not cover the children's catalogue; its ceiling for this length is"
        + " \(format.money(ceiling))")
  }
  var degreesNotCovered: String {
    say("dækker kurser, ikke diplom og master", "covers courses, not diploma and master")
  }

  func breakEven(_ even: BreakEven) -> String {
    let sum = "\(format.money(even.groupPrice.amount)) ÷ \(format.money(even.openNetPrice))"
    return even.isWithinGroup
      ? say(
        "fra \(even.participants) deltagere er rekvireret billigst (\(sum))",
        "from \(even.participants) participants requisitioned is cheaper (\(sum))")
      : say(
        "først ved \(even.participants) deltagere, over de højst"
          + " \(even.groupPrice.mostParticipants): åbent er billigst (\(sum))",
        "only at \(even.participants) participants, above the most"
          + " \(even.groupPrice.mostParticipants): open is cheaper (\(sum))")
  }

  var notCovered: String { say("dækkes ikke", "not covered") }

  func shortGroupPrice(_ price: GroupPrice) -> String {
    "\(format.money(price.amount)) / \(price.leastParticipants)–\(price.mostParticipants)"
  }

  func shortBreakEven(_ even: BreakEven) -> String {
    even.isWithinGroup
      ? say("rekvirér fra \(even.participants)", "requisition from \(even.participants)")
      : say(
        "åbent (først ved \(even.participants))", "open (only at \(even.participants))")
  }

  /// An amount in whole kroner.
  func whole(_ amount: Money) -> String { format.money(.kroner(amount.wholeKroner)) }

  // MARK: - Sessions and people

  var sessions: String { say("Hold", "Sessions") }
  var earlierSessions: String { say("Tidligere hold", "Earlier sessions") }
  var noSessions: String {
    say("Ingen hold endnu; a tildeler uden dato.", "No sessions yet; a assigns without a date.")
  }
  var assigned: String { say("Tildelt", "Assigned") }
  var noneAssigned: String {
    say("Ingen af vores er på vej; a tildeler.", "None of ours is under way; a assigns.")
  }
  var wouldGain: String { say("Får løftet et gab", "Would gain") }
  var liftsGaps: String { say("Løfter", "Lifts") }
  var noneGains: String {
    say("Ingen har et gab, som den løfter.", "No one has a gap that it lifts.")
  }
  func more(_ count: Int) -> String {
    say("og \(count) til; t vælger team", "and \(count) more; t chooses a team")
  }
  func gap(_ competence: String, _ gap: Gap, to level: CompetenceLevel) -> String {
    "\(competence): \(domain.name(gap.actual)) → \(domain.name(level))"
  }
  func short(of required: CompetenceLevel) -> String {
    say(" (kræver \(domain.name(required)))", " (needs \(domain.name(required)))")
  }
  var plannedAlready: String { say(" · er i planen", " · planned already") }
  var late: String { say("for sent", "late") }
  func seats(_ free: Int, of capacity: Int) -> String {
    free == 0
      ? say("fuldt (\(capacity))", "full (\(capacity))")
      : say("\(free) af \(capacity) ledige", "\(free) of \(capacity) free")
  }
  /// - Parameter isShort: whether the year goes without saying.
  func deadline(_ day: CivilDate, passed: Bool, isShort: Bool) -> String {
    let date = isShort ? format.shortDate(day) : format.mediumDate(day)
    return passed
      ? say("frist var \(date)", "deadline was \(date)")
      : say("frist \(date)", "deadline \(date)")
  }
  var ordered: String { say("rekvireret", "requisitioned") }
  func lifted(gaps: Int, people: Int) -> String {
    guard gaps > 0 else { return say("ingen", "none") }
    let gapText = gaps == 1 ? say("1 gab", "1 gap") : say("\(gaps) gab", "\(gaps) gaps")
    return "\(gapText) · " + PlanningWords(say: say).people(people)
  }

  // MARK: - A session's notice

  func daysLine(_ days: [CivilDate]) -> String {
    say("Dage: ", "Days: ")
      + days.map { "\(format.weekday($0.weekday)) \(format.shortDate($0))" }.joined(separator: ", ")
  }
  func placeLine(_ place: String) -> String { say("Sted: ", "Place: ") + place }
  func capacityLine(_ session: CourseSession, free: Int) -> String {
    say(
      "Pladser: \(free) af \(session.capacity) ledige, mindst \(session.leastParticipants) deltagere",
      "Places: \(free) of \(session.capacity) free, at least \(session.leastParticipants) participants"
    )
  }
  func hoursLine(_ hours: CourseHours) -> String { YearWords(say: say).hours(hours) }
  func freeUntilLine(_ day: CivilDate) -> String {
    say(
      "Gratis afbud til og med \(format.date(day))", "Cancelling is free until \(format.date(day))")
  }
  func feeLine(_ fee: CourseSession.LateFee) -> String {
    say(
      "Fra \(format.date(fee.from)) koster afbud \(fee.percent) % af prisen",
      "From \(format.date(fee.from)) cancelling costs \(fee.percent) % of the price")
  }
}
