import ArgumentParser
import PlannerDomain

/// The command of a verb: its arguments are the verb's fields, and what every edit takes.
///
/// The parser finds a command's arguments by looking at its properties; the mirror shows it the
/// fields of the table instead.
struct VerbCommand<Source: VerbSource>: ParsableCommand, CustomReflectable {
  static var configuration: CommandConfiguration {
    let verb = Source.verb
    return CommandConfiguration(
      commandName: verb.name, abstract: verb.abstract, discussion: verb.more)
  }

  private static var editKey: FieldKey { FieldKey("edit") }

  private var answers = Answers()
  private var options: EditOptions?

  init() {}

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: FieldKey.self)
    answers = try Answers(Source.verb.fields(), from: container)
    options = try container.decode(OptionGroup<EditOptions>.self, forKey: Self.editKey).wrappedValue
  }

  var customMirror: Mirror {
    Mirror(
      self,
      children: Source.verb.fields().map { (label: $0.name, value: $0.definition) }
        + [(label: Self.editKey.stringValue, value: OptionGroup<EditOptions>() as Any)])
  }

  func run() throws {
    guard let options else { return }
    let desk = try Desk(
      language: options.spoken.language, duty: options.duty, name: options.actor)
    try EditRun(desk, options).perform { drafting in
      try drafting.take(answers)
      return try Source.verb.edit(&drafting)
    }
  }
}

/// What every edit takes.
struct EditOptions: ParsableArguments {
  @Flag(help: "Show what would change, and change nothing.")
  var preview = false

  @Flag(help: "As JSON, for another program.")
  var json = false

  @OptionGroup var database: DatabaseOption

  @Option(
    name: .customLong("as"),
    help: "Your job: leader, consultant or manager; else as last said. A consultant cannot approve."
  )
  var duty: Actor.Duty?

  // Not --name, which is a column of many tables.
  @Option(help: "Your name in the journal; else the configuration's, or your account's.")
  var actor: String?

  @OptionGroup var spoken: LanguageOption

  func validate() throws { try WhoOptions.check(actor) }
}
