/// The headings of tables from elsewhere, in one table: what spreadsheets, HR systems and course lists
/// call a column, in Danish and English, and the lasting names of the columns that this may be.
///
/// A heading stands for the first of them that the table has; one with a file before it, as in
/// `offerings.title`, holds in that file alone. Case, spaces, hyphens, underscores, dots and how æ, ø and å
/// are written make no difference. Only what can mean one thing is here: not how much of full time someone
/// works, for the plan has hours, nor how long a course lasts in one number, which may be days or hours.
enum KnownHeadings {
  /// The columns of a file that a heading may stand for, the likeliest first; its own name is that of
  /// the column itself.
  static func columns(called text: String, in file: PlanFile) -> [String] {
    let plain = DanishNames.plain(text)
    return [plain] + (known[plain]?.columns(in: file) ?? [])
  }

  /// Where a heading stands in the table; of two that stand for the same column the first is taken.
  static func place(of text: String) -> Int { known[DanishNames.plain(text)]?.place ?? -1 }

  /// The first Danish name that a column is known by; nil where it is known by none.
  static func name(ofColumn column: String) -> String? {
    pairs.first { $0.value.first == column && !danishAlready.contains(column) }?.key
  }

  /// How a file's column may be called besides its own name, in the table's order.
  static func headings(of column: String, in file: PlanFile) -> [String] {
    let columns = file.columns.map(DanishNames.plain)
    return pairs.map(\.key).filter { heading in
      Self.columns(called: heading, in: file).first(where: columns.contains)
        == DanishNames.plain(column)
    }
  }

  /// The column that holds someone's whole name, which first and last names are put together for where
  /// nothing else stands for it; nil where a table has none.
  static func wholeName(in file: PlanFile) -> String? {
    switch file {
    case .employees: "name"
    case .records, .assignments: "employee"
    default: nil
    }
  }

  /// The headings of names in two parts, the first and the last.
  static let nameParts = [
    Set(["fornavn", "fornavne", "first name"].map(DanishNames.plain)),
    Set(["efternavn", "last name", "surname"].map(DanishNames.plain)),
  ]

  /// Every column that a heading may stand for, with its file where it holds in one alone.
  static var all: [String: [String]] {
    Dictionary(pairs.map { ($0.key, $0.value) }, uniquingKeysWith: +)
  }

  private struct Known {
    let place: Int
    let names: [String]

    func columns(in file: PlanFile) -> [String] {
      names.compactMap { name in
        guard let dot = name.firstIndex(of: ".") else { return DanishNames.plain(name) }
        return name[..<dot] == file.rawValue
          ? DanishNames.plain(String(name[name.index(after: dot)...])) : nil
      }
    }
  }

  private static let known = Dictionary(
    pairs.enumerated().map { place, pair in
      (DanishNames.plain(pair.key), Known(place: place, names: pair.value))
    }, uniquingKeysWith: { Known(place: $0.place, names: $0.names + $1.names) })

  private static let danishAlready: Set<String> = ["id", "team", "teams", "note"]

