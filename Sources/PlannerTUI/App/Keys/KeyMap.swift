/// Which keys stand for which actions: the actions' own, but where the user has chosen others.
public struct KeyMap: Hashable, Sendable {
  public static let standard = KeyMap()

  /// By action id; no keys leave an action to the palette.
  private(set) var chosen: [String: [Key]] = [:]

  init(chosen: [String: [Key]] = [:]) {
    self.chosen = chosen
  }

  func keys(of action: ActionSpec) -> [Key] { chosen[action.id] ?? action.defaultKeys }

  /// The action that a key stands for in a context.
  func action(for key: Key, in context: Context) -> ActionSpec? {
    ActionRegistry.actions(in: context).first { keys(of: $0).contains(key) }
  }
}

extension KeyMap {
  /// A wish to have other keys for an action, as the user wrote it.
  public struct Wish: Hashable, Sendable {
    public var action: String
    /// In the notation of `Key(_:)`.
    public var keys: [String]

    public init(action: String, keys: [String]) {
      self.action = action
      self.keys = keys
    }
  }

  /// What is wrong with a wish; `wish` is its place among them.
  public struct Problem: Error, Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
      case unknownAction(nearest: String?)
      case unknownKey(String)
      /// The other action has the key in the same context.
      case taken(String, by: String)
      /// Where text is typed, a key that types would be typed.
      case typesText(String)
      /// Without a key there would be no way out.
      case needsKey
    }

    public var wish: Int
    public var kind: Kind
  }

  /// Takes over wishes; with any problem, none of them.
  public static func reading(_ wishes: [Wish]) -> Result<KeyMap, Problems> {
    var reader = KeyMapReader()
    for (index, wish) in wishes.enumerated() { reader.read(wish, at: index) }
    reader.findDoubles()
    return reader.problems.isEmpty
      ? .success(KeyMap(chosen: reader.chosen))
      : .failure(Problems(all: reader.problems.sorted { $0.wish < $1.wish }))
  }

  public struct Problems: Error, Hashable, Sendable {
    public var all: [Problem]
  }
}
