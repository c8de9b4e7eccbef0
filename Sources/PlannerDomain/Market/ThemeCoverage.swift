/// What is needed, offered and used of each of the survey's themes for each target group (report,
/// chapters 7.2 and 8).
public struct ThemeCoverage: Hashable, Sendable {
  public enum Layer: String, CaseIterable, Hashable, Sendable, Codable {
    /// People who lack a competence of the theme.
    case need
    /// Offerings about the theme that are meant for the target group.
    case offered
    /// Those who took part in education about the theme, within the period; who was at two counts
    /// twice.
    case used
  }

  /// What stands behind a theme and a target group, each in the order of the identifiers.
  public struct Cell: Hashable, Sendable {
    public internal(set) var people: [Identifier<Employee>] = []
    public internal(set) var offerings: [Identifier<Offering>] = []
    public internal(set) var assignments: [Identifier<Assignment>] = []

    public init() {}

    public func count(_ layer: Layer) -> Int {
      switch layer {
      case .need: people.count
      case .offered: offerings.count
      case .used: assignments.count
      }
    }
  }

  private struct Key: Hashable {
    let theme: SurveyTheme
    let group: TargetGroup
  }

  private var cells: [Key: Cell] = [:]

  public subscript(theme: SurveyTheme, group: TargetGroup) -> Cell {
    cells[Key(theme: theme, group: group)] ?? Cell()
  }

  public func most(_ layer: Layer) -> Int { cells.values.lazy.map { $0.count(layer) }.max() ?? 0 }

  init(among people: MarketPeople, in municipality: Municipality, within scope: StatisticsScope) {
    var lacking: [Key: Set<Identifier<Employee>>] = [:]
    for gap in people.gaps {
      guard let theme = municipality.theme(of: gap.competence),
        let group = people.people[gap.employee]?.group
      else { continue }
      lacking[Key(theme: theme, group: group), default: []].insert(gap.employee)
    }
    for (key, people) in lacking { cells[key, default: Cell()].people = people.sorted() }
    var themes: [Identifier<Offering>: Set<SurveyTheme>] = [:]
    for offering in municipality.offerings.values.sorted(by: { $0.id < $1.id }) {
      let own = Set(offering.themes.compactMap { municipality.themes[$0]?.countedUnder })
      themes[offering.id] = own
      for group in offering.targetGroups where scope.targetGroup.map({ $0 == group }) ?? true {
        for theme in own {
          cells[Key(theme: theme, group: group), default: Cell()].offerings.append(offering.id)
        }
      }
    }
    for (assignment, group) in municipality.participations(within: scope) {
      for theme in themes[assignment.offering] ?? [] {
        cells[Key(theme: theme, group: group), default: Cell()].assignments.append(assignment.id)
      }
    }
  }
}

extension Municipality {
  fileprivate func theme(of competence: Identifier<Competence>) -> SurveyTheme? {
    competences[competence].flatMap { themes[$0.theme]?.countedUnder }
  }
}
