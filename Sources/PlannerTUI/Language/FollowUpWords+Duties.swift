import PlannerDomain

/// The words of single duties and of what is asked about them.
extension FollowUpWords {
  // MARK: - Lists

  var dueColumn: String { say("Frist", "Due") }
  var whenColumn: String { say("Hvornår", "When") }
  var whatColumn: String { say("Opgave", "Duty") }
  var whoColumn: String { say("Hvem", "Who") }
  var aboutColumn: String { say("Aftale", "Agreement") }
  var teamColumn: String { say("Team", "Team") }

  func count(_ count: Int) -> String {
    count == 1 ? say("1 opgave", "1 duty") : format.grouped(count) + say(" opgaver", " duties")
  }
  func count(ratings count: Int) -> String {
    count == 1
      ? say("1 vurdering", "1 rating") : format.grouped(count) + say(" vurderinger", " ratings")
  }
  func count(_ shown: Int, of total: Int) -> String {
    shown == total
      ? count(total) : format.grouped(shown) + say(" af ", " of ") + count(total)
  }
  func overdueCount(_ count: Int) -> String {
    format.grouped(count) + say(" over fristen", " overdue")
  }

  var everyone: String { say("Alle teams", "All teams") }
  func duties(of name: String) -> String { say("Opgaver: \(name)", "Duties: \(name)") }

  /// How long ago or ahead a day is.
  func distance(_ days: Int) -> String {
    switch days {
    case 0: say("i dag", "today")
    case 1: say("i morgen", "tomorrow")
    case -1: say("1 dag over", "1 day over")
    case ...(-2): say("\(-days) dage over", "\(-days) days over")
    default: say("om \(days) dage", "in \(days) days")
    }
  }
  var noDate: String { say("ingen dato", "no date") }
  func doneOn(_ day: CivilDate, inTime: Bool) -> String {
    inTime
      ? say("til tiden", "in time")
      : say("sent: \(format.shortDate(day))", "late: \(format.shortDate(day))")
  }
  var givenUp: String { say("opgivet", "dropped") }
  var notDone: String { say("mangler", "missing") }

  // MARK: - Who and what

  var humanResources: String { say("HR", "HR") }
  var noLeader: String { say("ingen leder", "no leader") }
  func and(_ more: Int) -> String { say("+\(more)", "+\(more)") }
  func sign(_ party: String) -> String { say("Underskriv: \(party)", "Sign: \(party)") }
  func party(participant name: String) -> String { name }
  var theLeader: String { say("lederen", "the leader") }
  func rating(_ moment: TransferRating.Moment, of name: String) -> String {
    say(
      "Vurdér \(name) \(domain.name(moment))", "Rate \(name) \(domain.name(moment))")
  }
  func rating(used: TransferDegree, shared: TransferDegree) -> String {
    say(
      "Brugt: \(domain.name(used).lowercased()) · delt: \(domain.name(shared).lowercased())",
      "Used: \(domain.name(used).lowercased()) · shared: \(domain.name(shared).lowercased())")
  }
  func goal(_ text: String, _ state: FollowUpState) -> String {
    state == .open ? text : "\(text) (\(domain.name(state)))"
  }
  func deputy(_ name: String, for owner: String) -> String {
    say("\(name) for \(owner)", "\(name) for \(owner)")
  }
  func left(_ day: CivilDate) -> String {
    say("fratrådt \(format.shortDate(day))", "left \(format.shortDate(day))")
  }
  func target(_ text: String) -> String { say("Mål: \(text)", "Target: \(text)") }
  func indicator(_ text: String) -> String { say("Ses på: \(text)", "Shown by: \(text)") }
  func silent(_ day: CivilDate) -> String {
    say("Intet nyt siden \(format.mediumDate(day)).", "No news since \(format.mediumDate(day)).")
  }
  func noted(_ day: CivilDate, _ actor: String, _ what: String, _ note: String) -> String {
    [format.mediumDate(day), actor, what, note].filter { !$0.isEmpty }.joined(separator: " · ")
  }
  func became(_ event: DutyEvent.What) -> String {
    switch event {
    case .done: say("udført", "done")
    case .undone: say("åbnet igen", "taken up again")
    case .closed: say("opgivet", "dropped")
    case .rescheduled(let day): became(rescheduled: day)
    case .delegated(let to): became(delegated: to != nil)
    }
  }
  func became(_ step: FollowUpStep.What) -> String {
    switch step {
    case .state(let state): domain.name(state)
    case .rescheduled(let day): became(rescheduled: day)
    case .delegated(let to): became(delegated: to != nil)
    }
  }
  private func became(rescheduled day: CivilDate) -> String {
    say("ny frist \(format.mediumDate(day))", "rescheduled to \(format.mediumDate(day))")
  }
  private func became(delegated: Bool) -> String {
    delegated ? say("givet videre", "delegated") : say("taget tilbage", "taken back")
  }

  // MARK: - What is asked

