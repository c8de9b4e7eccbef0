import Foundation

/// Another terminal program in daily use, with something to show.
struct Neighbour: Sendable {
  var name: String
  var arguments: [String] = []
  /// Keys that move its cursor to and fro.
  var keys = ["j", "k"]
  /// Makes what it shows, in a folder that is its home and current folder.
  var furnish: @Sendable (String) throws -> Void = { _ in }

  static let all = [
    Neighbour(name: "calcurse", arguments: ["-D", ".", "-C", "."], keys: ["l", "h"]) { home in
      try (1...200).map {
        "11/\($0 % 28 + 1)/2027 @ 09:00 -> 11/\($0 % 28 + 1)/2027 @ 15:00 |Kursus \($0)\n"
      }
      .joined().write(toFile: home + "/apts", atomically: true, encoding: .utf8)
      try "".write(toFile: home + "/conf", atomically: true, encoding: .utf8)
    },
    Neighbour(name: "newsboat", arguments: ["-u", "urls", "-c", "cache.db", "-C", "config"]) {
      home in
      try (1...500).map { "http://127.0.0.1:9/kursus-\($0)\n" }.joined()
        .write(toFile: home + "/urls", atomically: true, encoding: .utf8)
      try "auto-reload no\n".write(toFile: home + "/config", atomically: true, encoding: .utf8)
    },
    Neighbour(name: "tig") { home in
      let commits = (1...1000).map { number in
        "commit refs/heads/main\ncommitter Eksempel <e@x.example> \(1_700_000_000 + number * 60) +0100\n"
          + "data 12\nKursus \(10_000 + number)\n\n"
      }.joined()
      try (commits + "done\n").write(toFile: home + "/history", atomically: true, encoding: .utf8)
      try shell(
        "git init -q -b main . && git fast-import --quiet --done < history && git reset -q",
        in: home)
    },
    Neighbour(name: "htop", arguments: ["--delay=100"], keys: [Key.down, Key.up]),
    Neighbour(name: "ncdu", arguments: ["."]) { home in
      try shell("seq 1 1000 | xargs touch", in: home)
    },
  ]

  var isInstalled: Bool {
    ["/usr/bin/", "/usr/local/bin/", "/bin/"].contains {
      FileManager.default.isExecutableFile(atPath: $0 + name)
    }
  }

  func command(at home: String) throws -> Command {
    try furnish(home)
    return Command(
      words: [name] + arguments,
      environment: ["HOME": home, "XDG_DATA_HOME": home, "XDG_CONFIG_HOME": home], folder: home)
  }

  private static func shell(_ line: String, in folder: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = ["PATH": "/usr/bin:/bin", "HOME": folder]
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw BenchError("failed: \(line)") }
  }
}
