import PlannerDomain

/// The words of the forms about agreements, templates and follow-up goals.
extension FormWords {
  func agreementLabel(_ name: FieldName) -> String {
    switch name {
    case .purpose: say("Formål", "Purpose")
    case .participantGoals: say("Mål, deltager", "Goals, participant")
    case .workplaceGoals: say("Mål, arbejdsplads", "Goals, workplace")
    case .before: say("Før", "Before")
    case .during: say("Undervejs", "During")
    case .after: say("Efter", "After")
    case .sharing: say("Deling", "Sharing")
    case .followUps: say("Opfølgning", "Follow-up")
    case .commitGoals: say("Sætter mål", "Sets goals")
    case .commitRoom: say("Giver plads", "Makes room")
    case .commitFollowUp: say("Følger op", "Follows up")
    case .commitSparring: say("Sparring", "Sparring")
    case .practiceMinutes: say("Øvetid om ugen", "Practice a week")
    case .practiceWeeks: say("I uger", "For weeks")
    case .practiceNote: say("Hvornår, til hvad", "When, for what")
    case .cover: say("Dækning imens", "Cover meanwhile")
    case .audience: say("For hvem", "To whom")
    case .owner: say("Ansvarlig", "Owner")
    case .due: say("Frist", "Due")
    case .scopes: say("Bruges til", "Used for")
    case .indicator: say("Tegn", "Indicator")
    case .baseline: say("Før kurset", "Before the course")
    case .target: say("Skal blive", "Shall become")
    default: strategyLabel(name)
    }
  }

  func agreementHint(_ name: FieldName) -> String {
    switch name {
    case .purpose:
      say(
        "Hvorfor netop dette, og til hvilke opgaver (kap. 10.3).",
        "Why this, and for which work (ch. 10.3).")
    case .participantGoals, .workplaceGoals:
      say(
        "Ét mål ad gangen; mål er det, der følges op på (kap. 9.2). Enter tilføjer og retter, Del fjerner.",
        "One goal at a time; goals are what is followed up (ch. 9.2). Enter adds and edits, Del removes."
      )
    case .sharing:
      say(
        "Hvornår kolleger hører om det: teammøde, sagsdrøftelse, en kort note.",
        "When colleagues hear of it: a team meeting, a case discussion, a short note.")
    case .followUps:
      say(
        "Første samtale senest \(AgreementCheck.mostDaysToFollowUp) dage efter slut.",
        "The first talk within \(AgreementCheck.mostDaysToFollowUp) days of the end.")
    case .commitGoals, .commitRoom, .commitFollowUp, .commitSparring:
      say(
        "Hvad lederen lover; lederen sætter mål, giver plads og følger op (kap. 10.3).",
        "What the leader promises: to set goals, make room and follow up (ch. 10.3).")
    case .practiceMinutes, .practiceWeeks:
      say(
        "Minutter om ugen og antal uger; for lidt tid er den næsthyppigste barriere (fig. 33).",
        "Minutes a week and for how many weeks; no time is the second barrier (fig. 33).")
    case .cover:
      say("Hvem der tager opgaverne imens.", "Who does the work meanwhile.")
    case .due:
      say(
        "Fx »14 dage før«, »21 efter«, »3 uger efter«, »30 efter start« eller en dato, der ikke flytter med.",
        "For example “14 before”, “21 after”, “3 weeks after”, “30 after start”, or a date that stays."
      )
    case .indicator:
      say("Hvad man ser efter.", "What one looks for.")
    default: strategyHint(name)
    }
  }

  var notADue: String {
    say(
      "skal være fx »14 dage før«, »21 efter« eller en dato",
      "must be “14 before”, “21 after” or a date")
  }

  /// The day that an answer means, where the course has dates.
  func due(_ field: FormField, columns: Int) -> String {
    guard let due = Readings(say: say, today: today).due(field.input.text) else { return "" }
    if case .fixed(let date) = due {
      return "\(format.weekday(date.weekday)) \(format.mediumDate(date))"
    }
    let name = DomainWords(say: say).name(due)
    guard let day = due.date(of: field.course) else { return name }
    let text = "\(format.weekday(day.weekday)) \(format.mediumDate(day)), \(name)"
    return TextWidth.width(of: text) <= columns ? text : format.mediumDate(day)
  }

  /// That an agreement is kept as it is written.
  var keptHint: String {
    say("Alt er gemt. Enter eller Esc lukker.", "All is saved. Enter or Esc closes.")
  }
  var finished: String { say("Færdig", "Done") }
}
