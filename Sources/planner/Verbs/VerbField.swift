import ArgumentParser

/// One thing that a command is told, from which its parsing, help, completion and manual come.
struct VerbField {
  enum Kind {
    /// Without a name, in its place.
    case value, optionalValue, values
    /// By a name; `options` takes all that follows up to the next option.
    case option, options
    case flag
  }

  /// As it is asked for in the verb, and on the command line after `--`.
  let name: String
  let kind: Kind
  let help: ArgumentHelp
  /// All that can be said; empty where that is not settled beforehand.
  let choices: [String]
  var completion: CompletionKind?

  /// - Parameter isListed: whether help tells the choices.
  init(
    _ name: String, _ kind: Kind = .option, _ help: String, value: String? = nil,
    among choices: [String] = [], isListed: Bool = true
  ) {
    self.name = name
    self.kind = kind
    self.help = ArgumentHelp(
      choices.isEmpty || choices.count > 12 || !isListed
        ? "\(help)." : "\(help): \(choices.joined(separator: ", ")).",
      valueName: value ?? name)
    self.choices = choices
    completion = choices.isEmpty ? .names(called: value ?? name) : .list(choices)
  }

  /// As it is written on the command line.
  var place: String {
    switch kind {
    case .value, .optionalValue, .values: "<\(name)>"
    case .option, .options, .flag: "--\(name)"
    }
  }
}

extension VerbField {
  /// What the command line's own parser makes a definition of.
  var definition: Any {
    switch kind {
    case .value: Argument<String>(help: help, completion: completion)
    case .optionalValue: Argument<String?>(help: help, completion: completion)
    case .values: Argument<[String]>(help: help, completion: completion)
    case .option: Option<String?>(name: .customLong(name), help: help, completion: completion)
    case .options:
      Option<[String]>(
        wrappedValue: [], name: .customLong(name), parsing: .upToNextOption, help: help,
        completion: completion)
    case .flag: Flag<Bool>(wrappedValue: false, name: .customLong(name), help: help)
    }
  }

  /// What was said; nil for nothing.
  func read(from container: KeyedDecodingContainer<FieldKey>) throws -> [String]? {
    let key = FieldKey(name)
    switch kind {
    case .value: return [try container.decode(Argument<String>.self, forKey: key).wrappedValue]
    case .optionalValue:
      return try container.decode(Argument<String?>.self, forKey: key).wrappedValue.map { [$0] }
    case .values: return try container.decode(Argument<[String]>.self, forKey: key).wrappedValue
    case .option:
      return try container.decode(Option<String?>.self, forKey: key).wrappedValue.map { [$0] }
    case .options:
      let texts = try container.decode(Option<[String]>.self, forKey: key).wrappedValue
      return texts.isEmpty ? nil : texts
    case .flag:
      return try container.decode(Flag<Bool>.self, forKey: key).wrappedValue ? [] : nil
    }
  }
}

/// Names a field to the command line's own parser.
struct FieldKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(_ name: String) { stringValue = name }
  init?(stringValue: String) { self.init(stringValue) }
  init?(intValue: Int) { nil }
}