  private static let pairs: KeyValuePairs<String, [String]> = [
    "navn": ["name", "title", "competence_records.employee", "assignments.employee"],
    "titel": ["title"], "betegnelse": ["title", "name"], "nøgle": ["id"],
    "nummer": ["number"], "nr": ["number"],
    "medarbejdernr": ["number", "competence_records.employee", "assignments.employee"],
    "medarbejdernummer": ["number", "competence_records.employee", "assignments.employee"],
    "lønnummer": ["number", "competence_records.employee", "assignments.employee"],
    "medarbejdernavn": ["name", "competence_records.employee", "assignments.employee"],
    "hold": ["session"], "afdeling": ["department", "team"], "enhed": ["team", "department"],
    "stilling": ["role"], "stillingsbetegnelse": ["role"], "rolle": ["role"],
    "ansat": ["hired"], "ansættelsesdato": ["hired"], "ansat fra": ["hired"],
    "fratrådt": ["left"], "fratrædelsesdato": ["left"], "ansat til": ["left"],
    "timer": ["hours_per_week"], "timer pr uge": ["hours_per_week"],
    "ugentlige timer": ["hours_per_week"], "timetal": ["hours_per_week"], "mail": ["email"],
    "e-mailadresse": ["email"], "mailadresse": ["email"], "indbyggertal": ["inhabitants"],
    "indbyggere": ["inhabitants"], "prisindeks": ["price_index_percent"], "planår": ["plan_year"],
    "funktion": ["function"], "område": ["area"], "leder": ["leader"], "teamleder": ["leader"],
    "mindste bemanding": ["least_staffing"], "bemanding": ["least_staffing"],
    "målgruppe": ["target_group", "target_groups"], "målgrupper": ["target_groups"],
    "kompetence": ["competence"], "niveau": ["level"], "dato": ["date", "sessions.days"],
    "grundlag": ["evidence"], "kendt fra": ["evidence"], "gyldig til": ["valid_until"],
    "afsluttet": ["ended"], "note": ["note"], "bemærkning": ["note", "text"],
    "medarbejder": ["employee"], "inden for måneder": ["within_months"],
    "fornyes efter måneder": ["renew_every_months"], "type": ["kind"], "art": ["kind", "nature"],
    "udbydertype": ["kind"], "godkendt": ["approved"], "godkendelsesnote": ["approval_note"],
    "kontakt": ["contact"], "udbyder": ["provider", "providers.name"], "kursustype": ["shape"],
    "former": ["forms"],
    "form": ["forms"], "børnekataloget": ["catalogue"], "katalog": ["catalogue"],
    "temaer": ["themes"], "tema": ["theme", "themes"], "tælles under": ["counted_under"],
    "udvikler": ["develops"], "metoder": ["methods"], "undervisningsformer": ["methods"],
    "halve dage": ["half_days"], "over uger": ["spread_weeks"],
    "pris pr deltager": ["price_per_participant"],
    "pris": ["price", "price_per_participant", "assignments.agreed_cost"],
    "gruppepris": ["group_price"], "gruppe mindst": ["group_least"],
    "gruppe højst": ["group_most"], "rejseudgift": ["travel_cost"],
    "materialer": ["material_cost"], "materialeudgift": ["material_cost"],
    "forudsætninger": ["prerequisites"], "læringsmål": ["learning_goals"],
    "tjekliste": ["checklist"], "indhold gennemgået": ["content_reviewed"],
    "beskrivelse": ["description"], "uddannelse": ["offering", "offerings.title"],
    "uddannelsestilbud": ["offering", "offerings.title"],
    "kursus": ["offering", "offerings.title"], "tilbud": ["offering", "offerings.title"],
    "beløb": ["amount"], "procent": ["percent"],
    "fra": ["from"], "til": ["until"], "højst deltagere": ["most_participants"],
    "modul": ["module"], "kurser": ["courses"], "rekvisition": ["requisition"],
    "teams": ["teams"], "partnere": ["partners"], "mindst": ["least"], "højst": ["most"],
    "tilstand": ["state"], "status": ["state"], "dage": ["days"], "kursusdage": ["days"],
    "starttid": ["starts"], "start": ["starts"], "sluttid": ["ends"], "slut": ["ends"],
    "sted": ["place"], "pladser": ["capacity"], "tilmeldingsfrist": ["deadline"],
    "frist": ["deadline", "due"], "gratis afbud til": ["free_until"],
    "afbudsgebyrer": ["late_fees"], "år": ["year"], "begrundelse": ["reason"],
    "begrundelse uddybet": ["reason_detail"], "aftalt pris": ["agreed_cost"], "kø": ["queue"],
    "forløb": ["history"], "historik": ["history"], "ramme": ["frame"], "budget": ["frame"],
    "aftale": ["agreement"], "formål": ["purpose"], "deltagerens mål": ["participant_goals"],
    "arbejdspladsens mål": ["workplace_goals"], "vikar": ["cover"], "underskrifter": ["signatures"],
    "tekst": ["text"], "ejer": ["owner"], "ansvarlig": ["owner"], "indikator": ["indicator"],
    "udgangspunkt": ["baseline"], "mål": ["target"], "barrierer": ["barriers"],
    "brugt": ["used"], "delt": ["shared"], "tidspunkt": ["moment"], "vurderet af": ["rater"],
    "teori nok": ["enough_theory"], "praksis nok": ["enough_practice"],
    // People
    "ma-nr": ["number", "competence_records.employee", "assignments.employee"],
    "ma-nummer": ["number", "competence_records.employee", "assignments.employee"],
    "lønnr": ["number", "competence_records.employee", "assignments.employee"],
    "tjenestenr": ["number", "competence_records.employee", "assignments.employee"],
    "tjenestenummer": ["number", "competence_records.employee", "assignments.employee"],
    "personalenr": ["number", "competence_records.employee", "assignments.employee"],
    "personalenummer": ["number", "competence_records.employee", "assignments.employee"],
    "medarbejder-id": ["number", "competence_records.employee", "assignments.employee"],
    "employee number": ["number", "competence_records.employee", "assignments.employee"],
    "employee no": ["number", "competence_records.employee", "assignments.employee"],
    "employee id": ["number", "competence_records.employee", "assignments.employee"],
    "fulde navn": ["name", "competence_records.employee", "assignments.employee"],
    "fuldt navn": ["name", "competence_records.employee", "assignments.employee"],
    "for- og efternavn": ["name", "competence_records.employee", "assignments.employee"],
    "full name": ["name", "competence_records.employee", "assignments.employee"],
    "deltager": ["assignments.employee"],
    "deltagernavn": ["assignments.employee"],
    "kursist": ["assignments.employee"],
    "organisatorisk enhed": ["team"],
    "organisationsenhed": ["team"],
    "org.enhed": ["team"],
    "unit": ["team"],
    "stillingsbet.": ["role"],
    "stillingstitel": ["role"],
    "jobtitel": ["role"],
    "job title": ["role"],
    "ansat dato": ["hired"],
    "ansat d.": ["hired"],
    "ansat den": ["hired"],
    "ansat pr.": ["hired"],
    "ansættelsesstart": ["hired"],
    "tiltrådt": ["hired"],
    "tiltrædelsesdato": ["hired"],
    "hire date": ["hired"],
    "startdato": ["employees.hired", "from"],
    "start date": ["employees.hired", "from"],
    "fratrådt dato": ["left"],
    "fratrådt d.": ["left"],
    "fratrådt den": ["left"],
    "fratrædelse": ["left"],
    "ophørsdato": ["left"],
    "termination date": ["left"],
    "slutdato": ["employees.left", "until"],
    "end date": ["employees.left", "until"],
    "ugentligt timetal": ["hours_per_week"],
    "timer ugentligt": ["hours_per_week"],
    "timer/uge": ["hours_per_week"],
    "ugetimer": ["hours_per_week"],
    "ugetimetal": ["hours_per_week"],
    "ugentlig arbejdstid": ["hours_per_week"],
    "arbejdstid pr. uge": ["hours_per_week"],
    "weekly hours": ["hours_per_week"],
    "arbejdsmail": ["email"],
    "e-post": ["email"],
    // Teams and budgets
    "team": ["teams.name"],
    "teamnavn": ["teams.name"],
    "nærmeste leder": ["leader"],
    "afdelingsleder": ["leader"],
    "enhedsleder": ["leader"],
    "manager": ["leader"],
    "chef": ["head"],
    "lederens leder": ["head"],
    "afdelingschef": ["head"],
    "områdechef": ["head"],
    "forvaltning": ["department"],
    "minimumsbemanding": ["least_staffing"],
    "budgetramme": ["frame"],
    "årsbudget": ["frame"],
    "uddannelsesbudget": ["frame"],
    "budgetår": ["year"],
    "kalenderår": ["year"],
    // What there is to take
    "leverandør": ["provider", "providers.name"],
    "kursusudbyder": ["provider", "providers.name"],
    "udbydernavn": ["provider", "providers.name"],
    "kontaktperson": ["contact"],
    "kontaktoplysninger": ["contact"],
    "kursustitel": ["offering", "offerings.title"],
    "kursusnavn": ["offering", "offerings.title"],
    "course": ["offering", "offerings.title"],
    "course title": ["offering", "offerings.title"],
    "pris kr.": ["price", "price_per_participant", "assignments.agreed_cost"],
    "pris i kr.": ["price", "price_per_participant", "assignments.agreed_cost"],
    "pris ekskl. moms": ["price", "price_per_participant", "assignments.agreed_cost"],
    "pris eks. moms": ["price", "price_per_participant", "assignments.agreed_cost"],
    "pris ex. moms": ["price", "price_per_participant", "assignments.agreed_cost"],
    "pris excl. moms": ["price", "price_per_participant", "assignments.agreed_cost"],
    "kursuspris": ["price", "price_per_participant", "assignments.agreed_cost"],
    "pris pr. person": ["price_per_participant"],
    "pris pr. kursist": ["price_per_participant"],
    "deltagerpris": ["price_per_participant"],
    "kursusafgift": ["price_per_participant"],
    "ects-point": ["ects"],
    "kursusbeskrivelse": ["description"],
    "kursusindhold": ["description"],
    "indhold": ["description"],
    "undervisningsform": ["methods"],
    "min. deltagere": ["least", "group_least"],
    "minimum deltagere": ["least", "group_least"],
    "min. antal deltagere": ["least", "group_least"],
    "mindste antal deltagere": ["least", "group_least"],
    "maks. deltagere": ["capacity", "most", "group_most"],
    "max. deltagere": ["capacity", "most", "group_most"],
    "maks. antal deltagere": ["capacity", "most", "group_most"],
    "max. antal deltagere": ["capacity", "most", "group_most"],
    "højeste antal deltagere": ["capacity", "most", "group_most"],
    "antal pladser": ["capacity"],
    "kapacitet": ["capacity"],
    "seats": ["capacity"],
    "kursussted": ["place"],
    "afholdelsessted": ["place"],
    "lokation": ["place"],
    "location": ["place"],
    "venue": ["place"],
    "datoer": ["sessions.days"],
    "kursusdato": ["sessions.days"],
    "kursusdatoer": ["sessions.days"],
    "afholdelsesdato": ["sessions.days"],
    "afholdelsesdatoer": ["sessions.days"],
    "sidste tilmelding": ["deadline"],
    "sidste tilmeldingsfrist": ["deadline"],
    "tilmelding senest": ["deadline"],
    "starttidspunkt": ["starts"],
    "sluttidspunkt": ["ends"],
    // What people can
    "kompetenceniveau": ["level"],
    "registreret": ["competence_records.date"],
    "registreringsdato": ["competence_records.date"],
    "opnået": ["competence_records.date"],
    "udløber": ["valid_until"],
    "udløbsdato": ["valid_until"],
    "kommentar": ["note", "text"],
    "kommentarer": ["note", "text"],
    "bemærkninger": ["note", "text"],
    "noter": ["note", "text"],
  ]
}
