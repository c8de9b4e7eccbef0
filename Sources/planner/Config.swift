import ArgumentParser
import Glibc
import PlannerDomain
import PlannerTUI

struct Config: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show where the configuration is, and everything that can be set in it.",
    discussion: """
      Prints a commented template with every action, its title and its keys.

      EXAMPLES
        planner config                             what can be set
        planner config > "$(planner config --path)"  begin with the template
        planner config --check                     whether the file can be followed
      """)

  @Flag(help: "Print the file's path alone.")
  var path = false

  @Flag(help: "Tell what is wrong in the file, by line and field.")
  var check = false

  @Option(
    help: "da or en; else PLANNER_LANGUAGE, else the locale decides.",
    completion: .list(Language.allCases.map(\.rawValue)),
    transform: ScreenOptions.language)
  var language: Language?

  func run() throws {
    let file = Machine.configurationFile
    let spoken = language ?? Machine.spokenLanguage
    if path {
      try Output.print(file)
    } else if check {
      let configuration = try ScreenOptions.configuration(in: spoken)
      try Output.print(
        access(file, F_OK) != 0
          ? spoken == .danish ? "\(file) findes ikke endnu." : "\(file) is not there yet."
          : (configuration.language ?? spoken) == .danish
            ? "\(file) er i orden." : "\(file) is in order.")
    } else {
      try Output.print(ConfigurationTemplate(language: spoken, path: file).text)
    }
  }
}
