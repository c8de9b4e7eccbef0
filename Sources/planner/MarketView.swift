import ArgumentParser
import PlannerDomain
import PlannerTUI

struct MarketView: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "market",
    abstract:
      "Print what the market of education lacks, what nobody needs, and what to order together.",
    discussion: """
      Needs that no offering or no coming session covers; demand that could be pooled into a \
      requisition, with the break-even; themes by target groups; who is how far on the ladder; and \
      offerings nobody needs. Of a partner's people only numbers are told; the competences that \
      they lack are matched by name, and the partner's file is only read.

      With --json: {"municipality", "from", "to", "team", "targetGroup", "needs": [{"competence", \
      "level", "lack": offering or session, "highest", "offerings", "people", "teams": [{"team", \
      "people"}], "targetGroups": [{"targetGroup", "people"}]}], "unneeded": [{"offering", "title", \
      "reasons": develops-nothing, nobody-lacks-it or nobody-takes-it}], "coverage": [{"theme", \
      "targetGroup", "need", "offered", "used"}], "pools": [{"offering", "title", "people", \
      "teams", "partners": [{"municipality", "people"}], "groupPrice", "least", "most", \
      "breakEven", "openNetPrice", "saving", "enough"}], "ladder": [{"employee", "goal": module, \
      diploma or master, "package", "needed", "done", "planned", "missing"}]}. Money is in whole \
      kroner; what there is none of is left out.

      EXAMPLES
        planner market                              everything, all time
        planner market --partner nabo.sqlite        what to order with the neighbours
        planner market --year 2027 --team 'Familie Nord' --csv
      """)

  @OptionGroup var database: DatabaseOption
  @OptionGroup var screen: ScreenOptions
  @OptionGroup var about: ScopeOptions

  @Option(
    help: "Another municipality's plan, to order together with; may be given several times.",
    completion: .file())
  var partner: [String] = []

  @OptionGroup var format: FormatOptions

  func run() throws {
    let desk = try Desk(screen: screen)
    let municipality = try desk.read(database.resolvedPath)
    let report = MarketReport(
      of: municipality, within: try about.scope(in: municipality, desk),
      partners: try partner.map { try demand(at: $0, besides: municipality, desk) },
      on: Machine.today,
      language: desk.language)
    try format.print(report)
  }

  private func demand(
    at path: String, besides municipality: Municipality, _ desk: Desk
  ) throws -> PartnerDemand {
    try PartnerFile(path: path)
      .demand(besides: database.resolvedPath, on: Machine.today)
      .flatMap { $0.checked(besides: municipality) }
      .mapError { desk.failure(desk.words($0.danish, $0.english)) }.get()
  }
}
