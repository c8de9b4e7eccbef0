import PlannerDomain

/// The words of the agreements' screen.
struct AgreementWords {
  let say: Language

  var format: Formats { Formats(say: say) }
  var domain: DomainWords { DomainWords(say: say) }

  var title: String { say("Aftaler", "Agreements") }
  var pageTitle: String { say("aftale", "agreement") }
  var templatesTitle: String { say("skabeloner", "templates") }
  var versionsTitle: String { say("versioner", "versions") }

  // MARK: - Actions

  var new: String { say("Skriv aftale", "Write agreement") }
  var agreementHere: String { say("Implementeringsaftale", "Implementation agreement") }
  var edit: String { say("Ret teksten", "Edit the text") }
  var nextGroup: String { say("Næste tilstand", "Next state") }
  var previousGroup: String { say("Forrige tilstand", "Previous state") }
  var sortNext: String { say("Sortér", "Sort") }
  var templates: String { say("Skabeloner", "Templates") }
  var nextAgreement: String { say("Næste aftale", "Next agreement") }
  var previousAgreement: String { say("Forrige aftale", "Previous agreement") }
  var sign: String { say("Skriv under", "Sign") }
  var signAll: String { say("Alle skriver under", "Everyone signs") }
  var withdraw: String { say("Træk underskrift tilbage", "Withdraw signature") }
  var done: String { say("Udført/ikke udført", "Done/not done") }
  var reschedule: String { say("Flyt fristen", "Reschedule") }
  var delegate: String { say("Giv videre", "Delegate") }
  var close: String { say("Luk opgaven", "Close the duty") }
  var conclude: String { say("Afslut aftalen", "Conclude") }
  var lapse: String { say("Opgiv aftalen", "Give up the agreement") }
  var reopen: String { say("Genåbn", "Reopen") }
  var versions: String { say("Sammenlign versioner", "Compare versions") }
  var earlierPair: String { say("Tidligere versioner", "Earlier versions") }
  var laterPair: String { say("Senere versioner", "Later versions") }
  var beginFrom: String { say("Begynd forfra fra …", "Start over from …") }
  var saveAsTemplate: String { say("Gem som skabelon", "Save as template") }
  var newGoal: String { say("Nyt opfølgningsmål", "New follow-up goal") }
  var removeGoal: String { say("Fjern", "Remove") }
  var participants: String { say("Hvem aftalen dækker", "Whom it covers") }
  var newTemplate: String { say("Ny skabelon", "New template") }

  // MARK: - Why not

  var nothingHere: String { say("Her er ingen aftale.", "There is no agreement here.") }
  var noAssignment: String {
    say(
      "Ingen tildelinger mangler en aftale.", "No assignment lacks an agreement.")
  }
  var severalCourses: String {
    say("Vælg tildelinger til én uddannelse.", "Choose assignments of one offering.")
  }
  var cameToNothing: String {
    say("Tildelingen blev ikke til noget.", "The assignment came to nothing.")
  }
  func lapsedWithIt(_ count: Int) -> String {
    count == 1
      ? say("1 aftale er bortfaldet.", "1 agreement has lapsed.")
      : say("\(count) aftaler er bortfaldet.", "\(count) agreements have lapsed.")
  }
  var allSigned: String { say("Alle har skrevet under.", "Everyone has signed.") }
  var noSignatureHere: String {
    say("Vælg en underskrift.", "Choose a signature.")
  }
  var noDutyHere: String {
    say("Vælg en opgave eller et opfølgningsmål.", "Choose a duty or a follow-up goal.")
  }
  var dutyIsSettled: String {
    say("Opgaven er ikke åben; d åbner den igen.", "The duty is not open; d opens it again.")
  }
  var isOver: String {
    say("Aftalen er slut; R genåbner den.", "The agreement is over; R reopens it.")
  }
  var isNotOver: String { say("Aftalen er ikke slut.", "The agreement is not over.") }
  var onlyOneVersion: String { say("Der er kun én version.", "There is only one version.") }
  var onlyDrafts: String {
    say(
      "Kun en kladde, ingen har skrevet under på.", "Only a draft that no one has signed.")
  }
  var onlyMissing: String {
    say("Kun tildelinger uden aftale kan markeres.", "Only assignments without one can be marked.")
  }
  var notRunningYet: String {
    say(
      "Kan afsluttes, når alle har skrevet under og kurset er slut.",
      "Can be concluded once everyone has signed and the course is over.")
  }
  var noMore: String { say("Der er ikke flere.", "There are no more.") }
  var builtInStays: String {
    say(
      "De indbyggede kan ikke fjernes; Enter laver en, I kan rette.",
      "The built-in ones cannot be removed; Enter makes one that you can edit.")
  }

  // MARK: - List

