import PlannerDomain

/// Another municipality that demand is pooled with, by its plan's file.
struct Partner: Hashable, Sendable {
  /// As the user wrote it.
  let path: String
  let demand: PartnerDemand
}

/// What came of reading a partner's file.
struct PartnerAnswer: Sendable {
  let path: String
  let outcome: Result<PartnerDemand, Trouble>
}

/// The municipalities that demand is pooled with, while the program runs.
struct Partners: Hashable, Sendable {
  private(set) var all: [Partner] = []
  /// Raised whenever they change.
  private(set) var edition = 0
  /// The file that is being read.
  var reading: String?

  /// In place of what was read from the same file before.
  mutating func add(_ partner: Partner) {
    all.removeAll { $0.path == partner.path }
    all.append(partner)
    edition += 1
  }

  mutating func remove(_ path: String) {
    all.removeAll { $0.path == path }
    edition += 1
  }
}
