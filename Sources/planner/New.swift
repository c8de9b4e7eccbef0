import ArgumentParser
import Glibc
import PlannerDomain
import PlannerStore

struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make an empty plan, for commands to fill.",
    discussion: """
      The file is made with the survey's themes in it and nothing else; only you can read it. A plan \
      that is there is left as it is, and the command ends with 1.

      EXAMPLES
        planner new
        planner municipality edit --name 'Mønsterby Kommune' --inhabitants 42000
        planner team add --name Modtagelsen --function authority --area specialised
      """)

  @OptionGroup var database: DatabaseOption
  @OptionGroup var spoken: LanguageOption

  func run() throws {
    let desk = try Desk(language: spoken.language)
    let path = database.resolvedPath
    guard access(path, F_OK) != 0 || Machine.isEmptyFile(path) else {
      throw desk.failure(
        desk.words("Der er allerede en fil i \(path).", "There is a file at \(path) already."))
    }
    let store = try desk.open(path)
    try Output.tell(
      desk.words("\(store.path) er en tom plan.", "\(store.path) is an empty plan."))
  }
}
