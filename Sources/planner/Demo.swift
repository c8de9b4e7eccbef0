import ArgumentParser
import Glibc
import PlannerDomain
import PlannerExchange
import PlannerStore

struct Demo: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Open a made-up municipality with the real catalogue's facts.",
    discussion: """
      The demo has a copy of its own in the data folder, which keeps what you do in it; your own \
      plan is not touched. Its dates are moved so that its plan year is always the coming one, \
      and nothing has happened after the day it was first opened.
      """)

  @Flag(help: "Begin again with an untouched copy.")
  var fresh = false

  @OptionGroup var screen: ScreenOptions

  func run() throws {
    let desk = try Desk(screen: screen)
    try desk.requireTerminal()
    let today = Machine.today
    let year = today.year + 1
    let path = "\(Machine.dataFolder)/demo-\(year).sqlite"
    if fresh {
      for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) }
      UnfinishedFiles(plan: path).forgetAll()
    }
    let store = try desk.open(path)
    if try desk.explaining({ () throws(StoreError) in try store.latestRevision() }) == .start {
      try fill(store, for: year, today: today, desk: desk)
    }
    try desk.work(on: store, banner: desk.words("DEMO", "DEMO"), planYear: year)
  }

  private func fill(_ store: SQLiteStore, for year: Int, today: CivilDate, desk: Desk) throws {
    guard let folder = Machine.sampleFolder else {
      throw desk.failure(
        desk.words(
          "Eksempeldata blev ikke fundet ved programmet.",
          "The sample data was not found beside the program."))
    }
    let read = PlanFolder(path: folder).read()
    guard read.problems.isEmpty else {
      throw desk.failure(read.problems.map { desk.importWords.text($0) }.joined(separator: "\n"))
    }
    guard let plan = read.shifted(toPlanYear: year, today: today) else {
      throw desk.failure(
        desk.words(
          "Eksempeldata i \(folder) siger ikke, hvilket år planen er for.",
          "The sample data in \(folder) does not say which year its plan is for."))
    }
    try desk.enter(plan, into: store)
  }
}
