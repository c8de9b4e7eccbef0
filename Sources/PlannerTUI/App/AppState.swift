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
  /// Whether the plan can be read but not written.
  var isReadOnly: Bool
  var planYear: Int
  /// Whether the plan year was asked for, rather than found in the plan.
  let isYearGiven: Bool
  /// How the program shows itself.
  public internal(set) var manner: Manner
  /// The team that is looked at; nil for all.
  var team: Identifier<Team>?
  var screen = ScreenID.overview
  /// Where Esc leads back to when a screen was opened from another.
  var trail: [WayBack] = []
  var overview = OverviewState()
  var catalogue = CatalogueState()
  var people = PeopleState()
  var year = YearState()
  var followUp = FollowUpPlace()
  var books = TeamBooks()
  var agreements = AgreementsState()
  var strategies = StrategiesState()
  var statistics = StatisticsPlace()
  var advice = AdvicePlace()
  var importing = ImportPlace()
  /// What files that can be brought in may hold.
  let importKinds: [ImportKind]
  /// By name.
  var views: [SavedView] = []
  /// The view that was saved or chosen last.
  var viewName: String?
  /// What lies above the screen; the last is on top and sees events first.
  var layers: [Layer] = []
  var unfinished = UnfinishedWork()
  var message: Message?
  var insight = Insight()
  var leaving = Leaving.no
  /// The day on which it was last looked whose agreements lapse; nil until then.
  var lapsesSeen: CivilDate?
  /// Whether the user has done something that waits for what it will be done to.
  var isWaitedFor = false
  /// Why the plan could not be read to its end; the program then leaves.
  public internal(set) var unread: KeepingFailure?
  /// Own edits that others made impossible, and that the user may not have read about yet.
  var lost: [Plan.Refused] = []

  /// A line at the foot of the screen until the next key.
  struct Message: Hashable, Sendable {
    var text: String
    var tone: Tone
  }

  enum Leaving: Hashable, Sendable {
    case no
    /// As soon as what is under way has been kept; asks when it cannot be.
    case whenKept
    /// The same, but for someone who will not answer.
    case whenKeptOrFailed
    case now

    var waits: Bool { self == .whenKept || self == .whenKeptOrFailed }
  }

  /// - Parameters:
  ///   - planYear: nil for the coming year, or the latest with a budget or assignments.
  ///   - isWhole: false when the municipality is what is to be seen first, and the rest will be read.
  ///   - look: nil for the overview, of the team that the actor leads or of all.
  public init(
    municipality: Municipality, revision: Int64, isWhole: Bool = true, language: Language,
    today: CivilDate,
    actor: Actor, seed: UInt64, banner: String = "", planYear: Int? = nil, look: Look? = nil,
    isReadOnly: Bool = false, keyMap: KeyMap = .standard, manner: Manner = Manner(),
    importKinds: [ImportKind] = []
  ) {
    self.importKinds = importKinds
    self.manner = manner
    size = Size(columns: 80, rows: 24)
    self.language = language
    self.keyMap = keyMap
    self.today = today
    self.actor = actor
    identifiers = IdentifierSource(seed: seed)
    plan = Plan(municipality, revision: revision, isWhole: isWhole)
    self.banner = banner
    self.isReadOnly = isReadOnly
    isYearGiven = planYear != nil
    self.planYear = planYear ?? Self.likelyYear(of: municipality, on: today)
    team = Self.team(ledBy: actor, in: municipality)
    if let look { adopt(look) }
    followUp.begin(for: actor, in: municipality)
    prepare()
  }

  /// The first by name of the teams that the actor leads.
  private static func team(
    ledBy actor: Actor, in municipality: Municipality
  ) -> Identifier<Team>? {
    municipality.teams.values
      .filter { team in team.leader.flatMap { municipality.employees[$0]?.name } == actor.name }
      .min { ($0.name, $0.id) < ($1.name, $1.id) }?.id
  }

  /// The coming year, or the latest before it that has a budget or assignments.
  public static func likelyYear(of municipality: Municipality, on today: CivilDate) -> Int {
    let years = municipality.budgets.keys.map(\.year) + municipality.assignments.values.map(\.year)
    return years.filter { $0 <= today.year + 1 }.max() ?? today.year + 1
  }

  var municipality: Municipality { plan.municipality }
  var words: Words { Words(language, today: today) }
  /// Whether the loop ends.
  public var isDone: Bool { leaving == .now }

  /// Whether nothing is shown but that; then nothing can be done but leave.
  var isTooSmall: Bool { size.columns < Self.leastSize.columns || size.rows < Self.leastSize.rows }
  static let leastSize = Size(columns: 20, rows: 6)

  /// The room between header and footer.
  var body: Rect { Rect(size).dropping(top: 1, bottom: 1) }

  /// Brings everything derived up to date; to be called after every update.
  mutating func prepare() {
    if let team, municipality.teams[team] == nil { self.team = nil }
    insight.refresh(
      plan,
      basis: .init(version: plan.version, team: team, year: planYear, today: today))
    books.keepUp(with: plan, on: today)
    if plan.isWhole { strategies.figures.keepUp(with: plan, on: today) }
    statistics.figures.keepUp(with: plan)
    advice.book.keepUp(with: plan, on: today)
    screen.type.prepare(&self)
    prepareLayers()
  }

  mutating func tell(_ text: String, _ tone: Tone = .good) {
    message = Message(text: text, tone: tone)
  }
}
