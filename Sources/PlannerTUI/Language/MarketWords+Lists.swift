/// The words of the lists behind numbers.
extension MarketWords {
  /// What stands over the columns of a list behind a number.
  func headings(_ kind: StatisticsList.Kind) -> (name: String, place: String, more: String) {
    switch kind {
    case .offerings:
      (say("Tilbud", "Offering"), say("Udbyder", "Provider"), say("Slags", "Kind"))
    case .employees: (say("Medarbejder", "Employee"), "Team", say("Rolle", "Role"))
    case .assignments:
      (say("Tilbud", "Offering"), say("Medarbejder", "Employee"), say("Tilstand", "State"))
    case .ratings:
      (say("Tilbud", "Offering"), say("Medarbejder", "Employee"), say("Vurdering", "Rating"))
    case .mixed: (say("Hvad", "What"), say("Hører til", "Of"), say("Nærmere", "More"))
    }
  }
}
