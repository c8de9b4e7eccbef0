import PlannerDomain

/// The words of workbooks that are handed on.
struct WorkbookWords {
  let say: Language

  private var format: Formats { Formats(say: say) }

  // MARK: - Competences

  var matrix: String { say("Kompetencematrix", "Competence matrix") }
  var profiles: String { say("Profilernes krav", "What profiles require") }
  var gapList: String { say("Gab", "Gaps") }
  var name: String { say("Navn", "Name") }
  var role: String { say("Rolle", "Role") }
  var gaps: String { say("Gab", "Gaps") }
  var late: String { say("For sent", "Late") }
  var competence: String { say("Kompetence", "Competence") }
  var nature: String { say("Art", "Nature") }
  var has: String { say("Har", "Has") }
  var required: String { say("Skal have", "Required") }
  var within: String { say("Inden for måneder", "Within months") }
  var renewed: String { say("Fornyes efter måneder", "Renewed after months") }
  var due: String { say("Senest", "Due") }
  var monthsLate: String { say("Måneder for sent", "Months late") }
  var planned: String { say("I planen", "Planned") }
  var levels: String {
    say(
      "Niveauer: 0 intet, 1 kender til, 2 kan, 3 behersker, 4 ekspert.",
      "Levels: 0 none, 1 knows of, 2 can, 3 masters, 4 expert.")
  }
  func matrixNotes(on day: CivilDate) -> [String] {
    [
      levels,
      say(
        "1→3 har 1, og rollen kræver 3; ! betyder, at fristen er overskredet. Tom: kræves ikke og er ikke registreret.",
        "1→3 has 1, and the role requires 3; ! means that the time for it is over. Empty: neither required nor recorded."
      ),
      say("Som det stod \(format.date(day)).", "As it stood on \(format.date(day))."),
    ]
  }

  // MARK: - Year

  var courses: String { say("Hold og uddannelser", "Courses") }
  var from: String { say("Fra", "From") }
  var until: String { say("Til", "Until") }
  var place: String { say("Sted", "Place") }
  var participants: String { say("Antal", "Number") }
}
