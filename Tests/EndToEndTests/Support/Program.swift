import Foundation

/// The built program and a place of its own for the files of one test.
struct Program {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "planner-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  func remove() {
    try? FileManager.default.removeItem(at: folder)
  }

  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Beside the test bundle, wherever that was built.
  static let path: String = {
    let bundle = CommandLine.arguments.first { $0.contains(".xctest") }
      .map { URL(filePath: $0.components(separatedBy: ".xctest")[0]).deletingLastPathComponent() }
    let folders = [bundle, root.appending(path: ".build/debug")].compactMap(\.self)
    return folders.map { $0.appending(path: "planner").path() }
      .first { FileManager.default.isExecutableFile(atPath: $0) } ?? "planner"
  }()

  static let sampleData = root.appending(path: "sample-data").path()

  func file(_ name: String) -> String { folder.appending(path: name).path() }

  struct Outcome {
    var status: Int32
    var output: String
    var errors: String
  }

  /// Runs a command of the program without a terminal, to its end.
  func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Outcome {
    try Self.run(
      Self.path, arguments,
      environment: [
        "XDG_DATA_HOME": folder.path(), "PLANNER_LANGUAGE": "en", "PATH": "/usr/bin:/bin",
      ].merging(environment) { $1 })
  }

  static func run(
    _ command: String, _ arguments: [String], environment: [String: String]? = nil
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(filePath: command)
    process.arguments = arguments
    if let environment { process.environment = environment }
    let (output, errors) = (Pipe(), Pipe())
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let problems = String(
      decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return Outcome(status: process.terminationStatus, output: text, errors: problems)
  }
}
