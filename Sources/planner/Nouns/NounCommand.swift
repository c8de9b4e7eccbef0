import ArgumentParser

/// What verbs and questions are about: a command that holds them.
protocol Noun {
  static var name: String { get }
  static var abstract: String { get }
  /// Below the abstract; examples are indented.
  static var more: String { get }
  static var commands: [any ParsableCommand.Type] { get }
  /// What the noun alone means.
  static var standard: (any ParsableCommand.Type)? { get }
}

extension Noun {
  static var more: String { "" }
  static var standard: (any ParsableCommand.Type)? { nil }
}

struct NounCommand<Source: Noun>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: Source.name, abstract: Source.abstract, discussion: Source.more,
      subcommands: Source.commands, defaultSubcommand: Source.standard)
  }
}

/// A noun whose entries are the rows of a table, with what else can be done to them.
protocol TableNoun: Noun, TableSource {
  static var others: [any ParsableCommand.Type] { get }
}

extension TableNoun {
  static var others: [any ParsableCommand.Type] { [] }

  static var commands: [any ParsableCommand.Type] {
    [
      ListCommand<Listing<Self>>.self, ListCommand<Showing<Self>>.self,
      VerbCommand<Adding<Self>>.self, VerbCommand<Editing<Self>>.self,
      VerbCommand<Removing<Self>>.self,
    ] + others
  }

  static var standard: (any ParsableCommand.Type)? { ListCommand<Listing<Self>>.self }
}

/// The verbs of the rows that belong to an entry, as a noun below its own.
protocol PartNoun: Noun, PartSource {}

extension PartNoun {
  static var abstract: String { "Add, change or remove \(part.one)." }

  static var commands: [any ParsableCommand.Type] {
    [
      VerbCommand<AddingPart<Self>>.self, VerbCommand<EditingPart<Self>>.self,
      VerbCommand<RemovingPart<Self>>.self,
    ]
  }
}
