/// Time to try what was learned is set aside, or it is not used.
public struct NoPracticeTime: AdviceRule {
  public let id = AdviceRuleID.noPracticeTime
  public let source = ReportSource(chapter: "10.3")
  public let severity = Advice.Severity.recommended

  public init() {}

  public func advice(about subject: AdviceSubject, in view: AdviceView) -> Advice? {
    guard case .agreement(let agreement, let check) = subject, !agreement.recorded.isOver,
      check.findings.contains(where: { $0.lack == .practiceTime })
    else { return nil }
    return say(
      of: subject, .noPracticeTime, .write(agreement.id, .practiceTime), barrier: .noTime,
      to: view.municipality.offering(of: agreement))
  }
}

/// The leader sets goals, makes room and follows up.
public struct LeaderWithoutPart: AdviceRule {
  public let id = AdviceRuleID.leaderWithoutPart
  public let source = ReportSource(chapter: "10.3")
  public let severity = Advice.Severity.recommended

  public init() {}

  public func advice(about subject: AdviceSubject, in view: AdviceView) -> Advice? {
    guard case .agreement(let agreement, let check) = subject, !agreement.recorded.isOver else {
      return nil
    }
    var missing: [LeaderCommitment.Kind] = []
    var hasLeader = true
    for finding in check.findings {
      switch finding.lack {
      case .commitment(let kind) where finding.severity > .hint: missing.append(kind)
      case .leader: hasLeader = false
      default: break
      }
    }
    let action: AdviceAction
    if let first = missing.first {
      action = .write(agreement.id, .commitment(first))
    } else if !hasLeader {
      action = .edit(.team(agreement.team))
    } else {
      return nil
    }
    return say(
      of: subject, .leaderWithoutPart(missing: missing, hasLeader: hasLeader), action,
      barrier: .noLeaderSupport, to: view.municipality.offering(of: agreement))
  }
}

/// The first follow-up comes soon after the end; see `AgreementCheck.mostDaysToFollowUp`.
public struct LateFollowUp: AdviceRule {
  public let id = AdviceRuleID.lateFollowUp
  public let source = ReportSource(chapter: "10.3")
  public let severity = Advice.Severity.recommended

  public init() {}

  public func advice(about subject: AdviceSubject, in view: AdviceView) -> Advice? {
    guard case .agreement(let agreement, let check) = subject, !agreement.recorded.isOver else {
      return nil
    }
    for finding in check.findings {
      switch finding.lack {
      case .followUp:
        return say(
          of: subject, .lateFollowUp(days: nil), .write(agreement.id, finding.lack))
      case .lateFollowUp(let days):
        return say(
          of: subject, .lateFollowUp(days: days), .write(agreement.id, finding.lack))
      default: break
      }
    }
    return nil
  }
}
