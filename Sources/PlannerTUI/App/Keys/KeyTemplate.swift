import PlannerDomain

/// Every action with the keys it has from the start, for someone who wants others.
public struct KeyTemplate: Sendable {
  public struct Line: Hashable, Sendable {
    public var action: String
    public var title: String
    /// In the notation that `KeyMap` reads.
    public var keys: [String]
  }

  /// The actions of a part of the program, under its name.
  public struct Part: Hashable, Sendable {
    public var title: String
    public var lines: [Line]
  }

  public let parts: [Part]

  public init(language: Language) {
    let words = Words(language)
    let named = Context.allCases.map { ($0.title(words), ActionRegistry.actions(in: $0)) }
    var titles: [String] = []
    for (title, actions) in named where !actions.isEmpty && !titles.contains(title) {
      titles.append(title)
    }
    parts = titles.map { title in
      Part(
        title: title,
        lines: named.filter { $0.0 == title }.flatMap(\.1).map { action in
          Line(
            action: action.id, title: action.title(words),
            keys: action.defaultKeys.map(\.spelling))
        })
    }
  }
}
