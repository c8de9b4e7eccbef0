import PlannerDomain
import PlannerExchange
import PlannerTUI

extension ImportWords {
  /// The end of the sentence "must be …".
  func text(_ allowed: Allowed) -> String {
    switch allowed {
    case .text: say("tekst", "some text")
    case .printableText: say("tekst uden styretegn", "text without control characters")
    case .identifier:
      say(
        "små bogstaver a–z, cifre og bindestreger, højst 24",
        "lower-case letters a–z, digits and hyphens, at most 24")
    case .date: say("en dato som 2027-03-08", "a date such as 2027-03-08")
    case .courseDay:
      say(
        "en dato som 2027-03-08, eller 2027-03-08..2027-03-10 for højst 366 dage",
        "a date such as 2027-03-08, or 2027-03-08..2027-03-10 for at most 366 days")
    case .clockTime: say("et klokkeslæt som 09:30", "a time of day such as 09:30")
    case .laterThan(let field):
      say("et klokkeslæt efter \(field)", "a time of day after \(field)")
    case .lateFee:
      say(
        "en dato og en procent som 2027-02-22:50",
        "a date and a percentage such as 2027-02-22:50")
    case .historyStep(let states):
      say(
        "en tilstand og en dato som approved@2027-02-02; tilstande: \(list(states))",
        "a state and a date such as approved@2027-02-02; states: \(list(states))")
    case .dueDay:
      say(
        "start-14, end+30 (dage fra kurset) eller en dato som 2027-03-08",
        "start-14, end+30 (days from the course) or a date such as 2027-03-08")
    case .signature:
      say(
        "en part, en dato og et navn som leader@2027-02-02=Lone Lund",
        "a party, a date and a name such as leader@2027-02-02=Lone Lund")
    case .agreementStep(let states):
      say(
        "en tilstand og en dato som agreed@2027-02-02; tilstande: \(list(states)); "
          + "et bortfald som lapsed:employee-left@2027-02-02",
        "a state and a date such as agreed@2027-02-02; states: \(list(states)); "
          + "a lapse such as lapsed:employee-left@2027-02-02")
    case .dutyEvent(let words):
      say(
        "noget, der skete, og en dato som \(words.first ?? "")@2027-02-02; muligt: \(list(words))",
        "what happened and a date such as \(words.first ?? "")@2027-02-02; possible: \(list(words))"
      )
    case .competenceAtLevel(let levels):
      say(
        "en kompetence og et niveau \(levels.lowerBound) til \(levels.upperBound), som ics:2",
        "a competence and a level \(levels.lowerBound) to \(levels.upperBound), such as ics:2")
    case .amount:
      say(
        "et beløb i kroner som 1190 eller 1190,50, højst hundrede millioner",
        "an amount in kroner such as 1190 or 1190,50, a hundred million at most")
    case .wholeNumber(let range):
      say(
        "et helt tal fra \(range.lowerBound) til \(range.upperBound)",
        "a whole number from \(range.lowerBound) to \(range.upperBound)")
    case .tenths(let range):
      say(
        "et tal fra \(tenths(range.lowerBound)) til \(tenths(range.upperBound)) "
          + "med højst én decimal",
        "a number from \(tenths(range.lowerBound)) to \(tenths(range.upperBound)), "
          + "with at most one decimal")
    case .oneOf(let values): say("en af \(list(values))", "one of \(list(values))")
    case .existing(let kind): existing(kind)
    case .unused(let line?):
      say(
        "brugt én gang; det er allerede brugt på linje \(line)",
        "used once; it is already used on line \(line)")
    case .unused(nil): say("forskelligt fra det indbyggede", "different from what is built in")
    case .listedOnce: say("nævnt én gang", "listed only once")
    case .noCPRNumber:
      say("uden noget, der ligner et CPR-nummer", "without what looks like a CPR number")
    case .notBefore(let field):
      say("samme dag som \(field) eller senere", "the same day as \(field) or later")
    case .nothing: say("tomt her", "empty here")
    case .oneFieldOf(let fields):
      say("givet i netop én af \(list(fields))", "given in exactly one of \(list(fields))")
    case .length(let most): say("højst \(most) tegn", "at most \(most) characters")
    case .workbook, .openWorkbook, .wholeWorkbook, .boundedWorkbook, .workingFormula, .boundedFile:
      bounds(allowed)
    case .utf8, .closingQuote, .endOfField, .fieldCount, .headerRow, .column, .distinctColumns,
      .singleRow, .readableFile, .readableFolder, .json, .document, .jsonRows, .jsonScalar:
      shape(allowed)
    }
  }

