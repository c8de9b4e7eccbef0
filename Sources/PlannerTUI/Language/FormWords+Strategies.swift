/// The words of the forms about strategies.
extension FormWords {
  func strategyLabel(_ name: FieldName) -> String {
    switch name {
    case .strategyScope: say("Gælder for", "Applies to")
    case .policy: say("Børnepolitik", "Child policy")
    case .strategyGoals: say("Mål", "Goals")
    case .teamFrames: say("Rammer", "Frames")
    case .reviseReason: say("Hvorfor", "Why")
    case .goalKind: say("Måles som", "Measured as")
    case .goalCompetences: say("Kompetencer", "Competences")
    case .qualification: say("Uddannelse", "Degree")
    case .transferMeasure: say("Transfer", "Transfer")
    case .goalAudience: say("For hvem", "For whom")
    case .goalTarget: say("Måltal", "Target")
    case .goalDue: say("Senest", "By")
    case .goalParent: say("Tjener målet", "Serves the goal")
    default: ""
    }
  }

  func strategyHint(_ name: FieldName) -> String {
    switch name {
    case .policy:
      say(
        "Den sammenhængende børnepolitik, den hænger sammen med (kap. 4.3).",
        "The coherent child policy that it ties in with (ch. 4.3).")
    case .teamFrames:
      say(
        "Hvad hvert team må bruge om året. Enter tilføjer; Del fjerner.",
        "What each team may spend a year. Enter adds; Del removes.")
    case .reviseReason:
      say(
        "Teksten er vedtaget: den gamle gemmes sammen med begrundelsen.",
        "The text is adopted: the old one is kept, with this reason.")
    case .goalCompetences:
      say("Kun for dækning og introduktion.", "For coverage and onboarding only.")
    case .qualification:
      say(
        "Kun for kvalifikation: fuldførte uddannelser, eller moduler på 60 ECTS.",
        "For qualification only: completed degrees, or modules of 60 ECTS.")
    case .transferMeasure: say("Kun for transfer.", "For transfer only.")
    case .goalTarget:
      say(
        "Procent; for deltagelse dage om året, fx 2,5.",
        "Percent; for participation days a year, for example 2.5.")
    case .goalParent:
      say(
        "Et mål af samme slags i en bredere strategi.",
        "A goal of the same kind in a wider strategy.")
    default: ""
    }
  }

  var wholePercent: String { say("skal være hele procent", "must be a whole percentage") }
}
