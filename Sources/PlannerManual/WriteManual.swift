import Foundation

/// Writes the pages of the manual of a command-line program, which it asks for its help.
@main
enum WriteManual {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else {
      FileHandle.standardError.write(Data("usage: PlannerManual PROGRAM FOLDER\n".utf8))
      exit(64)
    }
    let program = arguments[1]
    let folder = URL(filePath: arguments[2])
    let help = try JSONDecoder().decode(
      ToolHelp.self, from: try said(by: program, "--experimental-dump-help"))
    let version = String(decoding: try said(by: program, "--version"), as: UTF8.self)
      .trimmingCharacters(in: .whitespacesAndNewlines)
    let label = "\(help.command.commandName) \(version)"
    for page in help.command.pages(version: label) {
      try Data(page.text.utf8).write(to: folder.appending(path: page.name + ".1"))
    }
    let shapes = try JSONDecoder().decode(
      [PrintedShape].self, from: try said(by: program, "json", "--json"))
    let page = ShapesPage(program: help.command.commandName, shapes: shapes, version: label)
    try Data(page.text.utf8).write(to: folder.appending(path: page.name + ".5"))
    let printed = try JSONDecoder().decode(
      PrintedTables.self, from: try said(by: program, "columns", "--json"))
    let tables = TablesPage(
      program: help.command.commandName, tables: printed.tables, version: label)
    try Data(tables.text.utf8).write(to: folder.appending(path: tables.name + ".5"))
  }

  private static func said(by program: String, _ arguments: String...) throws -> Data {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return data
  }
}
