import PlannerDomain

/// The words of assigning and taking assignments on.
struct PlanningWords {
  let say: Language

  private var format: Formats { Formats(say: say) }

  var title: String { say("planlægning", "planning") }
  var assign: String { say("Tildel", "Assign") }
  var approve: String { say("Godkend", "Approve") }
  var enrol: String { say("Tilmeld", "Enrol") }
  var withdraw: String { say("Frameld", "Withdraw") }
  var move: String { say("Flyt", "Move") }
  var nextStep: String { say("Næste skridt", "Next step") }
  var and: String { say(" og ", " and ") }
  var underWay: String { say("er på vej", "under way") }
  var whichSession: String { say("Hvilket hold?", "Which session?") }
  var moveTo: String { say("Flyt til", "Move to") }
  var noSessionYet: String { say("Uden dato endnu", "No date yet") }
  var reasonLabel: String { say("Begrundelse", "Reason") }
  var warningsTitle: String {
    say("Bemærk – fortsæt med en begrundelse", "Note – go on with a reason")
  }
  var blockedTitle: String { say("Det kan ikke lade sig gøre", "It cannot be done") }
  var refusedTitle: String { say("Det kunne ikke gøres", "It could not be done") }
  var nothingToAssign: String {
    say(
      "Vælg først en uddannelse eller en medarbejder.", "Choose an offering or an employee first.")
  }
  var noAssignmentHere: String { say("Vælg først en tildeling.", "Choose an assignment first.") }
  var onlyLiveMove: String {
    say("Kun det, der er på vej, kan flyttes.", "Only what is under way can be moved.")
  }
  var onlyOneOffering: String {
    say("Flyt én uddannelse ad gangen.", "Move one offering at a time.")
  }
  var noNextStep: String { say("Her er ikke flere skridt.", "There are no more steps here.") }

  func whoTakes(_ offering: String) -> String {
    say("Hvem skal på »\(offering)«?", "Who takes “\(offering)”?")
  }
  func takesWhat(_ people: String) -> String {
    say("Hvad skal \(people) på?", "What does \(people) take?")
  }
  func nextState(_ title: String) -> String { say("Næste skridt: \(title)", "Next step: \(title)") }

  func people(_ count: Int) -> String {
    count == 1 ? say("1 person", "1 person") : say("\(count) personer", "\(count) people")
  }

  func liftsGaps(_ count: Int) -> String {
    count == 1
      ? say("løfter 1 gab", "lifts 1 gap") : say("løfter \(count) gab", "lifts \(count) gaps")
  }

  func freeSeats(_ count: Int) -> String {
    switch count {
    case 0: say("fuldt", "full")
    case 1: say("1 plads", "1 seat")
    default: say("\(count) pladser", "\(count) seats")
    }
  }

  func assigned(people: String, offering: String) -> String {
    say("\(people) foreslået til »\(offering)«", "\(people) proposed for “\(offering)”")
  }

  func advanced(_ title: String, to state: String) -> String { "\(title): \(state)" }

  func moved(_ title: String, to day: String?) -> String {
    day.map { say("\(title): flyttet til \($0)", "\(title): moved to \($0)") }
      ?? say("\(title): uden dato", "\(title): without a date")
  }

  /// - Parameter fee: what giving up the seat costs, in percent of the price.
  func givesUpSeat(_ title: String, fee: Int?) -> String {
    let cost = fee.map {
      say(" Afbuddet koster \($0) % af prisen.", " Cancelling costs \($0) % of the price.")
    }
    return say(
      "\(title) er tilmeldt. Flytningen opgiver pladsen: meld afbud hos udbyderen, og tilmeld igen."
        + "\(cost ?? "") Flyt?",
      "\(title): enrolled. Moving gives up the seat: cancel with the provider, and enrol again."
        + "\(cost ?? "") Move?")
  }

  /// - Parameter rest: how many of a group nothing stands in the way of.
  func goOnWithout(_ rest: Int) -> String {
    say(
      "Det kan ikke lade sig gøre for alle. Fortsæt med \(rest == 1 ? "den sidste" : "de øvrige \(rest)")?",
      "It cannot be done for all. Go on with the other \(rest == 1 ? "one" : "\(rest)")?")
  }

  func practiceIsNotYours(_ duty: Actor.Duty) -> String {
    let domain = DomainWords(say: say)
    let name = domain.name(duty)
    return say(
      "At noget er vist i praksis, bekræfter lederen; det kan en \(name) ikke.",
      "What is shown in practice the leader confirms; \(domain.article(duty).lowercased()) \(name) cannot."
    )
  }

  func notYours(_ duty: Actor.Duty) -> String {
    let domain = DomainWords(say: say)
    let name = domain.name(duty)
    return say("Det kan en \(name) ikke.", "\(domain.article(duty)) \(name) cannot do that.")
  }

  /// `8.–10. mar. 2027 (3 dage)`, `8. mar. – 12. apr. 2027 (4 dage)`.
  func days(of session: CourseSession) -> String {
    let count = session.days.count
    let dayCount = count == 1 ? "" : say(" (\(count) dage)", " (\(count) days)")
    guard session.start != session.end else { return format.mediumDate(session.start) }
    return "\(format.shortDate(session.start)) – \(format.mediumDate(session.end))\(dayCount)"
  }
}