  var noteLabel: String { say("Hvad er set", "What was seen") }
  var dateLabel: String { say("Ny frist", "New date") }
  var dateHint: String {
    say(
      "En dato som 14.12.2026, eller +14 for om 14 dage.",
      "A date such as 2026-12-14, or +14 for in 14 days.")
  }
  var dateWrong: String { say("Det er ikke en dato", "That is not a date") }
  var whyRescheduled: String { say("Hvorfor flyttes den?", "Why is it moved?") }
  var whyDelegated: String { say("Hvorfor gives den videre?", "Why is it handed on?") }
  var whyDropped: String { say("Hvorfor opgives den?", "Why is it dropped?") }
  var backToOwner: String { say("Tilbage til ejeren", "Back to the owner") }
  func delegateTo(_ duty: String) -> String { say("Hvem gør »\(duty)«?", "Who does “\(duty)”?") }
  func howFar(_ goal: String) -> String { say("Hvor langt: \(goal)", "How far: \(goal)") }
  var whoShowedIt: String { say("Hvem har vist det?", "Who has shown it?") }
  var whichCompetence: String { say("Hvilken kompetence?", "Which competence?") }
  var whichLeaver: String { say("Hvis opgaver?", "Whose duties?") }
  func heirOf(_ name: String, _ count: Int) -> String {
    say(
      "\(name) efterlader \(self.count(count)). Hvem får dem?",
      "\(name) leaves \(self.count(count)). Who gets them?")
  }
  var closeThem: String { say("Luk dem med en begrundelse", "Close them with a reason") }

  // MARK: - What was done

  func done(_ duty: String) -> String { say("Udført: \(duty)", "Done: \(duty)") }
  func reopened(_ duty: String) -> String { say("Åbnet igen: \(duty)", "Taken up again: \(duty)") }
  func progressed(_ duty: String, _ state: FollowUpState) -> String {
    "\(duty): \(domain.name(state))"
  }
  func rescheduled(_ duty: String, _ day: CivilDate) -> String {
    say("\(duty): ny frist \(format.date(day))", "\(duty): due \(format.date(day))")
  }
  func delegated(_ duty: String, to name: String) -> String {
    say("\(duty): givet til \(name)", "\(duty): given to \(name)")
  }
  func dropped(_ duty: String) -> String { say("Opgivet: \(duty)", "Dropped: \(duty)") }
  func rated(_ name: String, _ used: TransferDegree) -> String {
    say(
      "\(name) vurderet: \(domain.name(used).lowercased())",
      "\(name) rated: \(domain.name(used).lowercased())")
  }
  func confirmed(_ name: String, _ competence: String, _ level: CompetenceLevel) -> String {
    say(
      "\(name): \(competence) \(level.rawValue) vist i praksis",
      "\(name): \(competence) \(level.rawValue) shown in practice")
  }
  func handedOn(_ count: Int, from: String, to: String) -> String {
    say(
      "\(self.count(count)) fra \(from) givet til \(to)",
      "\(self.count(count)) of \(from) given to \(to)")
  }
  func closedAll(_ count: Int, of name: String) -> String {
    say("\(self.count(count)) fra \(name) lukket", "\(self.count(count)) of \(name) closed")
  }

  // MARK: - Rating

  func ratingTitle(_ name: String, _ moment: TransferRating.Moment) -> String {
    say("Vurdering af \(name) \(domain.name(moment))", "Rating of \(name) \(domain.name(moment))")
  }
  func ratedBy(_ rater: TransferRating.Rater) -> String {
    say("Set af \(domain.name(rater))", "As \(domain.name(rater)) sees it")
  }
  func question(_ measure: TransferTally.Measure) -> String {
    switch measure {
    case .used: say("Bruges det lærte i praksis?", "Is what was learned used in practice?")
    case .shared: say("Deles det med kolleger?", "Is it shared with colleagues?")
    }
  }
  var barrierQuestion: String { say("Hvad står i vejen?", "What stands in the way?") }
  /// How far theory and practice fitted, as the survey asks (report, figures 23 and 24).
  func enoughTheory(_ degree: TransferDegree?) -> String {
    "\(say("Teori nok", "Theory enough")): \(match(degree))"
  }
  func enoughPractice(_ degree: TransferDegree?) -> String {
    "\(say("Praksisnær nok", "Practice enough")): \(match(degree))"
  }
  private func match(_ degree: TransferDegree?) -> String {
    degree.map { domain.name($0).lowercased() } ?? say("ikke sagt", "not said")
  }
  var save: String { say("Gem", "Save") }
  var chooseOrSave: String { say("Vælg/gem", "Choose/save") }
  var stepBack: String { say("Et trin tilbage", "One step back") }
  func choice(_ number: Int) -> String { say("Svar \(number)", "Answer \(number)") }
}

/// The words of reminders.
extension FollowUpWords {
  var nothingOverdue: String { say("Intet er over fristen.", "Nothing is overdue.") }
  func overdueHeading(_ count: Int) -> String {
    say("Over fristen: \(count)", "Overdue: \(count)")
  }
  func nothingDue(_ days: Int) -> String {
    say("Intet forfalder de næste \(days) dage.", "Nothing is due within \(days) days.")
  }
  func dueHeading(_ count: Int, _ days: Int) -> String {
    say("Forfalder de næste \(days) dage: \(count)", "Due within \(days) days: \(count)")
  }
}
