import Foundation
import Glibc

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

  static let path = built("planner")

  /// A program that opens the screen and crashes as it is told.
  static let probe = built("TerminalProbe")

  /// Beside the test bundle, wherever that was built.
  private static func built(_ name: String) -> String {
    let bundle = CommandLine.arguments.first { $0.contains(".xctest") }
      .map { URL(filePath: $0.components(separatedBy: ".xctest")[0]).deletingLastPathComponent() }
    let folders = [bundle, root.appending(path: ".build/debug")].compactMap(\.self)
    return folders.map { $0.appending(path: name).path() }
      .first { FileManager.default.isExecutableFile(atPath: $0) } ?? name
  }

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
        "XDG_DATA_HOME": folder.path(), "HOME": folder.path(), "PLANNER_LANGUAGE": "en",
        "PATH": "/usr/bin:/bin",
      ].merging(environment) { $1 })
  }

  /// Runs a command to its end; what it leaves behind, such as a server, is not waited for.
  static func run(
    _ command: String, _ arguments: [String], environment: [String: String]? = nil
  ) throws -> Outcome {
    // Foundation's Process waits for every process that inherits from the command, and so for ever
    // for a server; this waits for the command alone.
    let folder = FileManager.default.temporaryDirectory
    let names = ["out", "err"].map { folder.appending(path: "planner-\(UUID()).\($0)").path() }
    defer { for name in names { try? FileManager.default.removeItem(atPath: name) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    for (file, name) in zip([STDOUT_FILENO, STDERR_FILENO], names) {
      posix_spawn_file_actions_addopen(&actions, file, name, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    }
    let variables = (environment ?? ProcessInfo.processInfo.environment).map { "\($0)=\($1)" }
    var words = ([command] + arguments).map { strdup($0) } + [nil]
    var settings = variables.map { strdup($0) } + [nil]
    defer { for text in words + settings { free(text) } }
    // The threads that run tests block signals, and a command would inherit that.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var id: pid_t = 0
    let failure = posix_spawn(&id, command, &actions, &attributes, &words, &settings)
    guard failure == 0 else { throw POSIXError(POSIXErrorCode(rawValue: failure) ?? .EIO) }
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0, errno == EINTR {}
    func text(_ name: String) -> String {
      String(decoding: FileManager.default.contents(atPath: name) ?? Data(), as: UTF8.self)
    }
    let signal = status & 0x7F
    return Outcome(
      status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, output: text(names[0]),
      errors: text(names[1]))
  }
}
