/// One thing that a municipality knows, of any kind.
///
/// What it says lies beside it, so that plans, edits and changes hand on a hundred thousand entries
/// without copying them.
public indirect enum Entry: Hashable, Sendable {
  case profile(MunicipalityProfile)
  case theme(Theme)
  case provider(Provider)
  case competence(Competence)
  case role(Role)
  case team(Team)
  case employee(Employee)
  case record(CompetenceRecord)
  case offering(Offering)
  case package(CoursePackage)
  case requisition(Requisition)
  case session(CourseSession)
  case assignment(Assignment)
  case budget(Budget)
  case agreementTemplate(AgreementTemplate)
  case agreement(ImplementationAgreement)
  case adviceDismissal(AdviceDismissal)
  case followUpGoal(FollowUpGoal)
  case rating(TransferRating)
  case strategy(EducationStrategy)

  public var key: EntryKey {
    switch self {
    case .profile: .profile
    case .theme(let theme): .theme(theme.id)
    case .provider(let provider): .provider(provider.id)
    case .competence(let competence): .competence(competence.id)
    case .role(let role): .role(role.id)
    case .team(let team): .team(team.id)
    case .employee(let employee): .employee(employee.id)
    case .record(let record): .record(record.id)
    case .offering(let offering): .offering(offering.id)
    case .package(let package): .package(package.id)
    case .requisition(let requisition): .requisition(requisition.id)
    case .session(let session): .session(session.id)
    case .assignment(let assignment): .assignment(assignment.id)
    case .budget(let budget): .budget(budget.id)
    case .agreementTemplate(let template): .agreementTemplate(template.id)
    case .agreement(let agreement): .agreement(agreement.id)
    case .adviceDismissal(let dismissal): .adviceDismissal(dismissal.id)
    case .followUpGoal(let goal): .followUpGoal(goal.id)
    case .rating(let rating): .rating(rating.id)
    case .strategy(let strategy): .strategy(strategy.id)
    }
  }
}

extension Entry: Codable {
  /// One key, the kind, with the entry below it.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: EntryKind.self)
    guard container.allKeys.count == 1, let kind = container.allKeys.first else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "an entry has exactly one kind"))
    }
    func value<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value {
      try container.decode(Value.self, forKey: kind)
    }
    switch kind {
    case .profile: self = .profile(try value())
    case .theme: self = .theme(try value())
    case .provider: self = .provider(try value())
    case .competence: self = .competence(try value())
    case .role: self = .role(try value())
    case .team: self = .team(try value())
    case .employee: self = .employee(try value())
    case .record: self = .record(try value())
    case .offering: self = .offering(try value())
    case .package: self = .package(try value())
    case .requisition: self = .requisition(try value())
    case .session: self = .session(try value())
    case .assignment: self = .assignment(try value())
    case .budget: self = .budget(try value())
    case .agreementTemplate: self = .agreementTemplate(try value())
    case .agreement: self = .agreement(try value())
    case .adviceDismissal: self = .adviceDismissal(try value())
    case .followUpGoal: self = .followUpGoal(try value())
    case .rating: self = .rating(try value())
    case .strategy: self = .strategy(try value())
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: EntryKind.self)
    let kind = key.kind
    switch self {
    case .profile(let profile): try container.encode(profile, forKey: kind)
    case .theme(let theme): try container.encode(theme, forKey: kind)
    case .provider(let provider): try container.encode(provider, forKey: kind)
    case .competence(let competence): try container.encode(competence, forKey: kind)
    case .role(let role): try container.encode(role, forKey: kind)
    case .team(let team): try container.encode(team, forKey: kind)
    case .employee(let employee): try container.encode(employee, forKey: kind)
    case .record(let record): try container.encode(record, forKey: kind)
    case .offering(let offering): try container.encode(offering, forKey: kind)
    case .package(let package): try container.encode(package, forKey: kind)
    case .requisition(let requisition): try container.encode(requisition, forKey: kind)
    case .session(let session): try container.encode(session, forKey: kind)
    case .assignment(let assignment): try container.encode(assignment, forKey: kind)
    case .budget(let budget): try container.encode(budget, forKey: kind)
    case .agreementTemplate(let template): try container.encode(template, forKey: kind)
    case .agreement(let agreement): try container.encode(agreement, forKey: kind)
    case .adviceDismissal(let dismissal): try container.encode(dismissal, forKey: kind)
    case .followUpGoal(let goal): try container.encode(goal, forKey: kind)
    case .rating(let rating): try container.encode(rating, forKey: kind)
    case .strategy(let strategy): try container.encode(strategy, forKey: kind)
    }
  }
}
