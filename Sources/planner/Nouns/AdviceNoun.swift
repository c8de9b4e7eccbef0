import ArgumentParser
import PlannerDomain

enum AdviceNoun: Noun {
  static let name = "advice"
  static let abstract = "What the survey's findings say about the plan; dismissed or taken up."
  static let more = """
    EXAMPLES
      planner advice                                   all that stands
      planner advice --team Familie --severity recommended
      planner advice dismiss going-alone a2027-004 --reason 'En kollega går med'
    """
  static let commands: [any ParsableCommand.Type] = [
    AdviceCommand.self, VerbCommand<DismissAdvice>.self, VerbCommand<TakeUpAdvice>.self,
  ]
  static let standard: (any ParsableCommand.Type)? = AdviceCommand.self
}

extension VerbField {
  fileprivate static let rule = VerbField(
    "rule", .value, "The advice's rule, as planner advice --json tells it",
    among: AdviceRuleID.allCases.map(\.rawValue), isListed: false)
  fileprivate static let subject = VerbField(
    "subject", .value, "What it is about, by identifier or name")
}

extension Drafting {
  fileprivate func advice() throws -> Advice.ID {
    guard let rule: AdviceRuleID = try choice("rule") else { throw missing("rule") }
    let kind: EntryKind =
      switch rule.subjectKind {
      case .offering: .offering
      case .assignment: .assignment
      case .agreement: .agreement
      case .employee: .employee
      case .team: .team
      }
    return Advice.ID(rule, about: try find.key(kind, try needed("subject")).text)
  }
}

enum DismissAdvice: VerbSource {
  static var verb: Verb {
    Verb("dismiss", "Dismiss an advice, for a reason that is kept.", [.rule, .subject, .reason]) {
      drafting in
      let id = try drafting.advice()
      let view = AdviceView(of: drafting.municipality, on: drafting.today)
      guard let advice = view.advice(about: id.subject).first(where: { $0.id == id }) else {
        throw drafting.desk.failure(
          drafting.desk.words("Det råd gives ikke.", "There is no such advice."))
      }
      return .dismissAdvice(id, advice.severity, reason: drafting.reason)
    }
  }
}

enum TakeUpAdvice: VerbSource {
  static var verb: Verb {
    Verb("take-up", "Take up an advice that was dismissed.", [.rule, .subject]) {
      .takeUpAdvice(try $0.advice())
    }
  }
}
