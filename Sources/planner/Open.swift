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
    let desk = try Desk(screen: screen)
    try desk.requireTerminal()
    try desk.work(on: desk.open(database.resolvedPath))
  }
}
