import ArgumentParser

struct Shapes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "json",
    abstract: "Tell what every command prints with --json: fields, types, meanings.",
    discussion: """
      The shapes are lasting: a field may be added, but one that is there keeps its name, type and \
      meaning. What there is nothing of is left out where the type has a question mark. What \
      planner export --json writes is told by planner export --help. The same is in planner-json(5).

      EXAMPLES
        planner json
        planner json due
      """)

  @Argument(help: "Only commands whose name has this in it.")
  var command: String?

  @Flag(help: "As JSON, for another program.")
  var json = false

  func run() throws {
    let shapes = JSONShape.all.filter { command.map($0.command.contains) ?? true }
    guard !shapes.isEmpty else {
      throw ValidationError("'\(command ?? "")' is in no command's name.")
    }
    guard !json else { return try JSONText.print(shapes) }
    let lines = shapes.flatMap { shape in
      ["\(shape.command): \(shape.about)"]
        + shape.fields.map { field in
          "  \(field.path): \(field.type)\(field.optional ? "?" : ""); \(field.meaning)"
        } + [""]
    }
    try Output.print(lines.joined(separator: "\n"))
  }
}
