import PlannerDomain
import PlannerTUI
import Yams

/// Takes a file's fields one by one, and notes everything that is wrong.
///
/// The only place that knows the file's format and the library that reads it.
struct ConfigurationReader {
  var configuration = Configuration()
  private(set) var problems: [ConfigurationProblem] = []

  mutating func add(_ problem: ConfigurationProblem) { problems.append(problem) }

  private mutating func add(_ node: Node, _ field: String?, _ kind: ConfigurationProblem.Kind) {
    add(ConfigurationProblem(line: node.mark?.line, field: field, kind: kind))
  }

  mutating func read(_ text: String) {
    do {
      // Every scalar is text to us, so that neither `no` nor `1` is anything else than a key.
      guard let root = try Yams.compose(yaml: text, .basic) else { return }
      readFields(root)
    } catch {
      add(ConfigurationProblem(error))
    }
  }

  private mutating func readFields(_ root: Node) {
    if case .scalar(let scalar) = root, scalar.string.isEmpty { return }
    guard let fields = root.mapping else { return add(root, nil, .notFields) }
    for (key, value) in fields {
      let name = key.string ?? ""
      guard let field = Configuration.Field(rawValue: name) else {
        let known = Configuration.Field.allCases.map(\.rawValue)
        add(key, name, .unknownField(nearest: NearMatch.nearest(to: name, among: known)))
        continue
      }
      if value.isNothing { continue }
      switch field {
      case .language:
        configuration.language = choice(value, name, ["da", "en"]).flatMap(Language.init(rawValue:))
      case .theme:
        configuration.theme = choice(value, name, ThemeName.allCases.map(\.rawValue))
          .flatMap { ThemeName($0) }
      case .mouse:
        configuration.mouse = choice(value, name, ["on", "off", "true", "false"])
          .map { $0 == "on" || $0 == "true" }
      case .name: configuration.name = text(value, name)
      case .duty:
        configuration.duty = choice(value, name, Actor.Duty.allCases.map(\.rawValue))
          .flatMap(Actor.Duty.init(rawValue:))
      case .keys: readKeys(value)
      }
    }
  }

  private mutating func text(_ node: Node, _ field: String) -> String? {
    guard let text = node.scalar?.string, !text.isEmpty else {
      add(node, field, .notText)
      return nil
    }
    return text
  }

  private mutating func choice(_ node: Node, _ field: String, _ allowed: [String]) -> String? {
    guard let text = text(node, field) else { return nil }
    guard allowed.contains(text.lowercased()) else {
      add(node, field, .wrong(found: text, allowed: allowed))
      return nil
    }
    return text.lowercased()
  }

  private mutating func readKeys(_ node: Node) {
    guard let actions = node.mapping else { return add(node, "keys", .notFields) }
    var wishes: [KeyMap.Wish] = []
    var places: [Node] = []
    for (key, value) in actions {
      let action = key.string ?? ""
      guard let keys = keys(value) else {
        add(value, "keys.\(action)", .notKeys)
        continue
      }
      wishes.append(KeyMap.Wish(action: action, keys: keys))
      places.append(key)
    }
    switch KeyMap.reading(wishes) {
    case .success(let map): configuration.keyMap = map
    case .failure(let wrong):
      for problem in wrong.all {
        add(places[problem.wish], "keys.\(wishes[problem.wish].action)", .key(problem.kind))
      }
    }
  }

  /// One key, or a list of them; nil for anything else.
  private func keys(_ node: Node) -> [String]? {
    if let text = node.scalar?.string { return text.isEmpty ? nil : [text] }
    guard let list = node.sequence else { return nil }
    let keys = list.compactMap(\.scalar?.string)
    return keys.count == list.count ? keys : nil
  }
}

extension Node {
  /// Whether a field was left empty.
  fileprivate var isNothing: Bool {
    guard let scalar else { return false }
    return scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
  }
}

extension ConfigurationProblem {
  fileprivate init(_ error: any Error) {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      self.init(line: mark.line, kind: .syntax(problem))
    case .duplicatedKeysInMapping(let names, let context):
      self.init(line: context.mark.line, field: names.first, kind: .givenTwice)
    case .reader(let problem, _, _, _): self.init(kind: .syntax(problem))
    default: self.init(kind: .syntax(String(describing: error)))
    }
  }
}
