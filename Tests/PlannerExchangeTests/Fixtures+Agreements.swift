import PlannerDomain

/// What the small folder says about agreements.
extension SmallFolder {
  static let template = AgreementTemplate(
    id: "tema", title: "Tema", scopes: [.themed, .diploma],
    terms: AgreementTerms(
      purpose: "Fælles", goals: [LearningGoal(.workplace, "Vi gør ens")],
      items: [
        AgreementItem(
          number: 1, phase: .before, text: "Vælg sag", owner: .participant,
          due: .fromStart(days: -7)),
        AgreementItem(
          number: 2, kind: .sharing, phase: .after, text: "Fortæl", audience: "Teammøde",
          owner: .humanResources, due: .fromEnd(days: 14)),
      ],
      commitments: [LeaderCommitment(.room, "Ro"), LeaderCommitment(.room, "Plads")],
      practice: PracticeTime(minutesPerWeek: 45, weeks: 6, note: "Fredag"), cover: "Makker"))

  static let agreement = ImplementationAgreement(
    id: "ia1", team: "modtagelse", assignments: ["a1"],
    terms: AgreementTerms(
      purpose: "Bedre samtaler",
      goals: [
        LearningGoal(.participant, "Kan lytte"), LearningGoal(.participant, "Kan spørge"),
        LearningGoal(.workplace, "Vi gør ens"),
      ],
      items: [
        AgreementItem(
          number: 1, phase: .before, text: "Vælg sag", owner: .participant,
          due: .fromStart(days: -7)),
        AgreementItem(
          number: 2, kind: .followUp, phase: .after, text: "Samtale", owner: .employee("e1"),
          due: .fixed(day("2027-05-01"))),
      ],
      commitments: [
        LeaderCommitment(.goals, "Mål"), LeaderCommitment(.room, "Ro"),
        LeaderCommitment(.followUp, "Samtale"), LeaderCommitment(.sparring, "Makker"),
      ],
      practice: PracticeTime(minutesPerWeek: 60, weeks: 8, note: "Onsdag"), cover: "Åse"),
    signatures: [
      .init(.participant("e2"), name: "Bo Æbelø", on: day("2026-11-18")),
      .init(.leader, name: "Åse Ørsted", on: day("2026-11-19")),
      .init(.humanResources, name: "Hanne", on: day("2026-11-19")),
    ],
    versions: [
      AgreementVersion(
        terms: AgreementTerms(purpose: "Tal"),
        signatures: [.init(.leader, name: "Åse Ørsted", on: day("2026-11-15"), by: "Hanne")]),
      AgreementVersion(
        terms: AgreementTerms(
          purpose: "Samtaler",
          goals: [
            LearningGoal(.workplace, "Vi taler sammen"), LearningGoal(.participant, "Kan lytte"),
            LearningGoal(.workplace, "Vi deler"),
          ],
          items: [
            AgreementItem(
              number: 1, phase: .before, text: "Vælg en sag", owner: .participant,
              due: .fromStart(days: -3))
          ]),
        signatures: [.init(.participant("e2"), name: "Bo Æbelø", on: day("2026-11-16"))]),
    ],
    events: [
      .init(1, .done, on: day("2026-11-20")),
      .init(2, .rescheduled(to: day("2027-05-08")), on: day("2026-11-20"), note: "Ferie"),
      .init(2, .delegated(to: "e2"), on: day("2026-11-21"), note: "Barsel"),
    ],
    history: [
      .init(.draft, on: day("2026-11-17")), .init(.agreed, on: day("2026-11-19"), note: "Alle"),
    ])

  static let lapsedAgreement = ImplementationAgreement(
    id: "ia2", team: "modtagelse", assignments: ["a2"], terms: AgreementTerms(),
    history: [
      .init(.draft, on: day("2026-11-01")),
      .init(.lapsed, on: day("2026-11-02"), note: "Fortrudt", because: .givenUp),
    ])

  static let dismissal = AdviceDismissal(
    id: Advice.ID(.noPracticeTime, about: "ia1"), severity: .recommended,
    reason: "Øves på fredage", date: day("2026-11-12"), actor: "Hanne")

  static let goal = FollowUpGoal(
    id: "om1", agreement: "ia1", text: "Bruger det", owner: .leader, indicator: "To sager",
    baseline: "Ingen", target: "Alle", competence: "samtale", due: .fromEnd(days: 30),
    history: [
      .init(.state(.open), on: day("2026-11-19")),
      .init(.state(.inProgress), on: day("2026-11-20"), note: "Én sag"),
    ])

  static let rating = TransferRating(
    id: "tv1", assignment: "a4", rater: .leader, moment: .threeMonths, used: .some,
    shared: .notAtAll, barriers: [.noTime, .alone], enoughTheory: .high, enoughPractice: .less,
    date: day("2026-11-01"), note: "På vej")
}
