import PlannerDomain
import Testing

@Suite struct OfferingRuleTests {
  private static func bad(
    _ what: String, _ field: Field, _ problem: FieldProblem, of offering: Offering = .icsDeep,
    _ change: (inout Offering) -> Void
  ) -> BadEntry {
    BadEntry(what, Entry.offering, offering, field, problem, change)
  }

  private static let money: [BadEntry] = [
    bad("open without price", .pricePerParticipant, .doesNotFit(.forms)) {
      $0.pricePerParticipant = nil
    },
    bad("price but not open", .pricePerParticipant, .doesNotFit(.forms)) {
      $0.forms = [.requisitioned]
    },
    bad("ordered without price", .groupPrice, .doesNotFit(.forms)) { $0.groupPrice = nil },
    bad("group price but open only", .groupPrice, .doesNotFit(.forms)) { $0.forms = [.open] },
    bad("negative price", .pricePerParticipant, .outside(0...mostØre, -1)) {
      $0.pricePerParticipant = Money(øre: -1)
    },
    bad("absurd group price", .groupPrice, .outside(0...mostØre, .max)) {
      $0.groupPrice?.amount = Money(øre: .max)
    },
    bad("group of none", .groupParticipants, .outside(1...100_000, 0)) {
      $0.groupPrice?.leastParticipants = 0
    },
    bad("group at most below least", .groupParticipants, .below(4, 3)) {
      $0.groupPrice?.mostParticipants = 3
    },
    bad("negative travel", .travelCost, .outside(0...mostØre, -1)) {
      $0.travelCost = Money(øre: -1)
    },
    bad("absurd materials", .materialCost, .outside(0...mostØre, .max)) {
      $0.materialCost = Money(øre: .max)
    },
    bad("negative subsidy", .subsidy, .outside(0...mostØre, -1)) {
      $0.subsidies[0].amount = .perParticipant(Money(øre: -1))
    },
    bad("more than all subsidised", .subsidy, .outside(0...100, 101)) {
      $0.subsidies[0].amount = .percentOfPrice(101)
    },
    bad("subsidy ends before it begins", .subsidy, .outOfOrder) {
      $0.subsidies[0].until = "2025-12-31"
    },
    bad("subsidy for none", .subsidy, .below(1, 0)) { $0.subsidies[0].mostParticipants = 0 },
    bad("CPR in subsidy", .subsidy, .looksLikeCPR) { $0.subsidies[0].name = lookalike },
  ]

  private static let content: [BadEntry] = [
    bad("untitled", .title, .missing) { $0.title = "" },
    bad("CPR in title", .title, .looksLikeCPR) { $0.title = "Kursus \(lookalike)" },
    bad("CPR in summary", .text, .looksLikeCPR) { $0.summary = lookalike },
    bad("blank goal", .text, .missing) { $0.learningGoals = ["At kunne", " "] },
    bad("CPR in goal", .text, .looksLikeCPR) { $0.learningGoals = [lookalike] },
    bad("a shape but no course", .shape, .doesNotFit(.kind)) { $0.kind = .conference },
    bad("no form", .forms, .missing) { $0.forms = [] },
    bad("no length", .length, .outside(1...4000, 0)) { $0.length = HalfDays(rawValue: 0) },
    bad("absurd length", .length, .outside(1...4000, .max)) {
      $0.length = HalfDays(rawValue: .max)
    },
    bad("spread over none", .spreadWeeks, .outside(1...520, 0)) { $0.spreadWeeks = 0 },
    bad("negative ECTS", .ects, .outside(0...6000, -1)) { $0.ectsTenths = -1 },
    bad("develops nothing", .develops, .outside(1...4, 0)) {
      $0.develops["ics"] = CompetenceLevel.none
    },
    bad("its own prerequisite", .prerequisites, .circular) { $0.prerequisites = ["ics-deep"] },
    bad("prerequisites in a ring", .prerequisites, .circular, of: .icsBasic) {
      $0.prerequisites = ["ics-deep"]
    },
  ]

  private static let catalogue: [BadEntry] = [
    bad("theme day in the catalogue", .catalogue, .doesNotFit(.kind), of: .abuseMorning) {
      $0.isInChildrensCatalogue = true
    },
    bad("five days in the catalogue", .length, .outside(1...8, 9), of: .icsBasic) {
      $0.length = HalfDays(rawValue: 9)
    },
    bad("absurdly long in the catalogue", .length, .outside(1...4000, .max), of: .icsBasic) {
      $0.length = HalfDays(rawValue: .max)
    },
    bad(
      "dear for the catalogue", .pricePerParticipant, .outside(0...25_000, 25_001), of: .icsBasic
    ) { $0.pricePerParticipant = Money(øre: 25_001) },
    bad(
      "dear for a day and a half", .pricePerParticipant, .outside(0...50_000, 50_001),
      of: .icsBasic
    ) {
      $0.length = HalfDays(rawValue: 3)
      $0.pricePerParticipant = Money(øre: 50_001)
    },
  ]

  @Test(
    "An offering that breaks a rule is refused for it", arguments: money + content + catalogue)
  func refused(bad: BadEntry) {
    Municipality.small.expectRefusal(of: .enter(bad.entry), bad.error)
  }

  @Test(
    "Offerings at the edge of what is allowed are taken",
    arguments: [
      changed(Offering.icsBasic) { $0.pricePerParticipant = .zero },
      changed(.icsBasic) {
        $0.length = .days(4)
        $0.pricePerParticipant = .kroner(1000)
      },
      changed(.icsDeep) { $0.subsidies[0].amount = .percentOfPrice(100) },
      changed(.icsDeep) { $0.subsidies[0].until = $0.subsidies[0].from },
      changed(.icsDeep) { $0.groupPrice?.mostParticipants = 4 },
      changed(.abuseMorning) { $0.length = HalfDays(rawValue: 4000) },
    ])
  func edges(offering: Offering) throws {
    let municipality = try Municipality.small.after(.enter(.offering(offering)))
    #expect(municipality.offerings[offering.id] == offering)
  }
}
