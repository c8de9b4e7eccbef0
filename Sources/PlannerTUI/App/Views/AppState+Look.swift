import PlannerDomain

extension AppState {
  /// What a user finds again the next time: what was looked at last, and the saved views.
  public struct Look: Hashable, Sendable, Codable {
    var team: Identifier<Team>?
    var screen: Int
    var views: [SavedView] = []

    init(team: Identifier<Team>?, screen: Int, views: [SavedView]) {
      self.team = team
      self.screen = screen
      self.views = views
    }

    public init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      team = values.known(.team)
      screen = values.known(.screen) ?? ScreenID.overview.rawValue
      let known: SavedView.Known? = values.known(.views)
      views = known?.views ?? []
    }

    /// Nothing looked at yet, and no views.
    public static let nothing = Look(team: nil, screen: ScreenID.overview.rawValue, views: [])

    /// Whether what is to be seen first is enough for the screen that was in front.
    public var isSeenFirst: Bool { ScreenID(rawValue: screen)?.isSeenFirst ?? true }

    /// The look with what was done to the views between two moments, so that what another
    /// running program saved or removed meanwhile stays.
    public func changed(from before: [SavedView], to after: [SavedView]) -> Look {
      var look = self
      for view in before where after.named(view.name) == nil {
        look.views.removeAll { $0.name == view.name }
      }
      for view in after where before.named(view.name) != view {
        look.views = look.views.with(view)
      }
      return look
    }

    /// The look with another screen and team in front.
    public func inFront(_ other: Look) -> Look {
      Look(team: other.team, screen: other.screen, views: views)
    }
  }

  public var look: Look {
    // What was being imported is not there the next time.
    let shown = screen == .importing ? trail.last ?? .overview : screen
    return Look(team: team, screen: shown.rawValue, views: views)
  }

  mutating func adopt(_ look: Look) {
    team = look.team
    screen = ScreenID(rawValue: look.screen) ?? .overview
    views = look.views.sortedByName(\.name)
  }

  /// Says what went wrong before or beside the screen, until the next key.
  public mutating func tell(_ trouble: Trouble) {
    tell(language == .danish ? trouble.danish : trouble.english, .warning)
  }
}
