import ArgumentParser
import PlannerTUI

/// A word on the command line that stands where a command is named, and names none.
struct UnknownCommand {
  let word: String
  /// The words before it, which name the command that it would be below.
  let path: [String]
  /// What is there instead.
  let known: [String]

  /// Nil where every word that stands for a command names one.
  ///
  /// - Parameter words: what follows the program's name.
  static func first(in words: [String]) -> UnknownCommand? {
    let words = words.first == "help" ? words.dropFirst() : words[...]
    var path: [String] = []
    var below = Planner.commands
    for word in words.prefix(while: { !$0.hasPrefix("-") }) where !below.isEmpty {
      guard let next = below.first(where: { $0.name == word }) else {
        return UnknownCommand(word: word, path: path, known: below.map { $0.name })
      }
      path.append(word)
      below = next.commands
    }
    return nil
  }

  func text(in say: Language) -> String {
    let nearest = NearMatch.nearest(to: word, among: known)
    let hint = nearest.map { say(" Mente du '\($0)'?", " Did you mean '\($0)'?") } ?? ""
    let help = (["planner"] + path + ["--help"]).joined(separator: " ")
    return say("Ukendt kommando '\(word)'.", "Unknown command '\(word)'.") + hint + "\n"
      + say("Se '\(help)'.", "See '\(help)'.")
  }
}

extension ParsableCommand {
  /// Those that can be named after it.
  static var commands: [any ParsableCommand.Type] {
    configuration.subcommands + configuration.groupedSubcommands.flatMap(\.subcommands)
  }

  /// The word that names it.
  static var name: String {
    configuration.commandName ?? String(describing: Self.self).lowercased()
  }
}
