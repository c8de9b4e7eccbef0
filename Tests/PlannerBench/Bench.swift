import ArgumentParser

@main
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench", abstract: "Measures the program in a pseudo-terminal.",
    subcommands: [Generate.self])
}
