import ArgumentParser
import Foundation

struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measures the program and prints one table (the default).",
    discussion: """
      Time never makes it fail, for machines differ; only what could not be run does. Generated \
      municipalities are kept in .build/bench.
      """)

  @Argument(
    help: "What to measure: \(Part.allCases.map(\.rawValue).joined(separator: ", ")); else all.")
  var parts: [Part] = []

  @Option(help: "The program to be measured; else the release build.")
  var program = Place.program

  @Flag(help: "Few repetitions, to see that it works.")
  var quick = false

  @Option(help: "How many seconds to watch the program while nothing happens.")
  var idle: Int?

  func run() throws {
    guard FileManager.default.isExecutableFile(atPath: program) else {
      throw BenchError("there is no program at \(program)")
    }
    var effort = quick ? Effort.quick : .full
    if let idle { effort.idleSeconds = idle }
    // Each run has a folder of its own, from which a relative path would lead elsewhere.
    let stage = Stage(program: URL(filePath: program).path(percentEncoded: false), effort: effort)
    var report = Report()
    let before = Place.load
    var failed = false
    for part in parts.isEmpty ? Part.allCases : parts {
      Place.say("\(part.title) …")
      do {
        report.add(part.title, try part.measure(stage))
      } catch {
        failed = true
        report.add(
          part.title, [Finding(what: "could not be measured", samples: [], note: "\(error)")])
      }
    }
    print(report.text)
    print("\n  load of the machine: \(before) before, \(Place.load) after")
    if failed { throw ExitCode.failure }
  }
}
