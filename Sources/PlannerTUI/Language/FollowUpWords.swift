import PlannerDomain

/// The words of the follow-up screen: its places, its columns and what can be done there.
struct FollowUpWords {
  let say: Language

  var format: Formats { Formats(say: say) }
  var domain: DomainWords { DomainWords(say: say) }

  var title: String { say("Opfølgning", "Follow-up") }
  var listTitle: String { say("opgaver", "duties") }
  var ratingTitle: String { say("vurdering", "rating") }

  // MARK: - Actions

  var switchRoom: String { say("Overblik/opgaver", "Dashboard/duties") }
  var whose: String { say("Hvis opgaver", "Whose duties") }
  var done: String { say("Udført", "Done") }
  var doneWithNote: String { say("Udført med note", "Done with a note") }
  var note: String { say("Notér", "Note") }
  var rate: String { say("Vurdér", "Rate") }
  var progress: String { say("Hvor langt", "How far") }
  var reschedule: String { say("Ny frist", "Reschedule") }
  var drop: String { say("Opgiv", "Drop") }
  var delegate: String { say("Giv videre", "Delegate") }
  var confirm: String { say("Bekræft praksis", "Confirm practice") }
  var reopen: String { say("Åbn igen", "Take up again") }
  var leavers: String { say("Fratrådtes opgaver", "Leavers’ duties") }
  var openPerson: String { say("Til medarbejderen", "To the employee") }
  var openDuties: String { say("Opgaver", "Duties") }
  var openYear: String { say("Til tildelingen i året", "To the assignment in the year") }

  // MARK: - Why not

  var chooseRow: String { say("Vælg først en opgave.", "Choose a duty first.") }
  var notOpen: String { say("Opgaven er ikke åben.", "The duty is not open.") }
  var notSettled: String {
    say("Kun det, der er gjort eller opgivet, kan åbnes igen.", "Only what is settled can.")
  }
  var onlyGoals: String { say("Gælder kun opfølgningsmål.", "Applies to follow-up goals only.") }
  var notedWhenDone: String {
    say(
      "Undervejs noteres kun på opfølgningsmål; en opgave får sin note, når den er udført.",
      "Only follow-up goals are noted on under way; a task gets its note when it is done.")
  }
  var onlyRatings: String { say("Vælg en vurdering.", "Choose a rating.") }
  var ratesInstead: String {
    say("En vurdering gives med sin egen tast.", "A rating is given by its own key.")
  }
  var signsInstead: String {
    say("En underskrift gives på aftalen.", "A signature is given on the agreement.")
  }
  var noOneInPlan: String {
    say("Der er ingen tildeling bag.", "There is no assignment behind it.")
  }
  var noLeavers: String {
    say("Ingen fratrådte har åbne opgaver.", "No one who has left has open duties.")
  }

  // MARK: - The dashboard

  var overdue: String { say("Over fristen", "Overdue") }
  var soon: String { say("30 dage", "30 days") }
  var inTime: String { say("Til tiden", "In time") }
  var late: String { say("For sent", "Late") }
  var missed: String { say("Mangler", "Missing") }
  var own: String { say("Egne", "Own") }
  var lastSign: String { say("Seneste tegn", "Last sign") }
  var teams: String { say("Teams", "Teams") }
  var leaders: String { say("Ledere", "Leaders") }
  var participant: String { say("Deltageren", "Participant") }
  var leader: String { say("Lederen", "Leader") }
  var atLeastSome: String { say("Mindst i nogen grad", "At least some degree") }
  var barriers: String { say("Barrierer", "Barriers") }
  var here: String { say("Her", "Here") }
  var courses: String { say("Kurser", "Courses") }
  var degrees: String { say("Dipl./ma.", "Dipl./ma.") }
  var trend: String { say("Kvartal for kvartal", "Quarter by quarter") }
  var notInTime: String { say("Ikke", "Not") }
  var notDoneInTime: String { say("Ikke til tiden", "Not in time") }
  var usedByParticipant: String { say("Brugt: delt.", "Used: part.") }
  var usedByLeader: String { say("Brugt: leder", "Used: leader") }
  var noTeams: String { say("Ingen aftaler i kraft.", "No agreements in force.") }
  var noLeaders: String { say("Ingen ledere med aftaler.", "No leaders with agreements.") }
  var noRatings: String {
    say("Ingen vurderinger det seneste år.", "No ratings within the last year.")
  }
  var none: String { "–" }

