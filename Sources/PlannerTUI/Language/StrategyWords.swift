import PlannerDomain

/// The words of the strategies' screen.
struct StrategyWords {
  let say: Language

  var format: Formats { Formats(say: say) }
  var domain: DomainWords { DomainWords(say: say) }

  var title: String { say("Strategi", "Strategy") }
  var pageTitle: String { say("strategiens side", "the strategy’s page") }
  var needsTitle: String { say("behovskortlægning", "needs mapping") }

  // MARK: - Actions

  var new: String { say("Ny strategi", "New strategy") }
  var needs: String { say("Kortlæg behov", "Map needs") }
  var edit: String { say("Ret", "Edit") }
  var remove: String { say("Fjern kladde", "Remove draft") }
  var adopt: String { say("Vedtag", "Adopt") }
  var end: String { say("Afslut", "End") }
  var reopen: String { say("Genåbn", "Reopen") }
  var showEnded: String { say("Vis/skjul afsluttede", "Show/hide ended") }
  var toBudgets: String { say("Rammer til budget", "Frames to budgets") }
  var toParent: String { say("Til det overordnede mål", "To the goal it serves") }
  var toYear: String { say("Til tildelingen i året", "To the assignment in the year") }
  var take: String { say("Tag med/fra", "Take/leave") }
  var takeAll: String { say("Alle/ingen", "All/none") }
  var makeDraft: String { say("Opret kladden", "Make the draft") }

  // MARK: - Why not

  var chooseStrategy: String { say("Vælg først en strategi.", "Choose a strategy first.") }
  var onlyDrafts: String { say("Gælder kun kladder.", "Applies to drafts only.") }
  var onlyAdopted: String { say("Gælder kun vedtagne.", "Applies to adopted ones only.") }
  var onlyEnded: String { say("Gælder kun afsluttede.", "Applies to ended ones only.") }
  var needsGoals: String { say("Skriv først et mål.", "Write a goal first.") }
  var noParent: String { say("Målet tjener intet andet.", "The goal serves no other.") }
  var noAssignment: String {
    say("Der er ingen tildeling bag.", "There is no assignment behind it.")
  }
  var noOnePerson: String {
    say("En hel målgruppe; se forslagene nederst.", "A whole target group; see what would help.")
  }
  var needsTeams: String { say("Opret først et team.", "Enter a team first.") }
  var budgetsAreSo: String {
    say("Budgetterne er allerede sådan.", "The budgets are so already.")
  }
  var noFrames: String { say("Strategien har ingen rammer.", "The strategy has no frames.") }
  var nothingTaken: String { say("Tag mindst ét mål med.", "Take one goal at least.") }

  // MARK: - The list

  var goalColumn: String { say("Mål", "Goal") }
  var progressColumn: String { say("Fremgang", "Progress") }
  var nowColumn: String { say("Nu", "Now") }
  var forecastColumn: String { say("Ventet", "Ahead") }
  var targetColumn: String { say("Mål", "Aim") }
  var dueColumn: String { say("Senest", "By") }
  var standingColumn: String { say("Står", "Stands") }

  func count(_ strategies: Int, ended: Int) -> String {
    let text =
      strategies == 1
      ? say("1 strategi", "1 strategy")
      : say("\(strategies) strategier", "\(strategies) strategies")
    return ended == 0 ? text : text + say(", \(ended) afsluttet", ", \(ended) ended")
  }
  var nothingFiltered: String {
    say("Ingen passer til søgningen. Esc rydder den.", "None fits the filter. Esc clears it.")
  }
  var onlyEndedLeft: String {
    say("Kun afsluttede strategier; E viser dem.", "Only ended strategies; E shows them.")
  }
  var reckoning: String { say("regner …", "reckoning …") }

  /// Month and year.
  func month(_ date: CivilDate) -> String {
    "\(format.shortMonth(date.month)) \(date.year)"
  }

  func value(_ figure: GoalFigure) -> String {
    guard let value = figure.value else { return "–" }
    if figure.isInDays { return format.tenths(value) + say(" d.", " d.") }
    return figure.whole < FollowUpNumber.leastForPercent
      ? "\(figure.part)/\(figure.whole)" : "\(value) %"
  }

