import PlannerDomain

extension AgreementTerms {
  /// All that an agreement should say; item 3 is fixed to a day.
  static let full = AgreementTerms(
    purpose: "Sagerne skal undersøges bedre",
    goals: [
      LearningGoal(.participant, "Kan føre en undersøgelse"),
      LearningGoal(.workplace, "Teamet bruger samme skema"),
    ],
    items: [
      AgreementItem(
        number: 1, phase: .before, text: "Vælg en sag", owner: .participant,
        due: .fromStart(days: -7)),
      AgreementItem(
        number: 2, phase: .during, text: "Prøv skemaet", owner: .participant,
        due: .fromEnd(days: 0)),
      AgreementItem(
        number: 3, kind: .sharing, phase: .after, text: "Vis skemaet", audience: "Teammøde",
        owner: .participant, due: .fixed("2026-10-20")),
      AgreementItem(
        number: 4, kind: .followUp, phase: .after, text: "Samtale", owner: .leader,
        due: .fromEnd(days: 21)),
    ],
    commitments: LeaderCommitment.Kind.allCases.map { LeaderCommitment($0, "Ja") },
    practice: PracticeTime(minutesPerWeek: 60, weeks: 8, note: "Onsdag"), cover: "Bo tager vagten")

  /// The full text but for the purpose.
  static let other = changed(full) { $0.purpose = "Noget andet" }
}

extension AgreementTemplate {
  static let own = AgreementTemplate(
    id: "own", title: "Vores tema", scopes: [.themed],
    terms: changed(.full) {
      $0.items.removeAll { $0.number == 3 }
      $0.purpose = ""
      $0.goals = [LearningGoal(.workplace, "Teamet bruger det")]
    })
}

extension FollowUpGoal {
  static let usesICS = FollowUpGoal(
    id: "uses-ics", agreement: "annas", text: "Bruger ICS i to sager", owner: .leader,
    indicator: "Set i to sager", baseline: "Ingen", target: "To", competence: "ics",
    due: .fromEnd(days: 30), history: [.init(.state(.open), on: "2026-08-01")])
}

extension Identifier<Assignment> {
  static let annaDeep = Self.of(.anna, .deepOpen)
  static let boDeep = Self.of(.bo, .deepOpen)
}

extension Identifier<ImplementationAgreement> {
  static let annas: Self = "annas"
}

extension Edit {
  /// Anna's agreement about the open course.
  static let draftAnnas = Edit.draftAgreement(
    NewAgreement(id: .annas, assignments: [.annaDeep], terms: .full))

  static let signatures = signatures(of: .full)

  static func signatures(of terms: AgreementTerms) -> [Edit] {
    [
      .sign(.annas, .participant("anna"), name: "Anna Ågård", of: terms),
      .sign(.annas, .leader, name: "Ditte Ørum", of: terms),
      .sign(.annas, .humanResources, name: "Hanne HR", of: terms),
    ]
  }
}

extension Municipality {
  /// Anna and Bo are approved for the open course.
  static func approved() throws -> Municipality {
    try small.after(
      .assign(.plan(.anna, .deepOpen, .approved, note: "Kan følge med")),
      .assign(.plan(.bo, .deepOpen, .approved, note: "Kan følge med")))
  }

  /// And Anna's agreement is drafted, with a goal to follow up on.
  static func drafted() throws -> Municipality {
    try approved().after(.draftAnnas, .enter(.followUpGoal(.usesICS)))
  }

  /// And signed by all.
  static func agreed() throws -> Municipality { try drafted().after(all: Edit.signatures) }

  /// And the course was held, and Anna was there.
  static func attended() throws -> Municipality {
    try agreed().after(.advance(.annaDeep, to: .enrolled, note: ""))
      .after(.advance(.annaDeep, to: .attended, note: ""), on: "2026-10-06")
  }

  var annas: ImplementationAgreement? { agreements[.annas] }
}
