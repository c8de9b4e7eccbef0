/// The offerings by what they develop, so that another for the same is found at once.
public struct AdviceCatalogue: Hashable, Sendable {
  private let byCompetence: [Identifier<Competence>: [Identifier<Offering>]]
  private let onAbuse: [Identifier<Offering>]

  public init(of municipality: Municipality) {
    var byCompetence: [Identifier<Competence>: [Identifier<Offering>]] = [:]
    var onAbuse: [Identifier<Offering>] = []
    for offering in municipality.offerings.values {
      for competence in offering.develops.keys {
        byCompetence[competence, default: []].append(offering.id)
      }
      if municipality.isOnAbuse(offering) { onAbuse.append(offering.id) }
    }
    self.byCompetence = byCompetence.mapValues { $0.sorted() }
    self.onAbuse = onAbuse.sorted()
  }

  /// Other offerings that develop all that one does, at least as far.
  func covering(_ offering: Offering, in municipality: Municipality) -> [Offering] {
    guard let rarest = offering.develops.keys.min(by: isRarer) else { return [] }
    return (byCompetence[rarest] ?? []).compactMap { id in
      guard id != offering.id, let other = municipality.offerings[id] else { return nil }
      let covers = offering.develops.allSatisfy { competence, level in
        (other.develops[competence] ?? .none) >= level
      }
      return covers ? other : nil
    }
  }

  /// Those that develop a competence, by their names.
  func developing(
    _ competence: Identifier<Competence>, in municipality: Municipality
  ) -> [Offering] {
    (byCompetence[competence] ?? []).compactMap { municipality.offerings[$0] }
  }

  /// Those about abuse.
  func aboutAbuse(in municipality: Municipality) -> [Offering] {
    onAbuse.compactMap { municipality.offerings[$0] }
  }

  private func isRarer(_ left: Identifier<Competence>, _ right: Identifier<Competence>) -> Bool {
    let (leftCount, rightCount) = (byCompetence[left]?.count ?? 0, byCompetence[right]?.count ?? 0)
    return leftCount != rightCount ? leftCount < rightCount : left < right
  }
}

extension Municipality {
  /// Whether one of its themes counts under the survey's theme Overgreb (report, chapter 8.3).
  func isOnAbuse(_ offering: Offering) -> Bool {
    offering.themes.contains { themes[$0]?.countedUnder == .abuse }
  }
}
