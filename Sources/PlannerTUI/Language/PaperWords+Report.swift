import PlannerDomain

/// The words of the manager's report.
extension PaperWords {
  private var format: Formats { Formats(say: say) }
  private var domain: DomainWords { DomainWords(say: say) }

  var report: String { say("Ledelsesrapport om efteruddannelse", "Report on continuing education") }
  func standing(on day: CivilDate) -> String {
    say("Sådan står det \(format.date(day))", "As it stands on \(format.date(day))")
  }

  var followUpByTeam: String { say("Opfølgning team for team", "Follow-up team by team") }
  var followUpMeasures: String {
    say(
      "Til tiden regnes af det, der forfaldt de seneste 12 måneder og ikke blev opgivet med en grund. Et team er tavst og står med rødt, når noget er over fristen, og intet er noteret i 30 dage. Grænserne er programmets egne.",
      "In time is counted of what fell due within the last 12 months and was not dropped with a reason. A team is silent and stands in red where something is overdue and nothing has been recorded for 30 days. The limits are the program’s own."
    )
  }
  var silentTeam: String { say("tavst", "silent") }
  var longestOverdue: String { say("Længst over fristen", "Longest overdue") }
  func furtherOverdue(_ count: Int) -> String {
    say("Derudover \(count) over fristen.", "Besides, \(count) overdue.")
  }

  // MARK: - Transfer

  var transfer: String { say("Omsætning til praksis", "Transfer to practice") }
  func rated(by rater: TransferRating.Rater, _ share: String, of count: Int) -> String {
    counted("\(domain.name(rater)): \(share)", count)
  }
  func here(_ share: String, of count: Int) -> String {
    counted(say("her: \(share)", "here: \(share)"), count)
  }
  func usedByParticipants(_ share: String, of count: Int) -> String {
    counted(say("brugt ifølge deltagerne: \(share)", "used, participants say: \(share)"), count)
  }
  func inTime(_ share: String, of count: Int) -> String {
    counted(say("til tiden: \(share)", "in time: \(share)"), count)
  }
  private func counted(_ text: String, _ count: Int) -> String {
    count > 0 ? "\(text) (N = \(count))" : text
  }
  var transferMeasures: String {
    say(
      "Andelen af vurderinger i høj eller nogen grad de seneste 12 måneder, de mørke søjler. De lyse er kommunernes svar i den nationale undersøgelse 2013 (kapitel 10.1 og 10.2), hvor N er de kommuner, der svarede.",
      "The share of ratings in high or some degree within the last 12 months, the dark bars. The light ones are the municipalities’ answers in the national survey of 2013 (chapters 10.1 and 10.2), where N is the municipalities that answered."
    )
  }
  var barrierMeasures: String {
    say(
      "Her i procent af vurderingerne; i undersøgelsen 2013 i procent af kommunerne (kapitel 10.1 og 10.2). Barrierer uden lys søjle har undersøgelsen ikke tal for.",
      "Here in percent of the ratings; in the survey of 2013 in percent of the municipalities (chapters 10.1 and 10.2). For barriers without a light bar the survey has no figure."
    )
  }
  var trendMeasures: String {
    say(
      "De mørke søjler er det, der blev gjort til tiden; de lyse er vurderinger i høj eller nogen grad.",
      "The dark bars are what was done in time; the light ones are ratings in high or some degree."
    )
  }

  // MARK: - Competences

  var gaps: String { say("Kompetencer, der mangler", "Competences that are lacking") }
  var noGaps: String {
    say(
      "Ingen mangler: alle har det, rollerne kræver.",
      "None is lacking: everyone has what the roles require.")
  }
  var competence: String { say("Kompetence", "Competence") }
  var noStrategy: String { say("Ingen strategi er vedtaget.", "No strategy has been adopted.") }
  var lack: String { say("Mangler den", "Lack it") }
  var late: String { say("Heraf for sent", "Of these late") }
  var levels: String { say("Trin i alt", "Levels in all") }
  func gapMeasures(people: Int, competences: Int, shown: Int) -> String {
    let all = say(
      "\(people) medarbejdere mangler noget i \(competences) kompetencer, som rollerne kræver.",
      "\(people) employees lack something in \(competences) competences that the roles require.")
    return shown < competences
      ? all + " " + say("De \(shown) vigtigste vises.", "The \(shown) most pressing are shown.")
      : all
  }
}
