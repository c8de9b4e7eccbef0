import ArgumentParser
import PlannerDomain
import PlannerExchange
import PlannerStore
import PlannerTUI

struct CalendarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar",
    abstract: "Write course days, deadlines and duties as a calendar (iCalendar).",
    discussion: """
      Outlook, Thunderbird and Google take the file in. Taking in a later one updates what is \
      there, and takes away what was cancelled, moved or done; for a program that leaves it, --cancellations writes \
      only that, as a calendar of cancellations. Courses whose hours are known stand at them, by \
      Danish clocks, and the others on whole days. A person's calendar has their own courses and what \
      they are to do by agreements, the others those of the team or of everyone.

      EXAMPLES
        planner calendar plan.ics                       everyone's, from this year on
        planner calendar --for 'Åse Ør' aase.ics        one employee's
        planner calendar --team Modtagelsen --year 2027 a team's year, for a pipe
      """)

  @Option(name: .customLong("for"), help: "An employee; the beginning of the name is enough.")
  var person: String?

  @Option(help: "A team; the beginning of the name is enough.", completion: .names(of: .team))
  var team: String?

  @Option(help: "A calendar year; else from this year on.")
  var year: Int?

  @Argument(help: "The file to write; - for standard output.", completion: .file())
  var file = "-"

  @Flag(help: "Only what is to be taken away.")
  var cancellations = false

  @Flag(help: "Write over a file that is there.")
  var replace = false

  @OptionGroup var database: DatabaseOption
  @OptionGroup var screen: ScreenOptions

  func validate() throws {
    guard person == nil || team == nil else {
      throw ValidationError("Give either --for or --team.")
    }
    guard year.map({ Period(year: $0) != nil }) ?? true else {
      throw ValidationError("--year takes 1 to 9999.")
    }
  }

  func run() throws {
    let desk = try Desk(screen: screen)
    let store = try desk.openExisting(database.resolvedPath)
    let kept = try desk.load(store)
    let changed = try desk.explaining { () throws(StoreError) in try store.journal(latest: 1) }
    let earlier = try desk.explaining { () throws(StoreError) in
      try store.versions(ofKinds: [.session, .assignment])
    }
    let municipality = kept.municipality
    let (name, scope) = try found(in: municipality, desk)
    let today = Machine.today
    let stamp = CalendarStamp(
      made: Machine.instant, changed: changed.first?.when ?? Machine.instant,
      sequence: Int(kept.revision.rawValue))
    guard
      let period = year.flatMap({ Period(year: $0) })
        ?? Period(year: today.year).flatMap({
          Period(from: $0.first, to: .init(dayNumber: .max / 2))
        })
    else { return }
    let events = PlanCalendar(
      of: scope, in: municipality, words: SpokenCalendar(desk.language, municipality),
      earlier: earlier
    ).events(in: period, on: today)
    if let year, events.isEmpty { try desk.require(year, in: municipality) }
    let wanted = events.filter { !cancellations || $0.status == .cancelled }
    try desk.writing { () throws(ExportError) in
      try OutputFile(file).write(
        CalendarText(named: name, stamp, cancellations ? .cancel : .publish).bytes(of: wanted),
        replacing: replace)
    }
  }

  private func found(
    in municipality: Municipality, _ desk: Desk
  ) throws -> (name: String, scope: PlanCalendar.Scope) {
    guard let wanted = person ?? team else {
      return (municipality.profile.name.isEmpty ? "planner" : municipality.profile.name, .everyone)
    }
    let found = DueReport.Scope.named(wanted, in: municipality, on: Machine.today)
      .compactMap { name, scope -> (name: String, value: (String, PlanCalendar.Scope))? in
        switch scope {
        case .only(.person(let id)) where person != nil: (name, (name, .person(id)))
        case .only(.team(let id)) where team != nil: (name, (name, .team(id)))
        default: nil
        }
      }
    return try desk.only(
      found, named: wanted,
      orNone: team.map { desk.words("Intet team hedder »\($0)«.", "No team is called “\($0)”.") })
  }
}
