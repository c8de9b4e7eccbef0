import ArgumentParser

@main
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench", abstract: "Measures the program in a pseudo-terminal.",
    subcommands: [Run.self, Generate.self], defaultSubcommand: Run.self)
}