  func target(_ goal: StrategyGoal) -> String {
    goal.measure.kind.isInDays
      ? format.tenths(goal.target) + say(" d.", " d.") : "\(goal.target) %"
  }

  func name(_ standing: StrategyGoalStanding) -> String {
    switch standing {
    case .reached: say("nået", "reached")
    case .slipping: say("på vej ned", "slipping")
    case .onTheWay: say("på vej", "on the way")
    case .behind: say("bagud", "behind")
    case .missed: say("ikke nået", "missed")
    case .nothingToMeasure: say("intet endnu", "nothing yet")
    }
  }

  func scope(_ scope: StrategyScope, in municipality: Municipality) -> String {
    switch scope {
    case .municipality: say("Hele kommunen", "The whole municipality")
    case .department(let name): name
    case .team(let id): municipality.teams[id]?.name ?? "–"
    }
  }

  /// What sort of a scope it is.
  func depth(_ scope: StrategyScope) -> String {
    switch scope {
    case .municipality: ""
    case .department: say("afdeling", "department")
    case .team: say("team", "team")
    }
  }

  func period(_ period: Period) -> String {
    period.first.month == 1 && period.first.day == 1 && period.last.month == 12
      && period.last.day == 31
      ? period.first.year == period.last.year
        ? "\(period.first.year)" : "\(period.first.year)–\(period.last.year)"
      : "\(format.mediumDate(period.first)) – \(format.mediumDate(period.last))"
  }

  /// What became of a strategy, with its day and, where known, by whom.
  func step(_ step: StrategyStep) -> String {
    let day = format.mediumDate(step.date)
    let text: String =
      switch step.what {
      case .drafted: say("Kladde \(day)", "Draft \(day)")
      case .adopted: say("Vedtaget \(day) af \(step.note)", "Adopted \(day) by \(step.note)")
      case .revised: say("Revideret \(day): \(step.note)", "Revised \(day): \(step.note)")
      case .ended: say("Afsluttet \(day): \(step.note)", "Ended \(day): \(step.note)")
      case .reopened: say("Genåbnet \(day): \(step.note)", "Reopened \(day): \(step.note)")
      }
    return step.actor.isEmpty ? text : text + " (\(step.actor))"
  }

  // MARK: - Pages

  var policy: String { say("Sammenhængende børnepolitik", "Coherent child policy") }
  var noPolicy: String {
    say(
      "ikke knyttet til en børnepolitik endnu (kap. 4.3)",
      "not tied to a child policy yet (ch. 4.3)")
  }
  var goals: String { say("Mål", "Goals") }
  var history: String { say("Forløb", "History") }
  var frames: String { say("Rammer", "Frames") }
  var serves: String { say("Tjener", "Serves") }
  var servedBy: String { say("Understøttes af", "Served by") }
  var now: String { say("Nu", "Now") }
  var planned: String { say("Er planlagt", "Is planned") }
  var nearly: String { say("Ét skridt fra", "One step away") }
  /// A competence that is lacking, and how many besides.
  func lacked(_ first: String, andMore count: Int) -> String {
    count == 0 ? first : say("\(first) + \(count) til", "\(first) + \(count) more")
  }
  var open: String { say("Mangler endnu", "Still lacking") }
  var tooLate: String { say("Nåede det ikke", "Too late") }
  var wouldHelp: String { say("Ville hjælpe", "Would help") }
  var noGoals: String { say("Ingen mål endnu: e retter.", "No goals yet: e edits.") }
  var nothingLacking: String { say("Intet mangler.", "Nothing is lacking.") }
  var noRemedy: String {
    say("Intet tilbud i kataloget dækker det.", "No offering in the catalogue covers it.")
  }
  var notHeld: String { say("intet hold inden fristen", "no session in time") }

