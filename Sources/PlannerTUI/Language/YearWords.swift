import PlannerDomain

/// The words of the year screen.
struct YearWords {
  let say: Language

  private var format: Formats { Formats(say: say) }

  var title: String { say("Året", "Year") }
  var week: String { say("uge", "week") }

  // MARK: Actions

  var otherArrangement: String { say("Hold/medarbejdere", "Sessions/people") }
  var fold: String { say("Fold ind/ud", "Fold/unfold") }
  var nextConflict: String { say("Næste konflikt", "Next conflict") }
  var previousConflict: String { say("Forrige konflikt", "Previous conflict") }
  var zoomIn: String { say("Zoom ind", "Zoom in") }
  var zoomOut: String { say("Zoom ud", "Zoom out") }
  var zoomFit: String { say("Vis hele året", "Show the whole year") }
  var today: String { say("I dag", "Today") }
  var details: String { say("Alt om rækken", "All about the row") }
  var toggleEnded: String { say("Vis/skjul frameldte", "Show/hide withdrawn") }
  var toggleBudgets: String { say("Budgetter", "Budgets") }
  var signs: String { say("Tegnenes betydning", "What the signs mean") }
  var noRow: String { say("Her er ingen rækker.", "There are no rows here.") }
  var noConflict: String {
    say("Ingen konflikter i det viste.", "No conflicts in what is shown.")
  }
  var noMoreZoom: String { say("Der kan ikke zoomes længere.", "It cannot be zoomed further.") }
  func yearOfToday(_ year: Int) -> String { say("Planår \(year)", "Plan year \(year)") }

  // MARK: Caption

  var bySession: String { say("Efter hold", "By session") }
  var byPerson: String { say("Efter medarbejder", "By person") }

  func assignments(_ count: Int) -> String {
    count == 1
      ? say("1 tildeling", "1 assignment") : say("\(count) tildelinger", "\(count) assignments")
  }

  func marked(_ count: Int) -> String { say("\(count) markeret", "\(count) marked") }

  var withEnded: String { say("også afslåede og frameldte", "also declined and withdrawn") }

  func found(_ count: Int) -> String { say("\(count) fundet", "\(count) found") }

  // MARK: Empty

  var noPeople: [String] {
    say == .danish
      ? ["Her er ingen medarbejdere endnu.", "", "Tryk : og vælg »Ny medarbejder«."]
      : ["There are no employees yet.", "", "Press : and choose “New employee”."]
  }

  func noAssignments(_ year: Int) -> [String] {
    say == .danish
      ? [
        "Ingen tildelinger i \(year).", "",
        "Tryk 2 for at finde en uddannelse og tildele den,",
        "v for at se medarbejderne, eller [ og ] for et andet planår.",
      ]
      : [
        "No assignments in \(year).", "", "Press 2 to find an offering and assign it,",
        "v to see the employees, or [ and ] for another plan year.",
      ]
  }

  var emptyHint: String {
    say(
      "2 finder uddannelser · v viser medarbejdere", "2 finds offerings · v shows employees")
  }

  func noneFound(_ text: String) -> [String] {
    say == .danish
      ? ["Intet i året passer til »\(text)«.", "", "Esc rydder søgningen."]
      : ["Nothing in the year matches “\(text)”.", "", "Esc clears the search."]
  }

  func onlyEnded(_ count: Int) -> [String] {
    say == .danish
      ? ["Intet er på vej.", "", "\(count) afslåede eller frameldte er skjult: x viser dem."]
      : ["Nothing is under way.", "", "\(count) declined or withdrawn are hidden: x shows them."]
  }

  // MARK: Rows

  var undated: String { say("Uden dato endnu", "No date yet") }
  var offeringHasNoDate: String { say("m giver en dato", "m gives it a date") }
  var none: String { say("ingen", "none") }

  /// `25. jan.–1. feb., 3 dage`: the year is told by the header.
  func days(of session: CourseSession) -> String {
    let count = session.days.count
    let first = format.shortDate(session.start)
    guard count > 1 else { return first }
    return say(
      "\(first)–\(format.shortDate(session.end)), \(count) dage",
      "\(first) – \(format.shortDate(session.end)), \(count) days")
  }

  func courses(_ count: Int, cost: Money) -> String {
    let courses =
      count == 1 ? say("1 kursus", "1 course") : say("\(count) kurser", "\(count) courses")
    return "\(courses) · \(format.money(cost))"
  }

  // MARK: Signs

  /// One letter on the timeline.
  var deadlineSign: String { say("f", "d") }
  var deadline: String { say("frist for tilmelding", "enrolment deadline") }
  var holiday: String { say("helligdag", "holiday") }
  var courseDay: String { say("kursusdag", "course day") }
  var todayLine: String { say("i dag", "today") }
  var severalInColumn: String {
    say("flere kurser i samme kolonne", "several courses in the same column")
  }
  var endedSign: String {
    say(
      "udeblevet, afslået, frameldt, aflyst eller udløbet",
      "absent, declined, withdrawn, cancelled or expired")
  }
  var warning: String {
    say("advarsel: kan gøres med en begrundelse", "warning: can be done with a reason")
  }
  var block: String {
    say("foran en række: kan ikke lade sig gøre", "before a row: cannot be done")
  }
  var markedRow: String { say("markeret", "marked") }
}
