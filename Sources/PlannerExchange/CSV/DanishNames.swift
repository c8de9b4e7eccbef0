internal import PlannerDomain

/// Danish names that spreadsheets and HR systems give values, and the lasting names that they stand for;
/// `KnownHeadings` has those of columns.
///
/// Case, spaces, hyphens, underscores and dots make no difference in either language.
enum DanishNames {
  /// The lasting names that a value may stand for.
  static func values(called text: String) -> [String] { values[plain(text)] ?? [] }

  /// Letters and digits alone, folded.
  static func plain(_ text: String) -> String {
    String(decoding: DanishText.foldedBytes(of: text).bytes.filter(isLetterOrDigit), as: UTF8.self)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte.isDigit || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  private static func folded(_ names: KeyValuePairs<String, [String]>) -> [String: [String]] {
    Dictionary(names.map { (plain($0.key), $0.value.map(plain)) }, uniquingKeysWith: +)
  }

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