  func silentSince(_ day: CivilDate) -> String {
    say("tavs: \(format.shortDate(day))", "silent: \(format.shortDate(day))")
  }

  func total(overdue count: Int) -> String { say("over fristen", "overdue") }
  func total(soon count: Int) -> String { say("de næste 30 dage", "within 30 days") }
  var totalInTime: String { say("gjort til tiden", "done in time") }
  func total(silent count: Int) -> String {
    count == 1 ? say("tavst team", "silent team") : say("tavse teams", "silent teams")
  }
  func total(leavers count: Int) -> String {
    say("hos fratrådte", "with those who left")
  }

  func quarter(_ quarter: Quarter) -> String {
    say("\(quarter.number). kv. \(quarter.year)", "Q\(quarter.number) \(quarter.year)")
  }

  /// A share of few is told as it is: percent of seven people say too much.
  func share(_ part: Int, of whole: Int) -> String {
    if whole == 0 { return none }
    return whole < FollowUpNumber.leastForPercent
      ? say("\(part) af \(whole)", "\(part) of \(whole)")
      : "\((part * 100 + whole / 2) / whole) %"
  }

  /// The survey's share beside the measure, with where it stands.
  func survey(_ measure: TransferTally.Measure, _ survey: SurveyTransfer) -> String {
    let percent = measure == .used ? survey.usedAtLeastSome : survey.sharedAtLeastSome
    return "\(name(survey.education)) \(percent) % (\(source(survey.transferSource)))"
  }

  /// The survey's share that names a barrier.
  func survey(_ percent: Int, _ survey: SurveyTransfer) -> String {
    "\(name(survey.education)) \(percent) % (\(source(survey.barrierSource)))"
  }

  var surveyLead: String { say("Undersøgelsen 2013:", "The survey of 2013:") }

  /// What the columns of barriers are percent of.
  var barrierSources: [String] {
    let own = say("her i procent af vurderingerne", "here in percent of the ratings")
    let theirs = SurveyTransfer.Education.allCases.reversed().map { education in
      "\(name(education)) \(source(SurveyTransfer(education).barrierSource))"
    }
    return [surveyLead + " " + say("procent af kommunerne", "percent of the municipalities")]
      + theirs + [own]
  }

  func name(_ education: SurveyTransfer.Education) -> String {
    switch education {
    case .courses: say("kurser", "courses")
    case .degrees: say("diplom og master", "diploma and master")
    }
  }

  private func source(_ source: SurveyTransfer.Source) -> String {
    say("figur", "figure") + " \(source.figure), N = \(source.answers)"
  }

  // MARK: - Nothing here

  var emptyTitle: String { say("Intet at følge op på endnu", "Nothing to follow up on yet") }
  var emptyLines: [String] {
    say == .danish
      ? [
        "Opfølgning begynder med en implementeringsaftale: den siger, hvem der gør hvad før, under",
        "og efter et kursus, og hvornår der følges op.",
      ]
      : [
        "Following up begins with an implementation agreement: it says who does what before,",
        "during and after a course, and when it is followed up.",
      ]
  }
  var emptyList: String { say("Ingen opgaver her.", "No duties here.") }
  var nothingFiltered: String {
    say("Ingen passer til søgningen. Esc rydder den.", "None fits the filter. Esc clears it.")
  }
}
