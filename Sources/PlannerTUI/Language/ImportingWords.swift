/// The words of bringing in files.
struct ImportingWords {
  let say: Language

  private var format: Formats { Formats(say: say) }

  var title: String { say("Indlæsning", "Import") }
  var columnsContext: String { say("kolonner", "columns") }
  var open: String { say("Indlæs filer", "Import files") }
  var cannotRead: String { say("Her kan ingen filer læses.", "No files can be read here.") }
  var whatKind: String { say("Hvad er der i filen?", "What is in the file?") }
  var path: String { say("Fil", "File") }
  var pathHelp: String {
    say(
      "Tab fuldfører; * står for flere filer, som i ~/lister/team-*.csv",
      "Tab completes; * stands for several files, as in ~/lists/team-*.csv")
  }
  var complete: String { say("Fuldfør", "Complete") }
  var nothingToComplete: String { say("Her er ingen fil.", "There is no file here.") }
  var noSuchFile: String { say("ingen fil begynder sådan", "no file begins so") }
  var pathMissing: String { say("Skriv, hvor filen er.", "Write where the file is.") }
  func candidates(_ names: [String]) -> String {
    let most = 12
    let more = names.count > most ? " … +\(names.count - most)" : ""
    return names.prefix(most).joined(separator: " · ") + more
  }

  // MARK: - The preview

  var nothingChosen: String {
    say("Vælg en fil at indlæse (Enter).", "Choose a file to import (Enter).")
  }
  var nothingInside: String {
    say("Der er ingen rækker at vise.", "There are no rows to show.")
  }
  var nothingFound: String { say("Intet fundet.", "Nothing found.") }
  func reading(_ rows: Int) -> String {
    rows == 0
      ? say("Læser … Esc afbryder.", "Reading … Esc stops.")
      : say(
        "Læser … \(format.grouped(rows)) rækker. Esc afbryder.",
        "Reading … \(format.grouped(rows)) rows. Esc stops.")
  }
  var stopped: String {
    say("Læsningen er afbrudt; intet er indlæst.", "Reading was stopped; nothing was imported.")
  }
  var notReadYet: String {
    say("Vent, til filen er læst.", "Wait until the file has been read.")
  }
  var stateColumn: String { say("Hvad", "What") }
  var kindColumn: String { say("Slags", "Kind") }
  var subjectColumn: String { say("Post", "Entry") }
  var textColumn: String { say("Planen → filen", "Plan → file") }
  var found: String { say("Fundet", "Found") }
  var allowed: String { say("Skal være", "Must be") }
  func line(_ line: Int) -> String { say("linje \(line)", "line \(line)") }
  func column(_ column: Int) -> String { say("tegn \(column)", "character \(column)") }
  func fault(_ found: String, _ reason: String) -> String {
    found.isEmpty ? reason : say("»\(found)«: \(reason)", "“\(found)”: \(reason)")
  }
  func exported(_ value: String) -> String { say("eksporteret \(value)", "exported \(value)") }
  func planAndFile(_ plan: String, _ file: String) -> String {
    say("planen \(plan), filen \(file)", "plan \(plan), file \(file)")
  }

  func name(_ state: ImportRow.State) -> String {
    switch state {
    case .wrong: say("Fejl", "Wrong")
    case .overtaken: say("Overhalet", "Overtaken")
    case .changed: say("Ændret", "Changed")
    case .new: say("Ny", "New")
    case .left: say("Ladt", "Left")
    case .movedOn: say("Siden da", "Since then")
    case .absent: say("Ikke i fil", "Absent")
    case .unchanged: say("Uændret", "Unchanged")
    }
  }

  func count(_ count: Int, _ state: ImportRow.State) -> String {
    let number = format.grouped(count)
    return switch state {
    case .wrong: say("\(number) fejl", "\(number) wrong")
    case .overtaken: say("\(number) overhalet", "\(number) overtaken")
    case .changed: say("\(number) ændret", "\(number) changed")
    case .new: say(count == 1 ? "1 ny" : "\(number) nye", "\(number) new")
    case .left: say("\(number) ladt som de er", "\(number) left as they are")
    case .movedOn: say("\(number) ændret i planen siden", "\(number) changed in the plan since")
    case .absent: say("\(number) ikke i filen", "\(number) absent")
    case .unchanged: say("\(number) uændret", "\(number) unchanged")
    }
  }

