public import PlannerDomain

/// A municipality as it stood at a revision.
public struct KeptMunicipality: Hashable, Sendable {
  public let municipality: Municipality
  public let revision: Revision

  public init(municipality: Municipality, revision: Revision) {
    self.municipality = municipality
    self.revision = revision
  }
}
