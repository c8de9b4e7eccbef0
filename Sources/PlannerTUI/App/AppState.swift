public import PlannerDomain

/// Everything that the screen is a function of.
public struct AppState: Hashable, Sendable {
  var size: Size
  var language: Language
  var keyMap: KeyMap
  var today: CivilDate
  var actor: Actor
  var identifiers: IdentifierSource
  var plan: Plan
  /// Shown in the header; empty for an ordinary file.
  var banner: String
  var planYear: Int
  /// The team that is looked at; nil for all.
  var team: Identifier<Team>?
  var screen = ScreenID.overview
  /// Where Esc leads back to when a screen was opened from another.
  var trail: [ScreenID] = []
  var overview = OverviewState()
  var catalogue = CatalogueState()
  var people = PeopleState()
  var year = YearState()
  /// By name.
  var views: [SavedView] = []
  /// The view that was saved or chosen last.
  var viewName: String?
  /// What lies above the screen; the last is on top and sees events first.
  var layers: [Layer] = []
  var message: Message?
  var insight = Insight()
  var leaving = Leaving.no

  /// A line at the foot of the screen until the next key.
  struct Message: Hashable, Sendable {
    var text: String
    var tone: Tone
  }

  enum Leaving: Hashable, Sendable {
    case no
    /// As soon as what is under way has been kept.
    case whenKept
    /// As soon as what is under way has been kept or has failed: nobody is there to be asked.
    case whenSettled
    case now
  }

  /// - Parameters:
  ///   - planYear: nil for the coming year, or the latest with a budget or assignments.
  ///   - look: nil for the overview, of the team that the actor leads or of all.
  public init(
    municipality: Municipality, revision: Int64, language: Language, today: CivilDate,
    actor: Actor, seed: UInt64, banner: String = "", planYear: Int? = nil, look: Look? = nil,
    keyMap: KeyMap = .standard
  ) {
    size = Size(columns: 80, rows: 24)
    self.language = language
    self.keyMap = keyMap
    self.today = today
    self.actor = actor
    identifiers = IdentifierSource(seed: seed)
    plan = Plan(municipality, revision: revision)
    self.banner = banner
    self.planYear = planYear ?? Self.likelyYear(of: municipality, on: today)
    team =
      municipality.teams.values.first { team in
        team.leader.flatMap { municipality.employees[$0]?.name } == actor.name
      }?.id
    if let look { adopt(look) }
    prepare()
  }

  private static func likelyYear(of municipality: Municipality, on today: CivilDate) -> Int {
    let years = municipality.budgets.keys.map(\.year) + municipality.assignments.values.map(\.year)
    return years.filter { $0 <= today.year + 1 }.max() ?? today.year + 1
  }

  var municipality: Municipality { plan.municipality }
  var words: Words { Words(language) }
  /// Whether the loop ends.
  public var isDone: Bool { leaving == .now }

  /// The room between header and footer.
  var body: Rect { Rect(size).dropping(top: 1, bottom: 1) }

  /// Brings everything derived up to date; to be called after every update.
  mutating func prepare() {
    if let team, municipality.teams[team] == nil { self.team = nil }
    insight.refresh(
      municipality,
      basis: .init(version: plan.version, team: team, year: planYear, today: today),
      needsCatalogue: screen == .catalogue)
    screen.type.prepare(&self)
    prepareLayers()
  }

  mutating func tell(_ text: String, _ tone: Tone = .good) {
    message = Message(text: text, tone: tone)
  }
}
