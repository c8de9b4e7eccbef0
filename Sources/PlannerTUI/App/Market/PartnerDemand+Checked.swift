public import PlannerDomain

extension PartnerDemand {
  /// The demand, or why it is no partner's of the municipality.
  public func checked(besides municipality: Municipality) -> Result<PartnerDemand, Trouble> {
    guard isOwn(of: municipality) else { return .success(self) }
    return .failure(
      Trouble(
        danish: "\(name) er kommunen selv; dens folk ville tælle to gange.",
        english: "\(name) is the municipality itself; its people would count twice."))
  }
}
