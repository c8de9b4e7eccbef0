/// The drafts that every municipality begins with, in Danish as agreements are.
extension AgreementTemplate {
  /// The built-in draft for a sort of education; it is not one of the municipality's entries.
  public static func builtIn(for scope: AgreementScope) -> AgreementTemplate {
    AgreementTemplate(
      id: Identifier("built-in-\(scope.rawValue)"), title: title(of: scope), scopes: [scope],
      terms: AgreementTerms(
        goals: [workplaceGoal(of: scope)], items: numbered(items(of: scope)),
        commitments: commitments(of: scope), practice: practice(of: scope)))
  }

  private static func title(of scope: AgreementScope) -> String {
    switch scope {
    case .knowledge: "Kort videnskursus"
    case .themed: "Længere temakursus"
    case .leadership: "Lederkursus"
    case .diploma: "Diplom"
    case .master: "Master"
    }
  }

  private static func workplaceGoal(of scope: AgreementScope) -> LearningGoal {
    switch scope {
    case .knowledge: LearningGoal(.workplace, "Teamet kender det nye og ved, hvad det ændrer")
    case .themed: LearningGoal(.workplace, "Teamet har afprøvet mindst én ny arbejdsgang")
    case .leadership: LearningGoal(.workplace, "Teamet mærker en ændring i den faglige ledelse")
    case .diploma: LearningGoal(.workplace, "Teamet har fået en metode, der er skrevet ned")
    case .master:
      LearningGoal(.workplace, "Afdelingen har et forslag til ny praksis at tage stilling til")
    }
  }

  private static func items(of scope: AgreementScope) -> [AgreementItem] {
    switch scope {
    case .knowledge: shortItems
    case .themed: shortItems + practiceItems
    case .leadership: shortItems + practiceItems + leadershipItems
    case .diploma, .master: shortItems + practiceItems + degreeItems
    }
  }

  private static let shortItems = [
    AgreementItem(
      number: 0, phase: .before, text: "Tal formål og mål igennem", owner: .leader,
      due: .fromStart(days: -14)),
    AgreementItem(
      number: 0, phase: .before, text: "Vælg en opgave eller sag, det lærte skal bruges i",
      owner: .participant, due: .fromStart(days: -7)),
    AgreementItem(
      number: 0, phase: .before, text: "Aftal, hvem der tager opgaverne imens", owner: .leader,
      due: .fromStart(days: -7)),
    AgreementItem(
      number: 0, kind: .sharing, phase: .after, text: "Fortæl om det vigtigste",
      audience: "Teammøde", owner: .participant, due: .fromEnd(days: 14)),
    AgreementItem(
      number: 0, kind: .followUp, phase: .after,
      text: "Samtale: hvad er brugt, og hvad står i vejen?",
      owner: .leader, due: .fromEnd(days: 21)),
  ]

  private static let practiceItems = [
    AgreementItem(
      number: 0, phase: .during, text: "Prøv det lærte af mellem kursusdagene", owner: .participant,
      due: .fromEnd(days: 0)),
    AgreementItem(
      number: 0, phase: .during, text: "Sparring med leder eller kollega undervejs", owner: .leader,
      due: .fromEnd(days: 0)),
    AgreementItem(
      number: 0, phase: .after, text: "Brug det lærte i mindst to opgaver", owner: .participant,
      due: .fromEnd(days: 45)),
    AgreementItem(
      number: 0, kind: .sharing, phase: .after,
      text: "Skriv kort ned, hvad teamet skal gøre anderledes",
      audience: "Teamets fælles vejledning", owner: .participant, due: .fromEnd(days: 60)),
    AgreementItem(
      number: 0, kind: .followUp, phase: .after, text: "Følg op på målene", owner: .leader,
      due: .fromEnd(days: 90)),
  ]

  private static let leadershipItems = [
    AgreementItem(
      number: 0, phase: .after, text: "Fremlæg en plan for egen ledelsesopgave",
      owner: .participant,
      due: .fromEnd(days: 30))
  ]

  private static let degreeItems = [
    AgreementItem(
      number: 0, phase: .during, text: "Aftal opgaveemne, der kan bruges på arbejdspladsen",
      owner: .participant, due: .fromStart(days: 30)),
    AgreementItem(
      number: 0, kind: .sharing, phase: .after, text: "Gennemgå opgaven og dens forslag",
      audience: "Personalemøde", owner: .participant, due: .fromEnd(days: 45)),
  ]

  private static func numbered(_ items: [AgreementItem]) -> [AgreementItem] {
    let phases = AgreementItem.Phase.allCases
    let ordered = phases.flatMap { phase in items.filter { $0.phase == phase } }
    return ordered.enumerated().map { place, item in
      AgreementItem(
        number: place + 1, kind: item.kind, phase: item.phase, text: item.text,
        audience: item.audience, owner: item.owner, due: item.due)
    }
  }

  private static func commitments(of scope: AgreementScope) -> [LeaderCommitment] {
    var commitments = [
      LeaderCommitment(.goals, "Sætter mål sammen med deltageren, før kurset begynder"),
      LeaderCommitment(.room, "Sørger for, at der er ro og plads til at øve sig"),
      LeaderCommitment(.followUp, "Holder de aftalte samtaler bagefter"),
    ]
    if scope != .knowledge {
      commitments.append(LeaderCommitment(.sparring, "Er til rådighed for sparring undervejs"))
    }
    return commitments
  }

  private static func practice(of scope: AgreementScope) -> PracticeTime {
    switch scope {
    case .knowledge: PracticeTime(minutesPerWeek: 30, weeks: 4)
    case .themed, .leadership: PracticeTime(minutesPerWeek: 60, weeks: 8)
    case .diploma, .master: PracticeTime(minutesPerWeek: 120, weeks: 12)
    }
  }
}
