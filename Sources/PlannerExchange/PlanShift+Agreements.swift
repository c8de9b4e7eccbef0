internal import PlannerDomain

extension PlanShift {
  /// What was signed and done has happened; fixed days move with the course's.
  func moved(_ agreement: ImplementationAgreement) -> ImplementationAgreement {
    var agreement = agreement
    agreement.terms = moved(agreement.terms)
    agreement.signatures = agreement.signatures.map(moved)
    for index in agreement.versions.indices {
      agreement.versions[index].terms = moved(agreement.versions[index].terms)
      agreement.versions[index].signatures = agreement.versions[index].signatures.map(moved)
    }
    for index in agreement.events.indices {
      agreement.events[index].date = past(agreement.events[index].date)
      if case .rescheduled(let date) = agreement.events[index].what {
        agreement.events[index].what = .rescheduled(to: moved(date))
      }
    }
    for index in agreement.history.indices {
      agreement.history[index].date = past(agreement.history[index].date)
    }
    return agreement
  }

  func moved(_ goal: FollowUpGoal) -> FollowUpGoal {
    var goal = goal
    goal.due = moved(goal.due)
    for index in goal.history.indices {
      goal.history[index].date = past(goal.history[index].date)
      if case .rescheduled(let date) = goal.history[index].what {
        goal.history[index].what = .rescheduled(to: moved(date))
      }
    }
    return goal
  }

  func moved(_ rating: TransferRating) -> TransferRating {
    var rating = rating
    rating.date = past(rating.date)
    return rating
  }

  func moved(_ dismissal: AdviceDismissal) -> AdviceDismissal {
    var dismissal = dismissal
    dismissal.date = past(dismissal.date)
    return dismissal
  }

  private func moved(_ signature: AgreementSignature) -> AgreementSignature {
    var signature = signature
    signature.date = past(signature.date)
    return signature
  }

  private func moved(_ terms: AgreementTerms) -> AgreementTerms {
    var terms = terms
    for index in terms.items.indices { terms.items[index].due = moved(terms.items[index].due) }
    return terms
  }

  private func moved(_ due: DueDate) -> DueDate {
    if case .fixed(let date) = due { .fixed(moved(date)) } else { due }
  }
}

extension Entry {
  /// The days on which something about an agreement, a goal, a rating or a strategy happened.
  var happenedAfterwards: [CivilDate] {
    switch self {
    case .agreement(let agreement):
      agreement.history.map(\.date) + agreement.events.map(\.date)
        + agreement.allVersions.flatMap(\.signatures).map(\.date)
    case .adviceDismissal(let dismissal): [dismissal.date]
    case .followUpGoal(let goal): goal.history.map(\.date)
    case .rating(let rating): [rating.date]
    case .strategy(let strategy): strategy.history.map(\.date)
    default: []
    }
  }
}
