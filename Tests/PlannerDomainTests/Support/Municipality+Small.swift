import PlannerDomain

extension Municipality {
  /// A made-up municipality of two teams and five people, with no assignments yet.
  static let small: Municipality = {
    var municipality = Municipality()
    do {
      try municipality.apply(.together(smallEntries.map(Edit.enter)), on: .today, by: .leader)
    } catch {
      preconditionFailure("the small municipality breaks a rule: \(error)")
    }
    return municipality
  }()

  static let smallEntries: [Entry] = [
    .profile(
      MunicipalityProfile(name: "Ærøby Kommune", inhabitants: 23_000, region: .syddanmark)),
    .theme(.newLaw),
    .provider(.cok), .provider(.via), .provider(.øhuset),
    .competence(.ics), .competence(.abuse),
    .role(.caseworker), .role(.teamLeader),
    .team(.north), .team(.south),
    .employee(.anna), .employee(.bo), .employee(.clara), .employee(.ditte), .employee(.erik),
    .record(.annaKnowsICS), .record(.boMastersICS),
    .offering(.icsBasic), .offering(.icsDeep), .offering(.abuseMorning),
    .offering(.lawAfternoon), .offering(.diplomaModule),
    .package(.ics),
    .requisition(.deepForNorth),
    .session(.basicEarly), .session(.basicLate), .session(.deepOpen), .session(.deepOwn),
    .session(.morning), .session(.afternoon),
    .budget(.north2026),
  ]
}

extension Budget {
  static let north2026 = Budget(team: "north", year: 2026, frame: .kroner(10_000))
}
