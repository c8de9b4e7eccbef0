import ArgumentParser
import PlannerDomain
import PlannerStore
import PlannerTUI

struct Open: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Open a plan on the screen (the default).",
    discussion: "The file is made when there is none; only you can read it.")

  @OptionGroup var database: DatabaseOption
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    try Desk(screen: screen).work(on: database.resolvedPath)
  }
}
