import PlannerDomain

/// Makes a key map of what the user wrote, and notes everything that is wrong with it.
struct KeyMapReader {
  private(set) var chosen: [String: [Key]] = [:]
  private(set) var problems: [KeyMap.Problem] = []
  private var places: [String: Int] = [:]

  mutating func read(_ wish: KeyMap.Wish, at index: Int) {
    guard let action = ActionRegistry.action(wish.action) else {
      add(.unknownAction(nearest: Self.nearest(to: wish.action)), index)
      return
    }
    var keys: [Key] = []
    for notation in wish.keys {
      guard let key = Key(notation) else {
        add(.unknownKey(notation), index)
        continue
      }
      if action.context.typesText, key.typed != nil, !action.defaultKeys.contains(key) {
        add(.typesText(notation), index)
      }
      keys.append(key)
    }
    if wish.keys.isEmpty, action.isWayOut { add(.needsKey, index) }
    chosen[action.id] = keys
    places[action.id] = index
  }

  /// A key may stand for one action only in a context; what lies nearer goes before what lies
  /// further away, so that the same key in another context is no mistake.
  mutating func findDoubles() {
    let map = KeyMap(chosen: chosen)
    for context in Context.allCases {
      var owners: [Key: String] = [:]
      for action in ActionRegistry.actions(in: context) {
        for key in map.keys(of: action) {
          guard let owner = owners[key], owner != action.id else {
            owners[key] = action.id
            continue
          }
          // Told where the user wrote it, the later of the two where both are theirs.
          if let place = places[action.id], place >= places[owner] ?? -1 {
            add(.taken(key.spelling, by: owner), place)
          } else if let place = places[owner] {
            add(.taken(key.spelling, by: action.id), place)
          }
        }
      }
    }
  }

  private mutating func add(_ kind: KeyMap.Problem.Kind, _ index: Int) {
    problems.append(KeyMap.Problem(wish: index, kind: kind))
  }

  private static func nearest(to id: String) -> String? {
    NearMatch.nearest(to: id, among: ActionRegistry.all.map(\.id))
  }
}

extension ActionSpec {
  /// Whether it is what leads out of the program or of a dialog.
  fileprivate var isWayOut: Bool {
    id == "app.quit" || id == "confirm.no" || context.isLayer && id.hasSuffix(".close")
  }
}

extension Context {
  /// Whether a text field has the focus all the time.
  fileprivate var typesText: Bool {
    switch self {
    case .menu, .picker, .prompt, .form, .writing: true
    default: false
    }
  }
}
