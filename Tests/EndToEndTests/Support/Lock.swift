import Foundation

/// Another program that holds a plan's file for itself until it is told to let go.
final class Lock {
  private let process = Process()
  private let input = Pipe()

  init(on path: String) throws {
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/sqlite3")
    process.arguments = [path]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    input.fileHandleForWriting.write(
      Data(".timeout 5000\nBEGIN EXCLUSIVE;\nSELECT 'HELD';\n".utf8))
    _ = output.fileHandleForReading.availableData
  }

  deinit { release() }

  func release() {
    guard process.isRunning else { return }
    try? input.fileHandleForWriting.close()
    process.waitUntilExit()
  }
}
