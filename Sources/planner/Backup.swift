import ArgumentParser
import Glibc
import PlannerStore

struct Backup: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Copy a plan, with its journal, to a file of its own.",
    discussion: """
      Others may go on working meanwhile. Without FILE the copy goes into the folder backups beside \
      the plan, under the plan's name and this instant. A file that is there is never written over. \
      The copy is an ordinary plan: planner --database FILE opens it.

      EXAMPLES
        planner backup
        planner backup /mnt/safe/plan-$(date +%F).sqlite
      """)

  @Argument(help: "Where the copy goes.")
  var file: String?

  @OptionGroup var database: DatabaseOption
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    let desk = try Desk(screen: screen)
    let store = try desk.openExisting(database.resolvedPath)
    let copy = file ?? Self.place(beside: store.path, "backups")
    try desk.explaining { () throws(StoreError) in try store.copy(to: copy) }
    print(desk.words("Kopieret til \(copy)", "Copied to \(copy)"))
  }

  /// A name for a copy of a plan at this instant, in a folder beside it.
  static func place(beside path: String, _ folder: String) -> String {
    var parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let name = parts.removeLast()
    let stem = name.hasSuffix(".sqlite") ? name.dropLast(7) : name
    let instant = Machine.instant.replacing(":", with: "")
    return (parts + [Substring(folder), "\(stem)-\(instant).sqlite"]).joined(separator: "/")
  }
}

struct Restore: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Put a copy in the place of the plan.",
    discussion: """
      The plan that was there is kept in the folder backups beside it, with everything that was \
      written until then. The copy is checked first, and stays as it is. Programs that have the plan \
      open cannot write to it any more, and say so.

      EXAMPLE
        planner restore /mnt/safe/plan-2026-11-20.sqlite
      """)

  @Argument(help: "The copy, as planner backup made it.")
  var file: String

  @OptionGroup var database: DatabaseOption
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    let desk = try Desk(screen: screen)
    let path = database.resolvedPath
    let aside = Backup.place(beside: path, "backups")
    let existed = try desk.explaining { () throws(StoreError) in
      try SQLiteStore.restore(file, to: path, keeping: aside)
    }
    print(desk.words("\(path) er nu som \(file).", "\(path) is now as \(file)."))
    if existed {
      print(desk.words("Det, der var, ligger i \(aside)", "What was there is in \(aside)"))
    }
  }
}
