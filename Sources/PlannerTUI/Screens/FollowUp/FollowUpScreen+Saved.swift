import PlannerDomain

extension FollowUpScreen {
  static func describe(_ state: AppState, in view: inout ScreenView) {
    let followUp = state.followUp
    if !followUp.filter.text.isEmpty { view.filter = followUp.filter.text }
    view.grouping = followUp.room.rawValue
    view.order = followUp.scope.code
  }

  static func show(_ view: ScreenView, _ state: inout AppState) {
    state.followUp.close()
    state.followUp.room =
      view.grouping.flatMap(FollowUpPlace.Room.init(rawValue:)) ?? state.followUp.room
    state.followUp.scope = FollowUpPlace.Scope(code: view.order ?? "")
    state.followUp.filter = Filter(view.filter)
  }
}

extension FollowUpPlace.Scope {
  /// A lasting name to be kept in a file, as in `person:m1020`.
  var code: String {
    switch self {
    case .person(let id): "person:\(id.rawValue)"
    case .team: "team"
    case .humanResources: "human-resources"
    }
  }

  /// The team's for what this program does not know.
  init(code: String) {
    if code.hasPrefix("person:") {
      self = .person(Identifier(String(code.dropFirst("person:".count))))
    } else {
      self = code == "human-resources" ? .humanResources : .team
    }
  }
}
