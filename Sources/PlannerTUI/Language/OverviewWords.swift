import PlannerDomain

/// The words of the overview.
struct OverviewWords {
  let say: Language

  private var format: Formats { Formats(say: say) }

  var title: String { say("Overblik", "Overview") }
  var budget: String { say("Budget", "Budget") }

  func title(of section: OverviewSection, in year: Int) -> String {
    switch section {
    case .gaps: say("Største gab uden noget i planen", "Largest gaps with nothing planned")
    case .conflicts: say("Konflikter", "Conflicts")
    case .deadlines: say("Frister de næste uger", "Deadlines in the next weeks")
    case .budget: "\(budget) \(year)"
    case .duties:
      say("Opfølgning: over fristen eller inden 30 dage", "Follow-up: overdue or within 30 days")
    case .missing: say("Mangler en aftale", "Lack an agreement")
    case .unsigned: say("Aftaler uden alle underskrifter", "Agreements not signed by all")
    case .overdue: say("Opfølgning over fristen", "Overdue follow-up")
    case .silent: say("Tavse ledere", "Silent leaders")
    case .advice: say("Råd", "Advice")
    }
  }

  func heldByLeavers(_ count: Int) -> String {
    count == 1
      ? say(
        "1 opgave ligger hos en fratrådt: giv den videre med 6 og L.",
        "1 duty is with someone who left: hand it on by 6 and L.")
      : say(
        "\(count) opgaver ligger hos fratrådte: giv dem videre med 6 og L.",
        "\(count) duties are with people who left: hand them on by 6 and L.")
  }
  func nothing(in section: OverviewSection) -> String {
    switch section {
    case .gaps:
      say("Ingen: alle gab er lukket eller i planen.", "None: every gap is closed or in the plan.")
    case .conflicts: say("Ingen konflikter i planen.", "No conflicts in the plan.")
    case .deadlines: say("Ingen frister de næste 6 uger.", "No deadlines in the next 6 weeks.")
    case .budget: say("Ingen rammer for året.", "No frames for the year.")
    case .duties:
      say("Intet over fristen eller inden 30 dage.", "Nothing overdue or within 30 days.")
    case .missing: say("Ingen: alle, der skal, har en aftale.", "None: all who must have one do.")
    case .unsigned: say("Ingen: alle har skrevet under.", "None: all have signed.")
    case .overdue: say("Intet er over fristen.", "Nothing is overdue.")
    case .silent: say("Ingen er tavse.", "No one is silent.")
    case .advice: say("Ingen råd.", "No advice.")
    }
  }

  var emptyTitle: String { say("Her er tomt endnu", "Nothing here yet") }
  var free: String { say("fri", "free") }
  var overrun: String { say("overskredet", "overrun") }
  var noFrame: String { say("ingen ramme", "no frame") }

  func unsigned(_ count: Int) -> String {
    count == 1
      ? say("mangler 1 underskrift", "lacks 1 signature")
      : say("mangler \(count) underskrifter", "lacks \(count) signatures")
  }

  var gapKind: String { say("gab", "gap") }
  var deadlineKind: String { say("frist", "deadline") }
  var blockKind: String { say("konflikt, spærrer", "conflict, blocks") }
  var warningKind: String { say("konflikt, advarer", "conflict, warns") }

  var emptyLines: [String] {
    say == .danish
      ? [
        "Denne fil har ingen medarbejdere, roller eller uddannelser.",
        "",
        "Hent en kommune fra CSV-filer:  planner import MAPPE",
        "Se programmet med eksempeldata: planner demo",
        "Eller begynd her: tryk : og vælg »Nyt team«.",
      ]
      : [
        "This file has no employees, roles or offerings.",
        "",
        "Bring a municipality in from CSV files: planner import FOLDER",
        "See the program with sample data:       planner demo",
        "Or begin here: press : and choose “New team”.",
      ]
  }

  func summary(employees: Int, gaps: Int, late: Int, planned: Int) -> String {
    let people =
      employees == 1
      ? say("1 medarbejder", "1 employee")
      : say("\(employees) medarbejdere", "\(employees) employees")
    let missing = gaps == 1 ? say("1 gab", "1 gap") : say("\(gaps) gab", "\(gaps) gaps")
    return people + " · " + missing
      + say(", \(late) for sent, \(planned) i planen", ", \(late) late, \(planned) in the plan")
  }

  func shown(_ count: Int, of total: Int) -> String {
    total > count ? say("\(count) af \(total)", "\(count) of \(total)") : String(count)
  }

  /// In months up to two years, then in whole years.
  func late(_ months: Int) -> String {
    switch months {
    case ...0: say("for sent", "late")
    case 1: say("1 måned for sent", "1 month late")
    case ...24: say("\(months) mdr. for sent", "\(months) months late")
    default: say("over \(months / 12) år for sent", "over \(months / 12) years late")
    }
  }

  func lateCount(_ count: Int) -> String { say("\(count) for sent", "\(count) late") }

  func away(_ count: Int) -> String {
    count == 1
      ? say("1 er på kursus", "1 on a course")
      : say("\(count) er på kursus", "\(count) on a course")
  }

  func due(_ day: CivilDate) -> String {
    say("senest \(format.mediumDate(day))", "by \(format.mediumDate(day))")
  }

  func waiting(_ count: Int) -> String {
    count == 0
      ? say("ingen foreslået", "no one proposed")
      : say("\(count) ikke tilmeldt", "\(count) not enrolled")
  }

  func daysLeft(_ days: Int) -> String {
    switch days {
    case 0: say("i dag", "today")
    case 1: say("i morgen", "tomorrow")
    default: say("om \(days) dage", "in \(days) days")
    }
  }
}
