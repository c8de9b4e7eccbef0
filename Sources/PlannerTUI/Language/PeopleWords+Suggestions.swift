import PlannerDomain

extension PeopleWords {
  var pro: String { say("for:", "for:") }
  var con: String { say("imod:", "against:") }

  func suggestions(_ count: Int) -> String {
    count == 1 ? say("1 forslag", "1 suggestion") : say("\(count) forslag", "\(count) suggestions")
  }
  func alsoMarked(_ count: Int) -> String {
    count == 1
      ? say("tildeles også 1 markeret", "also assigns 1 marked")
      : say("tildeles også \(count) markerede", "also assigns \(count) marked")
  }
  var noSuggestions: String {
    say(
      "Intet i kataloget løfter denne kompetence over det nuværende niveau.",
      "Nothing in the catalogue lifts this competence above the present level.")
  }
  var gapIsClosed: String {
    say("Gabet er lukket. Esc fører tilbage.", "The gap is closed. Esc leads back.")
  }

  /// What a point says, and whether it speaks for the offering.
  func text(_ point: Suggestion.Point, in municipality: Municipality) -> (String, isFor: Bool) {
    switch point {
    case .reachesLevel(let level):
      (say("når niveauet: ", "reaches the level: ") + self.level(level), true)
    case .liftsPartly(let level, let required):
      (
        say(
          "løfter kun til \(self.level(level)), krævet: \(self.level(required))",
          "lifts only to \(self.level(level)), required: \(self.level(required))"), false
      )
    case .forTargetGroup(let group):
      (say("målgruppe: \(domain.name(group))", "target group: \(domain.name(group))"), true)
    case .notForTargetGroup(let group):
      (
        say("ikke for målgruppen \(domain.name(group))", "not meant for \(domain.name(group))"),
        false
      )
    case .liftsOthers(let count):
      (
        count == 1
          ? say("løfter 1 gab mere", "lifts 1 more gap")
          : say("løfter \(count) gab mere", "lifts \(count) more gaps"), true
      )
    case .nextSession(let day):
      (
        say(
          "ledige pladser \(format.mediumDate(day))", "free seats on \(format.mediumDate(day))"),
        true
      )
    case .noSession: (say("intet hold på vej", "no session coming"), false)
    case .fullyBooked: (say("kommende hold er fulde", "coming sessions are full"), false)
    case .inChildrensCatalogue: (say("Børnekataloget", "children's catalogue"), true)
    case .approvedProvider: (say("godkendt udbyder", "approved provider"), true)
    case .missingPrerequisite(let offering):
      (
        say("mangler forudsætning: ", "prerequisite missing: ")
          + (municipality.offerings[offering]?.title ?? offering.rawValue), false
      )
    }
  }
}
