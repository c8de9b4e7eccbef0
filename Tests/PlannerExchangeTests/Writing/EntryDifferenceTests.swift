import PlannerDomain
import PlannerExchange
import Testing

@Suite struct EntryDifferenceTests {
  private func told(_ before: Entry, _ after: Entry) -> [String] {
    EntryDifference(before: before, after: after).fields.map {
      "\($0.file.rawValue)\($0.part.isEmpty ? "" : "[\($0.part)]").\($0.column): "
        + "\($0.before) → \($0.after)"
    }
  }

  @Test("Only the columns that differ are told, as the files have them")
  func columns() {
    var employee = SmallFolder.employees[1]
    employee.team = "unge"
    employee.left = nil
    employee.weeklyHoursTenths = 370
    #expect(
      told(.employee(SmallFolder.employees[1]), .employee(employee)) == [
        "employees.team: modtagelse → unge", "employees.left: 2027-12-31 → ",
        "employees.hours_per_week: 32,5 → 37",
      ])
    #expect(told(.employee(employee), .employee(employee)) == [])
  }

  @Test("What belongs to an entry in other files is told by its part")
  func parts() {
    var role = SmallFolder.roles[0]
    role.profile.requirements[0].level = .expert
    role.profile.requirements.remove(at: 1)
    role.profile.requirements.append(.init(competence: "ics", level: .can))
    #expect(
      told(.role(SmallFolder.roles[0]), .role(role)) == [
        "profiles[lov].level: 2 → 4", "profiles[samtale].role: raadgiver → ",
        "profiles[samtale].competence: samtale → ", "profiles[samtale].level: 3 → ",
        "profiles[samtale].within_months: 0 → ", "profiles[ics].role:  → raadgiver",
        "profiles[ics].competence:  → ics", "profiles[ics].level:  → 2",
        "profiles[ics].within_months:  → 0",
      ])
  }

  @Test("Two entries that differ in anything differ in some column")
  func everything() {
    for seed in UInt64(1)...60 {
      var one = MadeUpPlan(seed: seed)
      var other = MadeUpPlan(seed: seed + 1000)
      let others = Dictionary(
        other.entries().map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
      for entry in one.entries() {
        guard let other = others[entry.key] else { continue }
        let difference = EntryDifference(before: entry, after: other)
        #expect(difference.fields.isEmpty == (entry == other))
      }
    }
  }
}