  func group(_ group: AgreementGroup) -> String {
    switch group {
    case .all: say("Alle", "All")
    case .missing: say("Mangler", "Missing")
    case .draft: say("Kladde", "Draft")
    case .agreed: say("Aftalt", "Agreed")
    case .active: say("I gang", "Active")
    case .concluded: say("Afsluttet", "Concluded")
    case .lapsed: say("Bortfaldet", "Lapsed")
    }
  }
  func sorted(by order: AgreementOrder) -> String {
    let name =
      switch order {
      case .state: say("tilstand", "state")
      case .start: say("kursusstart", "course start")
      case .team: say("team", "team")
      case .people: say("navn", "name")
      }
    return say("efter \(name)", "by \(name)")
  }
  /// Agreements and assignments that lack one.
  func count(_ shown: Int, of all: Int) -> String {
    shown == all
      ? format.grouped(all) + say(" i alt", " in all") : format.count(shown, of: all)
  }
  var stateColumn: String { say("Tilstand", "State") }
  var peopleColumn: String { say("Hvem", "Who") }
  var courseColumn: String { say("Uddannelse", "Offering") }
  var startColumn: String { say("Kursusstart", "Course start") }
  var teamColumn: String { say("Team", "Team") }
  var statusColumn: String { say("Status", "Status") }
  var filterHint: String { say("navn, uddannelse, team", "name, offering, team") }
  var missing: String { say("mangler", "missing") }
  var noDate: String { say("uden dato", "no date") }
  var emptyTitle: String { say("Ingen aftaler endnu", "No agreements yet") }
  var emptyLines: [String] {
    [
      say(
        "En implementeringsaftale siger, hvordan det lærte skal bruges: mål for deltager og arbejdsplads,",
        "An implementation agreement says how the learned will be used: goals of participant and workplace,"
      )
        + " "
        + say(
          "opgaver før, under og efter, og hvad lederen lover (kapitel 6.6 og 10.3).",
          "duties before, during and after, and what the leader promises (chapters 6.6 and 10.3)."),
      "",
      say(
        "Den kræves af længere temakurser, lederkurser, diplom og master. Godkend en tildeling til sådan et",
        "Longer themed courses, leadership courses, diploma and master require one. Approve an assignment to"
      )
        + " "
        + say(
          "kursus, så står den her øverst. Eller tryk I på en tildeling under Året.",
          "such a course, and it stands on top here. Or press I on an assignment in the Year."),
    ]
  }
  var nothingFits: String {
    say("Ingen passer til søgningen. Esc rydder den.", "Nothing fits the search. Esc clears it.")
  }
  func nothing(in group: AgreementGroup) -> String {
    group == .missing
      ? say(
        "Ingen mangler: alle, der skal have en aftale, har en.",
        "None is missing: all that require an agreement have one.")
      : say("Ingen i denne tilstand. < og > skifter.", "None in this state. < and > switch.")
  }
  func required(_ reason: AgreementNeed.Reason) -> String {
    domain.name(reason) + ", " + chapter(AgreementNeed.chapters.joined(separator: ", "))
  }
  func requiredShort(_ reason: AgreementNeed.Reason) -> String {
    "\(domain.name(reason)), \(chapter(AgreementNeed.chapters[0]))"
  }
  func chapter(_ chapter: String) -> String { say("kap. \(chapter)", "ch. \(chapter)") }
  func signed(_ signed: Int, of all: Int) -> String {
    say("\(signed) af \(all) underskrifter", "\(signed) of \(all) signatures")
  }
  func duties(open: Int, overdue: Int) -> String {
    let text =
      open == 0
      ? say("alt er gjort", "all is done")
      : say("\(open) \(open == 1 ? "åben" : "åbne")", "\(open) open")
    return overdue == 0 ? text : text + say(", \(overdue) over tid", ", \(overdue) overdue")
  }
  var openAgreements: String { say("Aftaler", "Agreements") }
  var whichAgreement: String { say("Hvilken aftale?", "Which agreement?") }
  var noneWithPerson: String {
    say("Der er ingen aftale med medarbejderen.", "There is no agreement with the employee.")
  }
  var late: String { say("efter kursusstart", "after course start") }
  func people(_ count: Int, _ team: String) -> String {
    say("\(count) fra \(team)", "\(count) of \(team)")
  }
  func marked(_ count: Int) -> String {
    count == 1 ? say("1 markeret", "1 marked") : say("\(count) markeret", "\(count) marked")
  }
  func starts(in days: Int) -> String {
    switch days {
    case ..<0: say("er begyndt", "has begun")
    case 0: say("i dag", "today")
    case 1: say("i morgen", "tomorrow")
    default: say("om \(days) dage", "in \(days) days")
    }
  }
  var writeIt: String { say("Enter skriver aftalen.", "Enter writes the agreement.") }
  func nextDuty(_ text: String, _ day: String) -> String {
    say("næste: \(text) (\(day))", "next: \(text) (\(day))")
  }
}
