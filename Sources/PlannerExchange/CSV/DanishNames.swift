internal import PlannerDomain

/// Danish names that spreadsheets and HR systems give columns and values, and the lasting names
/// that they stand for.
///
/// Case, spaces, hyphens, underscores and dots make no difference in either language.
enum DanishNames {
  /// The lasting name of a column; the text itself, made plain, where none is known.
  static func columns(called text: String) -> [String] {
    [plain(text)] + (columnNames[plain(text)] ?? [])
  }

  /// The lasting names that a value may stand for.
  static func values(called text: String) -> [String] { values[plain(text)] ?? [] }

  /// Letters and digits alone, folded.
  static func plain(_ text: String) -> String {
    String(decoding: DanishText.foldedBytes(of: text).bytes.filter(isLetterOrDigit), as: UTF8.self)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte.isDigit || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  /// The first Danish name that a column is known by; nil where it is known by none.
  static func name(ofColumn column: String) -> String? {
    columnPairs.first { $0.value.first == column && !danishAlready.contains(column) }?.key
  }

  private static let danishAlready: Set<String> = ["id", "team", "teams", "note"]

  private static func folded(_ names: KeyValuePairs<String, [String]>) -> [String: [String]] {
    Dictionary(names.map { (plain($0.key), $0.value.map(plain)) }, uniquingKeysWith: +)
  }

  static let columnNames = folded(columnPairs)

  private static let columnPairs: KeyValuePairs<String, [String]> = [
    "navn": ["name", "title"], "titel": ["title"], "betegnelse": ["title", "name"], "nøgle": ["id"],
    "nummer": ["number"], "nr": ["number"], "medarbejdernr": ["number"],
    "medarbejdernummer": ["number"], "lønnummer": ["number"], "medarbejdernavn": ["name"],
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
    "kompetence": ["competence"], "niveau": ["level"], "dato": ["date"],
    "grundlag": ["evidence"], "kendt fra": ["evidence"], "gyldig til": ["valid_until"],
    "afsluttet": ["ended"], "note": ["note"], "bemærkning": ["note", "text"],
    "medarbejder": ["employee"], "inden for måneder": ["within_months"],
    "fornyes efter måneder": ["renew_every_months"], "type": ["kind"], "art": ["kind", "nature"],
    "udbydertype": ["kind"], "godkendt": ["approved"], "godkendelsesnote": ["approval_note"],
    "kontakt": ["contact"], "udbyder": ["provider"], "kursustype": ["shape"], "former": ["forms"],
    "form": ["forms"], "børnekataloget": ["catalogue"], "katalog": ["catalogue"],
    "temaer": ["themes"], "tema": ["theme", "themes"], "tælles under": ["counted_under"],
    "udvikler": ["develops"], "metoder": ["methods"], "undervisningsformer": ["methods"],
    "halve dage": ["half_days"], "over uger": ["spread_weeks"],
    "pris pr deltager": ["price_per_participant"], "pris": ["price", "price_per_participant"],
    "gruppepris": ["group_price"], "gruppe mindst": ["group_least"],
    "gruppe højst": ["group_most"], "rejseudgift": ["travel_cost"],
    "materialer": ["material_cost"], "materialeudgift": ["material_cost"],
    "forudsætninger": ["prerequisites"], "læringsmål": ["learning_goals"],
    "tjekliste": ["checklist"], "indhold gennemgået": ["content_reviewed"],
    "beskrivelse": ["description"], "uddannelse": ["offering"], "uddannelsestilbud": ["offering"],
    "kursus": ["offering"], "tilbud": ["offering"], "beløb": ["amount"], "procent": ["percent"],
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
  ]

  private static let values = folded([
    "ja": ["yes"], "nej": ["no"], "x": ["yes"], "sand": ["yes"], "falsk": ["no"],
    "myndighed": ["authority"], "udfører": ["delivery"], "almen": ["general"],
    "almenområdet": ["general"], "special": ["specialised"], "specialområdet": ["specialised"],
    "sagsbehandler": ["caseworker"], "mellemleder": ["middle-manager"],
    "udfører special": ["practitioner-specialised"], "udfører almen": ["practitioner-general"],
    "udfører på specialområdet": ["practitioner-specialised"],
    "udfører på almenområdet": ["practitioner-general"], "chef": ["head"],
    "grundlæggende": ["basic"], "basal": ["basic"], "specialiseret": ["specialised"],
    "egen vurdering": ["own-view"], "leders vurdering": ["leaders-view"],
    "lederens vurdering": ["leaders-view"], "bevis": ["certificate"],
    "vist i praksis": ["shown-in-practice"], "universitet": ["university"],
    "professionshøjskole": ["university-college"], "erhvervsskole": ["vocational-school"],
    "anden offentlig": ["other-public"], "kommunal": ["municipal"], "kommune": ["municipal"],
    "privat": ["private"], "kursus": ["course"], "temadag": ["theme-day"],
    "konference": ["conference"], "amu-kursus": ["amu-course"],
    "akademiuddannelse": ["academy-programme"], "diplommodul": ["diploma-module"],
    "diplom": ["diploma"], "diplomuddannelse": ["diploma"], "mastermodul": ["master-module"],
    "masteruddannelse": ["master"], "universitetsfag": ["university-subject"],
    "viden": ["knowledge"], "videnskursus": ["knowledge"], "temakursus": ["themed"],
    "lederkursus": ["leadership"], "ledelse": ["leadership"], "åben": ["open"], "åbent": ["open"],
    "rekvireret": ["requisitioned"], "holdundervisning": ["class-teaching"],
    "klasseundervisning": ["class-teaching"], "foredrag": ["lecture"],
    "kombination": ["combination"], "casearbejde": ["case-work"], "planlagt": ["planned"],
    "bekræftet": ["confirmed"], "aflyst": ["cancelled"], "afholdt": ["held"],
    "bestilt": ["ordered"], "sjælland": ["sjaelland"], "region hovedstaden": ["hovedstaden"],
    "region sjælland": ["sjaelland"], "region syddanmark": ["syddanmark"],
    "region midtjylland": ["midtjylland"], "region nordjylland": ["nordjylland"],
    "ønsket": ["wished"], "foreslået": ["proposed"], "godkendt": ["approved"],
    "tilmeldt": ["enrolled"], "venteliste": ["waitlisted"], "deltog": ["attended"],
    "deltog delvist": ["partly-attended"], "udeblev": ["absent"], "gennemført": ["completed"],
    "i høj grad": ["high"], "høj grad": ["high"], "i nogen grad": ["some"], "nogen grad": ["some"],
    "i mindre grad": ["less"], "mindre grad": ["less"], "slet ikke": ["not-at-all"],
    "deltager": ["participant"],
  ])
}