  /// What is worth knowing of a row besides what it says; nil for nothing.
  func note(_ state: ImportRow.State) -> String? {
    switch state {
    case .wrong: say("Bliver ude, med det der hænger ved.", "Stays out, with what hangs on it.")
    case .overtaken:
      say(
        "Ændret både i filen og i planen siden eksporten. Planen beholdes, medmindre du lader filen "
          + "gå forud.",
        "Changed both in the file and in the plan since the export. The plan is kept, unless you let "
          + "the file go first.")
    case .left:
      say(
        "Er anderledes i planen og bliver, som det er; den slags ændres i programmet.",
        "Is different in the plan and stays as it is; such are changed in the program.")
    case .movedOn:
      say(
        "Ændret i planen siden eksporten; filen er den gamle. Planen beholdes.",
        "Changed in the plan since the export; the file is as it was. The plan is kept.")
    case .absent: say("Bliver i planen.", "Stays in the plan.")
    case .changed, .new, .unchanged: nil
    }
  }

  // MARK: - What can be done

  var bringIn: String { say("Indlæs", "Bring in") }
  var columns: String { say("Kolonner", "Columns") }
  var onlyNews: String { say("Kun nyt/alt", "Only news/all") }
  var overwrite: String { say("Lad filen/planen gå forud", "Let the file/plan go first") }
  var readAgain: String { say("Læs igen", "Read again") }
  var nothingToBringIn: String {
    say("Filen ændrer intet i planen.", "The file changes nothing in the plan.")
  }
  var nothingOvertaken: String {
    say(
      "Intet er ændret begge steder siden eksporten.",
      "Nothing was changed in both places since the export.")
  }
  func confirm(_ count: Int, wrong: Int, overtaken: Int) -> String {
    let stays = [
      wrong > 0
        ? say(
          "\(wrong) fejl: de rækker, og det der hænger ved dem, bliver ude.",
          "\(wrong) wrong: those rows, and what hangs on them, stay out.") : nil,
      overtaken > 0
        ? say(
          "\(overtaken) er ændret i planen siden eksporten og bliver, som de er.",
          "\(overtaken) were changed in the plan since the export, and stay as they are.") : nil,
    ].compactMap(\.self).joined(separator: "\n")
    let question =
      count == 1
      ? say("Indlæs den ene, der er rigtig?", "Bring in the one that is right?")
      : say(
        "Indlæs de \(format.grouped(count)), der er rigtige?",
        "Bring in the \(format.grouped(count)) that are right?")
    return "\(stays)\n\(question)"
  }
  func broughtIn(_ count: Int, from title: String) -> String {
    "\(title): "
      + (count == 1
        ? say("1 post indlæst", "1 entry brought in")
        : say(
          "\(format.grouped(count)) poster indlæst", "\(format.grouped(count)) entries brought in"))
  }

  // MARK: - Columns

  func columnsTitle(_ kind: String) -> String {
    say("Kolonner: \(kind)", "Columns: \(kind)")
  }
  var columnsReady: String { say("kan læses", "can be read") }
  func missing(_ columns: [String]) -> String {
    say("mangler \(columns.joined(separator: ", "))", "lacks \(columns.joined(separator: ", "))")
  }
  var columnsHelp: String {
    say(
      "Sig, hvilken kolonne hver overskrift er. Svaret huskes for filer med de samme overskrifter, "
        + "her og i »planner import«.",
      "Say which column each heading is. The answer is remembered for files with the same headings, "
        + "here and in “planner import”.")
  }
  var headingColumn: String { say("Overskrift", "Heading") }
  var sampleColumn: String { say("Første værdi", "First value") }
  var ourColumn: String { say("Er", "Is") }
  var leftOut: String { say("springes over", "left out") }
  var leaveOut: String { say("Spring over", "Leave out") }
  var acceptColumns: String { say("Læs sådan", "Read so") }
  var forget: String { say("Glem svaret", "Forget the answer") }
  var noColumns: String { say("Her er ingen kolonner.", "There are no columns here.") }
  var nothingRemembered: String {
    say("Intet er husket om disse overskrifter.", "Nothing is remembered of these headings.")
  }
  var columnsRemembered: String {
    say("Kolonnerne huskes til næste gang.", "The columns are remembered for the next time.")
  }
  var columnsForgotten: String { say("Svaret er glemt.", "The answer is forgotten.") }
  func mapped(_ columns: [String], key: String) -> String {
    let most = 4
    let more = columns.count > most ? " +\(columns.count - most)" : ""
    let list = columns.prefix(most).joined(separator: ", ") + more
    return say("\(list) (\(key) viser og glemmer)", "\(list) (\(key) shows and forgets)")
  }
}
