import ArgumentParser
import Glibc
import PlannerStore

struct Backup: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Copy a plan, with its journal, to a file of its own.",
    discussion: """
      Others may go on working meanwhile. Without FILE the copy goes into the folder backups beside \
      the plan, under the plan's name and this instant. A file that is there is never written over. \
      The copy is an ordinary plan: planner --database FILE opens it. - writes it to standard output.

      EXAMPLES
        planner backup
        planner backup - | gzip > plan.sqlite.gz
        planner backup /mnt/safe/plan-$(date +%F).sqlite
      """)

  @Argument(help: "Where the copy goes; - for standard output.", completion: .file())
  var file: String?

  @OptionGroup var database: DatabaseOption
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    let desk = try Desk(screen: screen)
    let store = try desk.openExisting(database.resolvedPath)
    let copy = file ?? Self.place(beside: store.path, "backups")
    guard copy != "-" else { return try pour(store, desk) }
    try desk.during("Kopierer", "Copying") {
      try desk.explaining { () throws(StoreError) in try store.copy(to: copy) }
    }
    try Output.tell(desk.words("Kopieret til \(copy)", "Copied to \(copy)"))
  }

  private func pour(_ store: SQLiteStore, _ desk: Desk) throws {
    let bytes = try desk.during("Kopierer", "Copying") {
      try desk.explaining { () throws(StoreError) in try store.bytes() }
    }
    try desk.writing { () throws(ExportError) in
      try OutputFile("-").write(bytes, replacing: false)
    }
  }

  /// A name for a copy of a plan at this instant, in a folder beside it; one that is free.
  static func place(beside path: String, _ folder: String) -> String {
    var parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let name = parts.removeLast()
    let stem = name.hasSuffix(".sqlite") ? name.dropLast(7) : name
    let instant = Machine.instant.replacing(":", with: "")
    let first = (parts + [Substring(folder), "\(stem)-\(instant)"]).joined(separator: "/")
    let names = ([""] + (2...1000).map { "-\($0)" }).lazy.map { "\(first)\($0).sqlite" }
    return names.first { access($0, F_OK) != 0 } ?? "\(first).sqlite"
  }
}

struct Restore: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Put a copy in the place of the plan.",
    discussion: """
      The plan that was there is kept in the folder backups beside it, with everything that was \
      written until then. The copy is checked first, and stays as it is. Programs that have the plan \
      open cannot write to it any more, and say so.

      EXAMPLES
        planner restore /mnt/safe/plan-2026-11-20.sqlite
        gunzip < plan.sqlite.gz | planner restore -
      """)

  @Argument(help: "The copy, as planner backup made it; - for standard input.", completion: .file())
  var file: String

  @OptionGroup var database: DatabaseOption
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    let desk = try Desk(screen: screen)
    let path = database.resolvedPath
    guard Machine.realPath(of: file) != Machine.realPath(of: path) else {
      throw desk.failure(
        desk.words(
          "\(file) er planen selv. Giv en kopi af den.",
          "\(file) is the plan itself. Give a copy of it."))
    }
    let aside = Backup.place(beside: path, "backups")
    let name = file == "-" ? desk.words("standardinput", "standard input") : file
    let existed = try desk.during("Henter tilbage", "Restoring") {
      let received = file == "-" ? try received(desk) : nil
      return try desk.explaining { () throws(StoreError) in
        guard let received else {
          return try SQLiteStore.restore(file, to: path, keeping: aside)
        }
        return try SQLiteStore.restore(received, called: name, to: path, keeping: aside)
      }
    }
    try Output.tell(desk.words("\(path) er nu som \(name).", "\(path) is now as \(name)."))
    if existed {
      try Output.tell(
        desk.words("Det, der var, ligger i \(aside)", "What was there is in \(aside)"))
    }
  }

  private func received(_ desk: Desk) throws -> [UInt8] {
    guard let bytes = Machine.contents(of: "-") else {
      throw desk.failure(String(cString: strerror(errno)))
    }
    return bytes
  }
}