  func forecast(_ due: CivilDate) -> String {
    say("Ventet \(format.mediumDate(due))", "Expected \(format.mediumDate(due))")
  }
  func figure(_ figure: GoalFigure) -> String {
    if figure.isInDays {
      return value(figure)
        + say(" pr. medarbejder (\(figure.whole))", " for each of \(figure.whole)")
    }
    return figure.whole == 0
      ? say("intet at måle endnu", "nothing to measure yet")
      : "\(value(figure)) ("
        + say("\(figure.part) af \(figure.whole)", "\(figure.part) of \(figure.whole)") + ")"
  }
  func target(_ goal: StrategyGoal, due: CivilDate) -> String {
    say(
      "Mål \(target(goal)) senest \(format.mediumDate(due))",
      "Target \(target(goal)) by \(format.mediumDate(due))")
  }
  func helps(_ count: Int) -> String {
    say("hjælper \(count)", "helps \(count)")
  }
  func halfDays(_ count: Int) -> String {
    say("\(format.tenths(count * 5)) dage", "\(format.tenths(count * 5)) days")
  }
  func frame(_ frame: Money, budget: Money?) -> String {
    format.money(frame)
      + (budget == frame
        ? ""
        : say(
          " (budget \(budget.map(format.money) ?? "–"))",
          " (budget \(budget.map(format.money) ?? "–"))"))
  }
  /// What the forecast rests on.
  func basis(_ kind: GoalKind) -> String {
    switch kind {
    case .coverage, .onboarding:
      say(
        "Ventet: godkendt og tilmeldt uddannelse inden fristen, når niveauet bekræftes i praksis.",
        "Expected: approved and enrolled education by the date, once the level is confirmed in practice."
      )
    case .qualification:
      say(
        "Fuldførte diplom- og masteruddannelser, eller moduler på 60 ECTS i alt.",
        "Completed diplomas and masters, or modules of 60 ECTS in all.")
    case .participation:
      say(
        "Dage i 12 måneder op til i dag og til fristen; delvis deltagelse tæller halvt.",
        "Days within 12 months up to today and the date; partly attended counts half.")
    case .reach:
      say(
        "Målgrupper, hvor nogen har fået uddannelse inden for 12 måneder.",
        "Target groups of which someone took education within 12 months.")
    case .agreements:
      say(
        "Kurser, der kræver aftale (kap. 6.6, 10.3): underskrevet af alle før første dag.",
        "Courses that require an agreement (ch. 6.6, 10.3): signed by all before the first day.")
    case .followUp:
      say(
        "Opgaver, der faldt i perioden, og blev gjort til tiden. Kan ikke planlægges frem.",
        "Duties that fell due in the period and were done in time. Cannot be planned ahead.")
    case .transfer:
      say(
        "Seneste vurdering: mindst i nogen grad. Undersøgelsen: 84 % efter kurser (figur 32, N = 61).",
        "The latest rating: some degree at least. The survey: 84 % after courses (figure 32, N = 61)."
      )
    }
  }

  // MARK: - What a goal lacks

  func name(_ step: GoalStep, _ offering: String) -> String {
    switch step {
    case .approve: say("skal godkendes: \(offering)", "to be approved: \(offering)")
    case .chooseSession: say("mangler hold: \(offering)", "needs a session: \(offering)")
    case .findSeat: say("på venteliste: \(offering)", "on the waiting list: \(offering)")
    case .moveEarlier: say("slutter for sent: \(offering)", "ends too late: \(offering)")
    case .draftAgreement: say("mangler aftale: \(offering)", "lacks an agreement: \(offering)")
    case .sign: say("aftalen skal underskrives: \(offering)", "agreement to be signed: \(offering)")
    case .fulfil: say("skal gøres", "to be done")
    case .rate: say("skal vurderes: \(offering)", "to be rated: \(offering)")
    }
  }
  func planned(_ state: AssignmentState, _ offering: String, _ end: CivilDate?) -> String {
    let when = end.map { " " + format.mediumDate($0) } ?? ""
    return state.isLive
      ? "\(domain.name(state)): \(offering)\(when)"
      : say("bekræftes i praksis: \(offering)", "to be confirmed: \(offering)")
  }

  // MARK: - Needs mapping

