import PlannerDomain

/// The words of advice: what each rule says, where it is from, and what can be done.
struct AdviceWords {
  let say: Language

  var format: Formats { Formats(say: say) }
  var domain: DomainWords { DomainWords(say: say) }

  var title: String { say("Råd", "Advice") }
  var listTitle: String { say("Alle råd", "All advice") }
  var adviceHere: String { say("Råd om det valgte", "Advice on what is selected") }
  var doIt: String { say("Gør det", "Do it") }
  var goToSubject: String { say("Gå til det", "Go to it") }
  var dismissOrTakeUp: String { say("Afvis/tag op igen", "Dismiss/take up again") }
  var dismiss: String { say("Afvis med en grund …", "Dismiss with a reason …") }
  var reason: String { say("Hvorfor", "Why") }
  var showDismissed: String { say("Vis også afviste", "Show dismissed too") }
  var group: String { say("Prioriteringsgruppe", "Priority group") }
  var nothingHere: String { say("Der er ingen råd om det valgte.", "There is no advice on this.") }
  var nothingAtAll: String { say("Der er ingen råd.", "There is no advice.") }
  var nothingFiltered: String { say("Ingen råd passer.", "No advice matches.") }
  var notDismissed: String { say("Rådet er ikke afvist.", "It has not been dismissed.") }

  var ruleColumn: String { say("Råd", "Advice") }
  var subjectColumn: String { say("Om", "About") }
  var sourceColumn: String { say("Kilde", "Source") }
  var severityColumn: String { say("Vægt", "Weight") }
  var textColumn: String { say("Hvad", "What") }
  var teamColumn: String { say("Team", "Team") }

  func count(_ standing: Int, dismissed: Int) -> String {
    let all =
      standing == 1
      ? say("1 råd", "1 piece of advice") : say("\(standing) råd", "\(standing) pieces of advice")
    return dismissed == 0 ? all : all + say(", \(dismissed) afvist", ", \(dismissed) dismissed")
  }

  func dismissed(_ title: String) -> String {
    say("Afvist: \(title)", "Dismissed: \(title)")
  }

  func takenUp(_ title: String) -> String {
    say("Taget op igen: \(title)", "Taken up again: \(title)")
  }

  func dismissed(_ dismissal: AdviceDismissal) -> String {
    let who = dismissal.actor.isEmpty ? "" : " \(dismissal.actor)"
    let day = format.mediumDate(dismissal.date)
    return say("afvist \(day)", "dismissed \(day)") + who + ": " + dismissal.reason
  }

  // MARK: - Weight and source

  func sign(_ severity: Advice.Severity) -> String {
    switch severity {
    case .pressing: "!"
    case .recommended: "+"
    case .hint: "·"
    }
  }

  func name(_ severity: Advice.Severity) -> String {
    switch severity {
    case .pressing: say("haster", "pressing")
    case .recommended: say("anbefalet", "recommended")
    case .hint: say("vink", "hint")
    }
  }

  /// As in `kap. 10.1, figur 33: 51 %, N = 61`.
  func source(_ advice: Advice) -> String {
    let source = advice.source
    var text = say("kap. \(source.chapter)", "ch. \(source.chapter)")
    switch source.exhibit {
    case .figure(let number): text += say(", figur \(number)", ", figure \(number)")
    case .table(let number): text += say(", tabel \(number)", ", table \(number)")
    case nil: break
    }
    var numbers: [String] = []
    if let percent = advice.surveyPercent { numbers.append(say("\(percent) %", "\(percent)%")) }
    if let answers = source.answers { numbers.append("N = \(answers)") }
    return numbers.isEmpty ? text : text + ": " + numbers.joined(separator: ", ")
  }

  func title(_ rule: AdviceRuleID) -> String {
    switch rule {
    case .agreementMissing: say("Mangler aftale", "No agreement")
    case .noPracticeTime: say("Ingen tid til at øve", "No practice time")
    case .leaderWithoutPart: say("Lederen har ingen del", "Leader without a part")
    case .lateFollowUp: say("Sen opfølgning", "Late follow-up")
    case .generalAreaLeftOut: say("Intet om overgreb", "Nothing on abuse")
    case .openOrRequisitioned: say("Åbent eller rekvireret", "Open or requisitioned")
    case .cheaperInCatalogue: say("Billigere i Børnekataloget", "Cheaper in the catalogue")
    case .packageMakesModule: say("Pakke bliver modul", "Package makes a module")
    case .stepSkipped: say("Trin sprunget over", "Step skipped")
    case .goingAlone: say("Tager af sted alene", "Goes alone")
    case .dearerThanAverage: say("Dyrere end snittet", "Dearer than average")
    case .broadAudience: say("Bred målgruppe", "Broad audience")
    case .providerNotApproved: say("Udbyder ikke godkendt", "Provider not approved")
    case .contentNotReviewed: say("Indhold ikke gennemgået", "Content not reviewed")
    }
  }
}
