import PlannerDomain

/// The words of papers.
struct PaperWords {
  let say: Language

  private var format: Formats { Formats(say: say) }

  /// What was to be printed was removed meanwhile.
  static let gone = Trouble(
    danish: "Det, der skulle udskrives, findes ikke mere.",
    english: "What was to be printed is no longer there.")

  // MARK: - In the program

  var write: String { say("Skriv som PDF", "Write as PDF") }
  var writeReport: String {
    say("Skriv ledelsesrapport som PDF", "Write the manager’s report as PDF")
  }
  var agreementFile: String { say("aftale", "agreement") }
  var yearFile: String { say("årsplan", "year-plan") }
  var reportFile: String { say("rapport", "report") }

  // MARK: - Every paper

  var page: String { say("Side", "Page") }
  var of: String { say("af", "of") }
  func printed(_ day: CivilDate) -> String {
    say("udskrevet \(format.date(day))", "printed \(format.date(day))")
  }
  var team: String { say("Team", "Team") }
  var total: String { say("I alt", "Total") }
  var education: String { say("Uddannelse", "Education") }
  var state: String { say("Tilstand", "State") }

  // MARK: - Agreement

  var provider: String { say("Udbyder", "Provider") }
  var courseDays: String { say("Kursusdage", "Course days") }
  func participants(_ count: Int) -> String {
    count == 1
      ? say("Deltager", "Participant") : say("Deltagere (\(count))", "Participants (\(count))")
  }
  var leader: String { say("Leder", "Leader") }
  var duties: String { say("Før, under og efter", "Before, during and after") }
  var duty: String { say("Opgave", "Duty") }
  var owner: String { say("Ansvarlig", "Owner") }
  var due: String { say("Frist", "Due") }
  var done: String { say("Gjort", "Done") }
  var room: String { say("Tid og dækning", "Time and cover") }
  var goal: String { say("Mål", "Goal") }
  var shownBy: String { say("Ses på", "Shown by") }
  func signing(_ version: Int) -> String {
    say(
      "Underskrifterne gælder teksten, version \(version). Hold, datoer og leder er, som de er i dag.",
      "The signatures are for the text, version \(version). Session, dates and leader are as today."
    )
  }
  func role(_ party: AgreementParty) -> String {
    switch party {
    case .participant: say("Deltager", "Participant")
    case .leader: say("Leder", "Leader")
    case .humanResources: say("HR", "HR")
    }
  }
  /// - Parameter name: nil where it stands below.
  func signed(by name: String?, on day: CivilDate) -> String {
    say("Underskrevet \(format.date(day))", "Signed \(format.date(day))")
      + (name.map { ": \($0)" } ?? "")
  }
  var dateAndSignature: String { say("dato og underskrift", "date and signature") }

  // MARK: - Year

  func yearPlan(_ year: Int) -> String { say("Årsplan \(year)", "Year plan \(year)") }
  func nothingPlanned(_ year: Int) -> String {
    say("Intet er planlagt i \(year).", "Nothing is planned in \(year).")
  }
  var byMonth: String { say("Måned for måned", "Month by month") }
  func budget(_ year: Int) -> String { say("Budget \(year)", "Budget \(year)") }
  func courseCount(_ count: Int) -> String {
    count == 1 ? say("hold eller uddannelse", "course") : say("hold og uddannelser", "courses")
  }
  func peopleCount(_ count: Int) -> String {
    count == 1
      ? say("medarbejder på uddannelse", "employee in education")
      : say("medarbejdere på uddannelse", "employees in education")
  }
  var personDays: String { say("Kursusdage for alle", "Days for all") }
  var planned: String { say("planlagt, efter tilskud", "planned, net of subsidy") }
  var month: String { say("Måned", "Month") }
  var coursesBegin: String { say("Hold begynder", "Courses begin") }
  var places: String { say("Deltagere", "Participants") }
  var kroner: String { say("kr.", "kr.") }
  var days: String { say("Dage", "Days") }
  var participantsColumn: String { say("Deltagere", "Participants") }
  var frame: String { say("Ramme", "Frame") }
  var spent: String { say("Brugt", "Spent") }
  var committed: String { say("Disponeret", "Committed") }
  var proposed: String { say("Foreslået", "Proposed") }
  var free: String { say("Fri", "Free") }
  var netOfSubsidy: String {
    say(
      "Kroner efter tilskud. Disponeret er godkendt, tilmeldt eller på venteliste; brugt er afholdt; fri er rammen uden det foreslåede trukket fra.",
      "Kroner, net of subsidy. Committed is approved, enrolled or waiting; spent is held; free is the frame before what is only proposed."
    )
  }
}