  /// What a workbook must be, and how much there may be at once.
  private func bounds(_ allowed: Allowed) -> String {
    let mebibytes = { (bytes: Int) in "\(bytes >> 20) MB" }
    return switch allowed {
    case .workbook:
      say(
        "en .xlsx-projektmappe; gem .xls og .ods som .xlsx",
        "an .xlsx workbook; save .xls and .ods as .xlsx")
    case .openWorkbook:
      say(
        "en .xlsx-projektmappe uden adgangskode (og ikke den gamle .xls)",
        "an .xlsx workbook without a password (and not the old .xls)")
    case .wholeWorkbook:
      say(
        "en hel .xlsx-projektmappe; denne del mangler eller er i stykker",
        "a whole .xlsx workbook; this part is missing or broken")
    case .boundedWorkbook:
      say(
        "en projektmappe på højst \(mebibytes(ImportLimits.fileBytes)), "
          + "\(mebibytes(ImportLimits.unpackedBytes)) udpakket, med højst "
          + "\(ImportLimits.columns) kolonner i brug og \(ImportLimits.cells) celler i et ark",
        "a workbook of at most \(mebibytes(ImportLimits.fileBytes)), "
          + "\(mebibytes(ImportLimits.unpackedBytes)) unpacked, with at most "
          + "\(ImportLimits.columns) columns in use and \(ImportLimits.cells) cells in a sheet")
    case .workingFormula:
      say("en formel, der giver en værdi", "a formula that gives a value")
    case .boundedFile:
      say(
        "en fil på højst \(mebibytes(ImportLimits.fileBytes))",
        "a file of at most \(mebibytes(ImportLimits.fileBytes))")
    default: ""
    }
  }

  private func shape(_ allowed: Allowed) -> String {
    switch allowed {
    case .utf8: say("tekst i UTF-8", "text in UTF-8")
    case .closingQuote: say("lukket med et anførselstegn", "closed with a quote")
    case .endOfField:
      say(
        "fulgt af et skilletegn eller en ny linje efter anførselstegnet",
        "followed by a delimiter or a new line after its closing quote")
    case .fieldCount(let count): say("\(count) felter i rækken", "\(count) fields in the row")
    case .headerRow: say("en række med overskrifter", "a header row")
    case .column: say("en kolonne med det navn", "a column of that name")
    case .distinctColumns: say("et kolonnenavn, der bruges én gang", "a column name used once")
    case .singleRow: say("netop én række", "exactly one row")
    case .readableFile: say("en fil, der kan læses", "a file that can be read")
    case .json:
      say("gyldig JSON, hvert navn én gang i et objekt", "valid JSON, each name once in an object")
    case .document(let version):
      say(
        "planners egen JSON, som begynder {\"format\": \"planner\", \"version\": \(version), "
          + "\"tables\": {…",
        "planner's own JSON, which begins {\"format\": \"planner\", \"version\": \(version), "
          + "\"tables\": {…")
    case .jsonRows: say("en liste af objekter", "a list of objects")
    case .jsonScalar:
      say(
        "en tekst, et tal, true, false eller null, eller en liste af dem",
        "a text, a number, true, false or null, or a list of these")
    case .readableFolder: say("en mappe, der kan læses", "a folder that can be read")
    default: ""
    }
  }

  private func existing(_ kind: EntryKind) -> String {
    switch kind {
    case .profile: say("en kommune, der findes", "an existing municipality")
    case .theme: say("id på et tema, der findes", "the id of an existing theme")
    case .provider: say("id på en udbyder, der findes", "the id of an existing provider")
    case .competence: say("id på en kompetence, der findes", "the id of an existing competence")
    case .role: say("id på en rolle, der findes", "the id of an existing role")
    case .team: say("id på et team, der findes", "the id of an existing team")
    case .employee: say("id på en medarbejder, der findes", "the id of an existing employee")
    case .record: say("id på en vurdering, der findes", "the id of an existing record")
    case .offering: say("id på et tilbud, der findes", "the id of an existing offering")
    case .package: say("id på en kursuspakke, der findes", "the id of an existing package")
    case .requisition: say("id på en rekvisition, der findes", "the id of an existing requisition")
    case .session: say("id på et hold, der findes", "the id of an existing session")
    case .assignment: say("id på en tildeling, der findes", "the id of an existing assignment")
    case .budget: say("et budget, der findes", "an existing budget")
    case .agreementTemplate:
      say("id på en aftaleskabelon, der findes", "the id of an existing agreement template")
    case .agreement: say("id på en aftale, der findes", "the id of an existing agreement")
    case .adviceDismissal: say("et råd, der er afvist", "an advice that was dismissed")
    case .followUpGoal:
      say("id på et opfølgningsmål, der findes", "the id of an existing follow-up goal")
    case .rating: say("id på en transfervurdering, der findes", "the id of an existing rating")
    case .strategy: say("id på en strategi, der findes", "the id of an existing strategy")
    }
  }

  private func list(_ values: [String]) -> String { values.joined(separator: ", ") }

  /// As it is written in the files, with a decimal comma.
  private func tenths(_ value: Int) -> String {
    value % 10 == 0 ? String(value / 10) : "\(value / 10),\(value % 10)"
  }
}
