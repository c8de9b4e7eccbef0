import Foundation

/// The planner in a terminal, at home in a folder of its own.
struct PlannerRun {
  let terminal: PseudoTerminal
  /// Milliseconds from the start to the end of the first frame that shows a gap.
  let firstUsefulFrame: Double

  /// Starts the program and waits for its first useful frame: the one with the first row of the
  /// overview's gaps, which tells the level that is there and the one required, as `0→3`.
  init(_ program: String, _ arguments: [String], home: Home, window: Window = .ordinary) throws {
    terminal = try PseudoTerminal(
      Command(
        words: [program] + arguments,
        environment: [
          "HOME": home.path, "XDG_DATA_HOME": home.path, "XDG_STATE_HOME": home.path,
          "XDG_CONFIG_HOME": home.path, "PLANNER_LANGUAGE": "da",
        ]), window: window)
    var seen = 0
    let output = terminal.collect(within: 30_000) { output in
      guard output.frames.count > seen else { return false }
      seen = output.frames.count
      return Self.showsGap(output.text)
    }
    guard let moment = output.frames.last, Self.showsGap(output.text) else {
      terminal.end()
      throw BenchError(
        "no overview within 30 s of `planner \(arguments.joined(separator: " "))`; it wrote: "
          + output.text.suffix(300))
    }
    firstUsefulFrame = moment - terminal.started
  }

  static func showsGap(_ text: String) -> Bool {
    let letters = Array(text.unicodeScalars)
    return letters.indices.dropFirst().dropLast().contains { index in
      letters[index] == "→" && ("0"..."4").contains(letters[index - 1])
        && ("0"..."4").contains(letters[index + 1])
    }
  }

  /// Waits until the program has nothing more to do of itself: for 300 ms it writes nothing, and is
  /// at work for less than two hundredths of a second.
  func rest() {
    let process = ProcessTable(process: terminal.process)
    var before: Int?
    repeat {
      before = process.work
      while terminal.read(until: Clock.now + 300) != nil {}
    } while (process.work ?? 0) - (before ?? 0) > 1
  }
}

/// A folder that a program has for its own until it is let go.
final class Home {
  let path: String

  init() throws { path = try Place.temporaryFolder().path() }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// A copy of a file, to be changed at will.
  func copy(of file: String) throws -> String {
    let copy = path + "/" + URL(filePath: file).lastPathComponent
    try FileManager.default.copyItem(atPath: file, toPath: copy)
    return copy
  }
}
