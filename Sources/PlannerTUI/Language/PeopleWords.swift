import PlannerDomain

/// The words of the people screen.
struct PeopleWords {
  let say: Language

  var format: Formats { Formats(say: say) }
  var domain: DomainWords { DomainWords(say: say) }

  var title: String { say("Medarbejdere", "People") }
  var employeeTitle: String { say("medarbejder", "employee") }
  var suggestionsTitle: String { say("forslag", "suggestions") }

  // MARK: - Actions

  var nextEmployee: String { say("Næste medarbejder", "Next employee") }
  var previousEmployee: String { say("Forrige medarbejder", "Previous employee") }
  var noMore: String { say("Her er ikke flere.", "There are no more.") }
  var switchGrouping: String { say("Gruppér efter team/rolle", "Group by team/role") }
  var toggleOnlyGaps: String { say("Kun med gab", "Only with gaps") }
  var markGaps: String {
    say("Markér alle med gab uden noget i planen", "Mark all whose gap has nothing planned")
  }
  var suggest: String { say("Forslag til gabet", "Suggestions for the gap") }
  var record: String { say("Registrér niveau", "Record level") }
  var correct: String { say("Ret registrering", "Correct record") }
  var nextTab: String { say("Næste faneblad", "Next tab") }
  var previousTab: String { say("Forrige faneblad", "Previous tab") }

  // MARK: - Why not

  var noOneHere: String { say("Her er ingen medarbejdere.", "There is no one here.") }
  var noGapHere: String { say("Her er intet gab.", "There is no gap here.") }
  var noOpenGapHere: String {
    say(
      "Kompetencen har ingen gab uden noget i planen.",
      "The competence has no gaps with nothing planned.")
  }
  var chooseCompetence: String {
    say("Vælg først en kompetence.", "Choose a competence first.")
  }
  var onlyRecords: String {
    say("Kun registreringer, der gælder, kan rettes.", "Only records that stand can be corrected.")
  }
  var chooseRecord: String {
    say("Vælg først en registrering under Historik.", "Choose a record under History first.")
  }
  var nothingToMark: String {
    say("Kun tildelinger kan markeres her.", "Only assignments can be marked here.")
  }

  // MARK: - Matrix

  var gaps: String { say("gab", "gaps") }
  var inAll: String { say("i alt", "in all") }
  var underWay: String { say("på vej", "under way") }
  var emptyTitle: String { say("Ingen medarbejdere endnu", "No employees yet") }
  var emptyHint: String {
    say(
      "Hent dem fra CSV-filer med »planner import MAPPE«.",
      "Bring them in from CSV files with “planner import FOLDER”.")
  }
  var emptyTeam: String {
    say(
      "Der er ingen i teamet. Tryk t for at vælge et andet.",
      "There is no one in the team. Press t to choose another.")
  }
  var nothingFiltered: String {
    say(
      "Ingen passer til søgningen. Esc rydder den.", "No one fits the filter. Esc clears it.")
  }
  var noGapsAtAll: String {
    say("Ingen har gab. Tryk f for at se alle.", "No one has gaps. Press f to see everyone.")
  }
  var noRequirements: String {
    say(
      "Rollerne kræver endnu ingen kompetencer.", "The roles do not require any competences yet.")
  }
  var filterHint: String { say("navn, rolle, team, kompetence", "name, role, team, competence") }

  func summary(people: Int, gaps: Int, late: Int) -> String {
    "\(self.people(people)) · \(gapCount(gaps))"
      + (gaps > 0 ? say(", \(late) for sent", ", \(late) late") : "")
  }
  func people(_ count: Int) -> String {
    count == 1
      ? say("1 medarbejder", "1 person") : say("\(count) medarbejdere", "\(count) people")
  }
  func gapCount(_ count: Int) -> String {
    switch count {
    case 0: say("ingen gab", "no gaps")
    case 1: say("1 gab", "1 gap")
    default: say("\(count) gab", "\(count) gaps")
    }
  }
  func grouped(_ grouping: PeopleState.Grouping) -> String {
    switch grouping {
    case .team: say("efter team", "by team")
    case .role: say("efter rolle", "by role")
    }
  }
  var onlyGaps: String { say("kun med gab", "only with gaps") }
  func marked(_ count: Int) -> String {
    count == 1 ? say("1 markeret", "1 marked") : say("\(count) markeret", "\(count) marked")
  }

  var legend: [(sign: String, tone: Tone, text: String)] {
    [
      ("-2", .danger, say("mangler", "missing")), ("!", .danger, say("for sent", "late")),
      ("»", .accent, underWay), ("✓", .good, say("nået", "met")),
      ("~", .notice, say("udløber ≤ 6 mdr.", "expires ≤ 6 months")),
      ("3", .faint, say("uden krav", "beyond the role")), ("·", .faint, notRequired),
    ]
  }

  // MARK: - How someone stands

