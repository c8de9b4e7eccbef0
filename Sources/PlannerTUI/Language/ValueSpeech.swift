import PlannerDomain

/// What values are called in Danish that files and commands know by lasting names, as in `enrolled`.
public struct ValueSpeech: Sendable {
  /// The lasting names that there are; empty where they are made up of others.
  private let names: Set<String>
  private let danish: @Sendable (String) -> String?

  /// What a lasting name is called; in English it is a word already.
  public func text(_ name: String, in language: Language) -> String {
    language == .danish ? danish(name) ?? name : name
  }

  public init(_ words: [String: String]) {
    names = Set(words.keys)
    danish = { words[$0] }
  }

  /// - Parameter danish: nil for what it does not know.
  public init(_ danish: @escaping @Sendable (String) -> String?) {
    names = []
    self.danish = danish
  }

  private init<Choice: CaseIterable & RawRepresentable<String>>(
    _: Choice.Type, _ name: (DomainWords) -> (Choice) -> String
  ) {
    let name = name(DomainWords(say: .danish))
    self.init(
      Dictionary(
        Choice.allCases.map { ($0.rawValue, name($0).beginningSmall) },
        uniquingKeysWith: { first, _ in first }))
  }

  /// The one that has all of some lasting names; nil where they are no choice of the domain's.
  public static func of(_ names: [String]) -> ValueSpeech? {
    let names = Set(names)
    guard !names.isEmpty else { return nil }
    return all.filter { names.isSubset(of: $0.names) }.min { $0.names.count < $1.names.count }
  }

  public static let assignmentStates = Self(AssignmentState.self) { words in { words.name($0) } }
  public static let agreementStates = Self(AgreementState.self) { words in { words.name($0) } }
  public static let followUpStates = Self(FollowUpState.self) { words in { words.name($0) } }
  public static let sessionStates = Self(CourseSession.State.self) { words in { words.name($0) } }
  public static let offeringKinds = Self(OfferingKind.self) { words in { words.name($0) } }
  public static let offeringForms = Self(OfferingForm.self) { words in { words.name($0) } }
  public static let providerKinds = Self(ProviderKind.self) { words in { words.name($0) } }
  public static let targetGroups = Self(TargetGroup.self) { words in { words.name($0) } }
  public static let natures = Self(Competence.Nature.self) { words in { words.name($0) } }
  public static let evidence = Self(CompetenceRecord.Evidence.self) { words in { words.name($0) } }
  public static let agreementReasons = Self(AgreementNeed.Reason.self) { words in
    { words.name($0) }
  }
  /// Why someone takes something.
  public static let reasons = Self([
    "gap": "gab", "strategy-goal": "strategimål", "own-wish": "eget ønske",
    "leaders-decision": "leders beslutning",
  ])

  private static let all: [ValueSpeech] = [
    assignmentStates, agreementStates, sessionStates, offeringKinds, offeringForms, providerKinds,
    targetGroups, natures, evidence, reasons,
    Self(Requisition.State.self) { words in { words.name($0) } },
    Self(StrategyState.self) { words in { words.name($0) } },
    followUpStates,
    Self(CourseShape.self) { words in { words.name($0) } },
    Self(TeachingMethod.self) { words in { words.name($0) } },
    Self(ChecklistItem.self) { words in { words.name($0) } },
    Self(Team.Function.self) { words in { words.name($0) } },
    Self(Team.Area.self) { words in { words.name($0) } },
    Self(MunicipalityProfile.Region.self) { words in { words.name($0) } },
    Self(GoalKind.self) { words in { words.name($0) } },
    Self(Qualification.self) { words in { words.name($0) } },
    Self(AgreementScope.self) { words in { words.name($0) } },
    Self(AgreementItem.Phase.self) { words in { words.name($0) } },
    Self(LeaderCommitment.Kind.self) { words in { words.name($0) } },
    Self(TransferDegree.self) { words in { words.name($0) } },
    Self(TransferBarrier.self) { words in { words.name($0) } },
    Self(TransferRating.Moment.self) { words in { words.name($0) } },
    Self(TransferRating.Rater.self) { words in { words.name($0) } },
    Self(["yes": "ja", "no": "nej"]),
  ]
}

extension String {
  /// With a small first letter, unless it is an abbreviation's.
  fileprivate var beginningSmall: String {
    dropFirst().first?.isUppercase == true ? self : prefix(1).lowercased() + dropFirst()
  }
}