  func name(_ part: NeedsMapping.Part) -> String {
    switch part {
    case .basic:
      say("Basale behov: alle i rollen (kap. 4.3)", "Basic needs: everyone in the role (ch. 4.3)")
    case .specialised:
      say(
        "Specialiserede behov: det, der mangler mest (kap. 4.3)",
        "Specialised needs: what is lacking most (ch. 4.3)")
    case .frame: say("Rammen om læringen", "What learning needs around it")
    }
  }
  /// A goal's words, in which it is kept.
  func text(_ aim: NeedsAim) -> String {
    switch aim {
    case .basics(let role):
      say(
        "Alle i rollen \(role.title) har det grundlæggende",
        "Everyone in the role \(role.title) has the basics")
    case .newcomers(let months):
      say(
        "Nye medarbejdere får det grundlæggende inden \(months) måneder",
        "New employees get the basics within \(months) months")
    case .specialised(let competence):
      say(
        "\(competence.name): de, hvis arbejde kræver det, kan det",
        "\(competence.name): those whose work requires it have it")
    case .diploma: say("Sagsbehandlere har en diplomuddannelse", "Caseworkers have a diploma")
    case .participation: say("Alle får uddannelse hvert år", "Everyone gets education every year")
    case .reach:
      say("Uddannelse når alle målgrupper", "Education reaches all target groups")
    case .agreements:
      say(
        "Aftaler er underskrevet, før kurset begynder",
        "Agreements are signed before the course begins")
    case .followUp: say("Der følges op til tiden", "Following up is done in time")
    case .transfer: say("Det lærte bruges i praksis", "What is learned is used in practice")
    }
  }
  func lacking(_ count: Int) -> String { say("mangler: \(count)", "lacking: \(count)") }
  func taken(_ count: Int, of whole: Int) -> String {
    say("\(count) af \(whole) mål tages med", "\(count) of \(whole) goals taken")
  }
  var needsHint: String {
    say(
      "Mellemrum tager til og fra, w opretter kladden; alle mål kan rettes bagefter.",
      "Space takes and leaves, w makes the draft; every goal can be edited afterwards.")
  }
  var mapped: String { say("Strategi fra behov", "Strategy from needs") }
  func made(_ title: String) -> String { say("Kladde: \(title)", "Draft: \(title)") }

  // MARK: - Asking

  var adoptedOn: String { say("Vedtaget den", "Adopted on") }
  var adoptedBy: String { say("Vedtaget af", "Adopted by") }
  var adopterMissing: String {
    say("Skriv, hvem der vedtog den.", "Write who adopted it.")
  }
  var reason: String { say("Begrundelse", "Reason") }
  var notADay: String { say("skal være en dato til og med i dag", "must be a date up to today") }
  func adopting(_ title: String) -> String { say("Vedtag »\(title)«", "Adopt “\(title)”") }
  func adopted(_ title: String) -> String { say("Vedtaget: \(title)", "Adopted: \(title)") }
  func ended(_ title: String) -> String { say("Afsluttet: \(title)", "Ended: \(title)") }
  func reopened(_ title: String) -> String { say("Genåbnet: \(title)", "Reopened: \(title)") }
  func budgeted(_ title: String) -> String {
    say("Budget efter »\(title)«", "Budgets by “\(title)”")
  }

  // MARK: - None yet

  var emptyTitle: String { say("Ingen strategi endnu", "No strategy yet") }
  var emptyLines: [String] {
    say == .danish
      ? [
        "En skriftlig strategi siger, hvem kommunen uddanner til hvad og hvorfor, og knytter det til den sammenhængende børnepolitik (kap. 4.3). Kun 32 % af kommunerne havde en i undersøgelsen (figur 1, N = 69).",
        "Målene her måles af sig selv ud fra profiler, forløb, aftaler og vurderinger, med navn på hvem der mangler, og hvad der ventes på datoen.",
        "w kortlægger behovene og foreslår mål at vælge imellem. n begynder på en tom kladde.",
      ]
      : [
        "A written strategy says whom the municipality educates in what and why, and ties it in with the coherent child policy (ch. 4.3). Only 32 % of the municipalities in the survey had one (figure 1, N = 69).",
        "The goals here measure themselves from profiles, courses taken, agreements and ratings, and tell who is missing and what is expected by the date.",
        "w maps the needs and proposes goals to choose from. n begins an empty draft.",
      ]
  }
}
