import PlannerDomain

extension TeamBooks {
  /// So many agreements are gone through in the time of a blink.
  static let atOnce = 1000
}

extension AppState {
  /// Whether the list in front is of all teams and still being reckoned beside the screen, for longer
  /// than a blink; until it has come, what is done waits.
  var awaitsBooks: Bool {
    guard plan.isWhole, team == nil, municipality.agreements.count > TeamBooks.atOnce else {
      return false
    }
    return switch screen {
    case .followUp: !followUp.isOnDashboard && books.duties.isEmpty
    case .agreements: agreements.front == .list && books.agreements.isEmpty
    default: false
    }
  }
}
