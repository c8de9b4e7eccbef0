/// What another municipality's people lack, without saying who they are: enough to order education
/// together (report, chapter 10.3).
///
/// Municipalities give their competences other identifiers, so what is lacked is matched by name.
public struct PartnerDemand: Hashable, Sendable {
  /// Somebody there, and the levels that they lack.
  public struct Person: Hashable, Sendable {
    public let group: TargetGroup
    /// The level required of each competence, by `PartnerDemand.key(of:)`.
    public let lacks: [String: CompetenceLevel]

    public init(group: TargetGroup, lacks: [String: CompetenceLevel]) {
      self.group = group
      self.lacks = lacks
    }
  }

  public let name: String
  public let people: [Person]

  public init(name: String, people: [Person]) {
    self.name = name
    self.people = people
  }

  /// Whether it is of the municipality itself, perhaps in a copy, whose people would count twice.
  public func isOwn(of municipality: Municipality) -> Bool { name == municipality.profile.name }

  /// - Parameter name: what to call it where it has no name of its own.
  public init(of municipality: Municipality, named name: String, on today: CivilDate) {
    let found = MarketPeople(of: municipality, within: StatisticsScope(), on: today)
    let gaps = Dictionary(grouping: found.open, by: \.employee)
    let people = gaps.sorted { $0.key < $1.key }.compactMap { employee, gaps in
      found.people[employee].map { person in
        Person(
          group: person.group,
          lacks: gaps.reduce(into: [:]) { lacks, gap in
            guard let name = municipality.competences[gap.competence]?.name else { return }
            lacks[Self.key(of: name)] = gap.required
          })
      }
    }
    let own = municipality.profile.name
    self.init(name: own.isEmpty ? name : own, people: people)
  }

  /// A competence's name, whatever the case of its letters.
  public static func key(of name: String) -> String { name.lowercased() }
}
