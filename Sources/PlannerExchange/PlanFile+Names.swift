extension PlanFile {
  /// The file of a kind as it is called in English or Danish; nil for what is no kind.
  public init?(called name: String) {
    let plain = DanishNames.plain(name)
    guard
      let file = Self.allCases.first(where: {
        DanishNames.plain($0.rawValue) == plain || DanishNames.plain($0.danishName) == plain
      })
    else { return nil }
    self = file
  }

  /// What the rows are, in Danish.
  public var danishName: String {
    switch self {
    case .municipality: "kommune"
    case .themes: "temaer"
    case .providers: "udbydere"
    case .competences: "kompetencer"
    case .roles: "roller"
    case .profiles: "profiler"
    case .teams: "teams"
    case .employees: "medarbejdere"
    case .records: "kompetenceregistreringer"
    case .offerings: "uddannelsestilbud"
    case .subsidies: "tilskud"
    case .packages: "kursuspakker"
    case .requisitions: "rekvisitioner"
    case .sessions: "afholdelser"
    case .assignments: "deltagelser"
    case .budgets: "budgetter"
    case .templates: "aftaleskabeloner"
    case .templateItems: "skabelonpunkter"
    case .agreements: "implementeringsaftaler"
    case .agreementItems: "aftalepunkter"
    case .agreementVersions: "aftaleversioner"
    case .agreementVersionItems: "aftaleversionspunkter"
    case .dismissals: "afviste-råd"
    case .followUpGoals: "opfølgningsmål"
    case .ratings: "transfervurderinger"
    case .strategies: "strategier"
    case .strategyVersions: "strategiversioner"
    case .strategyGoals: "strategimål"
    case .strategyFrames: "strategirammer"
    }
  }
}
