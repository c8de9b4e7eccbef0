import ArgumentParser
import PlannerStore

/// The command of a question: its arguments are the question's fields, and how lists are printed.
struct ListCommand<Source: QuestionSource>: ParsableCommand, CustomReflectable {
  static var configuration: CommandConfiguration {
    let question = Source.question
    let told =
      question.isTable
      ? [
        "With --json: {\"date\", \"rows\": [{…}]}, with --csv a row for each, of the table's columns; "
          + "planner json tells their types."
      ]
      : [
        "With --json: {\"date\", \"rows\": [{…}]}, with --csv a row for each, of these fields:",
        question.columns().map { "  \($0.name): \($0.kind.rawValue); \($0.meaning)" }
          .joined(separator: "\n"),
      ]
    return CommandConfiguration(
      commandName: question.name, abstract: question.abstract,
      discussion: ([question.more] + told).filter { !$0.isEmpty }.joined(separator: "\n\n"))
  }

  private static var listKey: FieldKey { FieldKey("list") }

  private var answers = Answers()
  private var options: ListOptions?

  init() {}

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: FieldKey.self)
    answers = try Answers(Source.question.fields(), from: container)
    options = try container.decode(OptionGroup<ListOptions>.self, forKey: Self.listKey).wrappedValue
  }

  var customMirror: Mirror {
    Mirror(
      self,
      children: Source.question.fields().map { (label: $0.name, value: $0.definition) }
        + [(label: Self.listKey.stringValue, value: OptionGroup<ListOptions>() as Any)])
  }

  func run() throws {
    guard let options else { return }
    let desk = try Desk(language: options.spoken.language)
    let store = try desk.openExisting(options.database.resolvedPath)
    let kept = try desk.load(store)
    var drafting = Drafting(desk, kept, in: store)
    try drafting.take(answers)
    let question = Source.question
    if let lines = question.lines, !options.format.json, !options.format.csv {
      return try Output.print(try lines(&drafting).joined(separator: "\n"))
    }
    try options.format.print(
      ListReport(question, try question.rows(&drafting), on: drafting.today, in: desk.language))
  }
}

/// What every list takes.
struct ListOptions: ParsableArguments {
  @OptionGroup var format: FormatOptions
  @OptionGroup var database: DatabaseOption
  @OptionGroup var spoken: LanguageOption
}
