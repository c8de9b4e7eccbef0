import PlannerDomain

/// The words of following up and of transfer to practice.
extension DomainWords {
  func name(_ state: FollowUpState) -> String {
    switch state {
    case .open: say("åben", "open")
    case .inProgress: say("i gang", "in progress")
    case .achieved: say("nået", "achieved")
    case .partly: say("delvist nået", "partly achieved")
    case .notAchieved: say("ikke nået", "not achieved")
    case .dropped: say("droppet", "dropped")
    }
  }

  /// On the survey's scale.
  func name(_ degree: TransferDegree) -> String {
    switch degree {
    case .high: say("I høj grad", "In high degree")
    case .some: say("I nogen grad", "In some degree")
    case .less: say("I mindre grad", "In less degree")
    case .notAtAll: say("Slet ikke", "Not at all")
    }
  }

  func name(_ measure: TransferTally.Measure) -> String {
    switch measure {
    case .used: say("Brugt i praksis", "Used in practice")
    case .shared: say("Delt med kolleger", "Shared with colleagues")
    }
  }

  func name(_ barrier: TransferBarrier) -> String {
    switch barrier {
    case .noTime: say("Ingen tid til at prøve det", "No time to try it")
    case .noSharing: say("Ingen systematisk deling", "No systematic sharing")
    case .noLeaderSupport: say("Ingen støtte fra lederen", "No support from the leader")
    case .tooTheoretical: say("For teoretisk", "Too theoretical")
    case .alone: say("Alene om det", "Alone with it")
    case .savings: say("Besparelser", "Savings")
    case .workCulture: say("Arbejdskulturen", "The work culture")
    }
  }

  func name(_ moment: TransferRating.Moment) -> String {
    switch moment {
    case .end: say("ved afslutningen", "at the end")
    case .threeMonths: say("efter 3 måneder", "after 3 months")
    case .sixMonths: say("efter 6 måneder", "after 6 months")
    }
  }

  func name(_ rater: TransferRating.Rater) -> String {
    switch rater {
    case .participant: say("deltageren", "the participant")
    case .leader: say("lederen", "the leader")
    }
  }
}
