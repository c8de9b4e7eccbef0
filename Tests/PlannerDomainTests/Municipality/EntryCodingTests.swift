import Foundation
import PlannerDomain
import Testing

@Suite struct EntryCodingTests {
  static let entries =
    Municipality.smallEntries + [
      .assignment(.at(.completed, .anna, .morning, cost: .kroner(900))),
      .assignment(changed(.at(.waitlisted, .bo, .morning)) { $0.reason = .gap("ics") }),
      .assignment(changed(.at(.wished, .erik, .morning)) { $0.reason = .strategyGoal("Mål") }),
      .assignment(changed(.at(.wished, .clara, .morning)) { $0.reason = .ownWish }),
      .record(changed(.annaKnowsICS) { $0.validUntil = "2027-01-01" }),
      .offering(
        changed(.icsDeep) {
          $0.subsidies.append(
            Subsidy(name: "Halvdelen", amount: .percentOfPrice(50), mostParticipants: 40))
          $0.learningGoals = ["At kunne føre en ICS-undersøgelse"]
          $0.checklist = Set(ChecklistItem.allCases)
          $0.methods = Set(TeachingMethod.allCases)
          $0.contentReviewed = "2026-02-01"
        }),
      .session(
        changed(.basicEarly) {
          $0.freeUntil = "2026-08-10"
          $0.lateFees = [.init(from: "2026-08-11", percent: 50)]
          $0.state = .cancelled
        }),
      .agreementTemplate(.own),
      .agreement(
        ImplementationAgreement(
          id: .annas, team: "north", assignments: [.annaDeep], terms: .full,
          signatures: [.init(.leader, name: "Ditte", on: "2026-08-01", by: "Henning")],
          versions: [
            .init(
              terms: .other,
              signatures: [.init(.participant("anna"), name: "Anna", on: "2026-07-01")])
          ],
          events: [
            .init(1, .done, on: "2026-09-01"),
            .init(2, .rescheduled(to: "2026-10-10"), on: "2026-09-02", note: "Ferie"),
            .init(4, .delegated(to: "bo"), on: "2026-09-03", note: "Barsel"),
          ],
          history: [
            .init(.draft, on: "2026-07-01"),
            .init(.lapsed, on: "2026-08-01", because: .employeeLeft),
          ])),
      .followUpGoal(
        changed(.usesICS) {
          $0.history.append(.init(.rescheduled(to: "2026-12-01"), on: "2026-10-01", note: "Ferie"))
          $0.history.append(.init(.delegated(to: nil), on: "2026-10-02", note: "Retur"))
        }),
      .rating(.annasFirst),
      .adviceDismissal(
        AdviceDismissal(
          id: Advice.ID(.goingAlone, about: "anna:deep-open"), severity: .hint,
          reason: "Bo var med sidst", date: "2026-08-01", actor: "Lone")),
      .strategy(
        changed(.norths) {
          $0.versions = [$0.terms]
          $0.terms.goals += [
            StrategyGoal(
              number: 2, text: "Nye", measure: .onboarding(["ics"], level: nil, months: 6),
              audience: .role("caseworker"), target: 90, due: "2027-01-01"),
            StrategyGoal(
              number: 3, text: "Brug", measure: .transfer(.shared), audience: .team("north"),
              target: 80, due: "2027-01-01"),
          ]
          $0.history += [
            .init(.adopted, on: "2026-07-03", note: "Byrådet"),
            .init(.revised, on: "2026-07-04", note: "Nyt"),
          ]
        }),
    ]

  @Test("There is an example of every kind")
  func everyKind() {
    #expect(Set(Self.entries.map(\.key.kind)) == Set(EntryKind.allCases))
  }

  @Test("An entry comes back from JSON as it went", arguments: entries)
  func roundTrip(entry: Entry) throws {
    let data = try JSONEncoder().encode(entry)
    #expect(try JSONDecoder().decode(Entry.self, from: data) == entry)
  }

  @Test("An entry is written as its kind with the values below it")
  func shape() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let data = try encoder.encode(Entry.budget(.north2026))
    #expect(
      String(decoding: data, as: UTF8.self)
        == #"{"budget":{"frame":1000000,"id":{"team":"north","year":2026}}}"#)
  }

  @Test(
    "What is no entry is refused",
    arguments: [
      "{}", #"{"planet":{}}"#, #"{"profile":{}}"#,
      #"{"theme":{"id":"x","name":"X","countedUnder":"none"}}"#,
      #"{"profile":{"name":"","priceIndexPercent":100},"team":{}}"#,
      #"{"record":{"id":"r","employee":"e","competence":"c","level":5,"date":"2026-01-01","#
        + #""evidence":"certificate","note":""}}"#,
      #"{"record":{"id":"r","employee":"e","competence":"c","level":1,"date":"2026-02-30","#
        + #""evidence":"certificate","note":""}}"#,
    ])
  func refused(json: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Entry.self, from: Data(json.utf8))
    }
  }

  @Test("Names of entries are unique within their kind")
  func keys() {
    #expect(EntryKey.budget(Budget.north2026.id).text == "north/2026")
    #expect(EntryKey.profile.text == "")
    for entry in Self.entries { #expect(Municipality(entries: [entry])[entry.key] == entry) }
  }
}