  func level(_ level: CompetenceLevel) -> String { "\(domain.name(level)) (\(level.rawValue))" }
  func step(_ actual: CompetenceLevel, _ required: CompetenceLevel) -> String {
    "\(domain.name(actual)) → \(domain.name(required))"
  }
  func required(_ level: CompetenceLevel) -> String {
    say("krævet: ", "required: ") + self.level(level)
  }
  var notRequired: String { say("ikke krævet", "not required") }
  func actual(_ level: CompetenceLevel) -> String { say("nu: ", "now: ") + self.level(level) }
  func known(_ record: CompetenceRecord) -> String {
    "\(domain.name(record.evidence)) \(format.mediumDate(record.date))"
  }
  var neverRecorded: String { say("ikke registreret", "nothing recorded") }
  func until(_ day: CivilDate) -> String {
    say("gælder til \(format.mediumDate(day))", "valid until \(format.mediumDate(day))")
  }
  func expires(_ day: CivilDate) -> String {
    say("udløber \(format.mediumDate(day))", "expires \(format.mediumDate(day))")
  }
  func missing(_ levels: Int) -> String {
    levels == 1
      ? say("mangler 1 niveau", "1 level missing")
      : say("mangler \(levels) niveauer", "\(levels) levels missing")
  }
  func due(_ day: CivilDate) -> String {
    say("senest \(format.mediumDate(day))", "by \(format.mediumDate(day))")
  }
  func late(since day: CivilDate) -> String {
    say("for sent siden \(format.mediumDate(day))", "late since \(format.mediumDate(day))")
  }
  func underWay(_ offering: String, _ state: AssignmentState) -> String {
    say("på vej: ", "under way: ") + "\(offering) (\(domain.name(state)))"
  }
  func nature(_ nature: Competence.Nature) -> String { domain.name(nature) }
  func starts(_ day: CivilDate) -> String {
    say(
      "begynder \(format.date(day)); gab regnes fra da af",
      "starts on \(format.date(day)); gaps are counted from then on")
  }

  // MARK: - Page

  func tab(_ tab: EmployeePage.Tab) -> String {
    switch tab {
    case .profile: say("Profil", "Profile")
    case .gaps: say("Gab", "Gaps")
    case .plan: say("Plan", "Plan")
    case .history: say("Historik", "History")
    }
  }
  var role: String { say("Rolle", "Role") }
  var team: String { say("Team", "Team") }
  var hired: String { say("Ansat", "Hired") }
  var left: String { say("Fratræder", "Leaves") }
  var hours: String { say("Timer", "Hours") }
  var email: String { say("E-mail", "E-mail") }
  var number: String { say("Nr.", "No.") }
  func hoursAWeek(_ tenths: Int) -> String {
    say("\(format.tenths(tenths)) om ugen", "\(format.tenths(tenths)) a week")
  }

  var competence: String { say("Kompetence", "Competence") }
  var levelColumn: String { say("Niveau", "Level") }
  var requiredColumn: String { say("Krævet", "Required") }
  var actualColumn: String { say("Nu", "Now") }
  var dueColumn: String { say("Frist", "Due") }
  var stateColumn: String { say("Tilstand", "State") }
  var knownColumn: String { say("Hvordan", "How known") }
  var bestColumn: String { say("Bedste forslag", "Best suggestion") }
  var met: String { say("nået", "met") }
  var yearColumn: String { say("År", "Year") }
  var offeringColumn: String { say("Uddannelse", "Offering") }
  var datesColumn: String { say("Datoer", "Dates") }
  var costColumn: String { say("Kr.", "Kr.") }
  var conflictColumn: String { say("Konflikt", "Conflict") }
  var dateColumn: String { say("Dato", "Date") }
  var noDate: String { say("uden dato", "no date") }
  var noGaps: String {
    say(
      "Ingen gab: alt, hvad rollen kræver, er nået.", "No gaps: all that the role requires is met.")
  }
  var noPlan: String {
    say(
      "Ingen uddannelse endnu. Tryk a for at tildele.", "No education yet. Press a to assign some.")
  }
  var noHistory: String {
    say(
      "Intet registreret endnu. Tryk r på fanebladet Profil.",
      "Nothing recorded yet. Press r on the Profile tab.")
  }
  var noProfile: String {
    say("Rollen kræver endnu intet.", "The role does not require anything yet.")
  }
  var noSuggestion: String { say("intet i kataloget", "none in the catalogue") }
  var records: String { say("Kompetencer, nyeste først", "Competences, newest first") }
  var steps: String { say("Uddannelsesforløb", "Education, step by step") }
  func ended(_ day: CivilDate) -> String {
    say("rettet \(format.mediumDate(day))", "corrected \(format.mediumDate(day))")
  }
  var expired: String { say("udløbet", "expired") }
  func by(_ actor: String) -> String { actor.isEmpty ? "" : say("af \(actor)", "by \(actor)") }
  func queuePlace(_ place: Int) -> String {
    say("nr. \(place) på ventelisten", "no. \(place) on the waiting list")
  }
  func why(_ reason: String) -> String { say("hvorfor: ", "why: ") + reason }
  func agreed(_ cost: Money) -> String {
    say("aftalt pris \(format.money(cost))", "agreed cost \(format.money(cost))")
  }
  func likely(_ cost: Money) -> String {
    say("forventet pris \(format.money(cost))", "expected cost \(format.money(cost))")
  }

  // MARK: - Recording

  func whichLevel(_ competence: String, _ people: String) -> String { "\(competence) – \(people)" }
  func howKnown(_ level: CompetenceLevel) -> String {
    say("Hvordan ved du det? ", "How is it known? ") + self.level(level)
  }
  func levelNote(isRequired: Bool, isActual: Bool) -> String {
    [isRequired ? say("krævet", "required") : "", isActual ? say("nu", "now") : ""]
      .filter { !$0.isEmpty }.joined(separator: " · ")
  }
  func recorded(_ competence: String, _ level: CompetenceLevel, _ people: String) -> String {
    "\(people): \(competence) – \(self.level(level))"
  }
}
