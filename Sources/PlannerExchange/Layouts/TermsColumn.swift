internal import PlannerDomain

/// The columns in which the text of an agreement, a template and an earlier version is written alike.
protocol TermsColumn: PlanColumn {
  static var purpose: Self { get }
  static var participantGoals: Self { get }
  static var workplaceGoals: Self { get }
  static var setsGoals: Self { get }
  static var makesRoom: Self { get }
  static var followsUp: Self { get }
  static var sparring: Self { get }
  static var practiceMinutes: Self { get }
  static var practiceWeeks: Self { get }
  static var practiceNote: Self { get }
  static var cover: Self { get }
}

/// Those of a text that is signed.
protocol SignedTermsColumn: TermsColumn {
  static var signatures: Self { get }
}

extension CSVRow where Column: TermsColumn {
  /// The text without its items, which have a file of their own.
  mutating func terms() -> AgreementTerms {
    AgreementTerms(
      purpose: text(.purpose),
      goals: goals(participant: .participantGoals, workplace: .workplaceGoals),
      commitments: commitments([
        (.goals, .setsGoals), (.room, .makesRoom), (.followUp, .followsUp),
        (.sparring, .sparring),
      ]),
      practice: practice(.practiceMinutes, .practiceWeeks, .practiceNote), cover: text(.cover))
  }
}

extension CSVRow where Column: SignedTermsColumn {
  mutating func signatures() -> [AgreementSignature] {
    var people: [String] = []
    let signatures = marks(.signatures, .signature) { mark -> AgreementSignature? in
      guard mark.detail == nil, !mark.note.isEmpty else { return nil }
      let party: AgreementParty
      switch mark.word {
      case "leader": party = .leader
      case "human-resources": party = .humanResources
      default:
        people.append(mark.word)
        party = .participant(Identifier(mark.word))
      }
      return AgreementSignature(party, name: mark.note, on: mark.date)
    }
    for person in people { refer(to: .employee, person, in: .signatures) }
    return signatures
  }
}
