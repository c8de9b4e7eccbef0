import Foundation
import Testing

@Suite struct ConfigurationTests {
  let program: Program

  init() throws {
    program = try Program()
  }

  @Test func `a file with mistakes is told by line and field, and no screen opens`() throws {
    defer { program.remove() }
    try configure(
      """
      language: dk
      thme: dark
      mouse: [on]
      keys:
        catalogue.compre: [c]
        catalogue.compare: [f]
        app.undo: hyper-x
        app.quit: []
      """)
    let outcome = try program.run("overview")
    #expect(outcome.status != 0)
    #expect(outcome.output.isEmpty)
    let path = program.file(".config/planner/config.yaml")
    for line in [
      "line 1, field language: found \"dk\", must be one of da, en",
      "line 2, field thme: the field is unknown; did you mean theme?",
      "line 3, field mouse: here must be a text",
      "line 5, field keys.catalogue.compre: the action is unknown; did you mean catalogue.compare?",
      "line 6, field keys.catalogue.compare: the key f is used by catalogue.facets",
      "line 7, field keys.app.undo: \"hyper-x\" is no key",
      "line 8, field keys.app.quit: the action must have a key",
    ] {
      #expect(outcome.errors.contains("\(path), \(line)"))
    }
  }

  @Test(arguments: [
    ("keys:\n  app.help: [?, f1\n", "line 2: this is not valid YAML"),
    ("mouse: off\nmouse: on\n", "field mouse: the field is given twice"),
    ("- just\n- a list\n", "line 1: here must be fields"),
    ("keys: c\n", "line 1, field keys: here must be fields"),
    ("keys:\n  app.help: {a: b}\n", "line 2, field keys.app.help: here must be a key"),
  ])
  func `a file that is no settings is told`(text: String, expected: String) throws {
    defer { program.remove() }
    try configure(text)
    let outcome = try program.run("config", "--check")
    #expect(outcome.status != 0)
    #expect(outcome.errors.contains(expected))
  }

  @Test func `the template holds every action, and taken as it is changes nothing`() throws {
    defer { program.remove() }
    let template = try program.run("config")
    #expect(template.output.contains("catalogue.compare: ['c']"))
    #expect(template.output.contains("# Compare"))
    try configure(template.output)
    #expect(try program.run("config", "--check").output.contains("is in order"))
    let live = template.output.split(separator: "\n").filter { $0.hasPrefix("#   ") }
      .filter { !$0.hasPrefix("#   #") && !$0.contains(": []") }.map { $0.dropFirst(2) }
    try configure("keys:\n" + live.joined(separator: "\n"))
    let outcome = try program.run("config", "--check")
    #expect(outcome.errors == "")
    #expect(outcome.output.contains("is in order"))
  }

  @Test func `language, name, duty and keys are taken from the file, and options go before`() throws
  {
    defer { program.remove() }
    try configure("language: da\nduty: consultant\nkeys:\n  app.help: [ctrl-g]\n")
    let pane = try Pane(program, "planner demo")
    pane.expect("^G Hjælp")
    try pane.press("q")
    pane.expectGone("^G Hjælp")
    let english = try Pane(program, "planner demo --language en")
    english.expect("^G Help")
  }

  private func configure(_ text: String) throws {
    let folder = program.folder.appending(path: ".config/planner")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try text.write(to: folder.appending(path: "config.yaml"), atomically: true, encoding: .utf8)
  }
}
