import PlannerDomain

extension LargerMunicipality {
  static let teamSize = 12

  /// Teams after the sample's, with their number where there are several of a name.
  func growTeams() -> [Team] {
    (0..<teamCount).map { index in
      let model = stock.teams[index % stock.teams.count]
      let round = index / stock.teams.count
      return Team(
        id: id("t", index), name: round == 0 ? model.name : "\(model.name) \(round + 1)",
        department: model.department, function: model.function, area: model.area,
        leader: members(ofTeam: index) > 0 ? id("m", index * 100) : nil,
        leastStaffing: members(ofTeam: index) * 6 / 10)
    }
  }

  private var teamCount: Int { max(1, size.employees / Self.teamSize) }

  private func members(ofTeam index: Int) -> Int {
    size.employees / teamCount + (index < size.employees % teamCount ? 1 : 0)
  }

  mutating func growPeople(of teams: [Team]) -> [Employee] {
    teams.enumerated().flatMap { index, team in
      let roles = stock.roles(in: team)
      return (0..<members(ofTeam: index)).compactMap { member -> Employee? in
        let role = member == 0 ? stock.leaders.any(&random) : roles.any(&random)
        guard let role, let first = stock.firstNames.any(&random),
          let last = stock.surnames.any(&random)
        else { return nil }
        let number = index * 100 + member
        return Employee(
          id: id("m", number), name: "\(first) \(last)", number: "M\(100_000 + number)",
          team: team.id, role: role.id, hired: today.adding(days: -random.number(30...6000)),
          left: member > 0 && random.chance(2)
            ? today.adding(days: random.number(20...300)) : nil,
          weeklyHoursTenths: random.chance(70) ? 370 : random.number(20...36) * 10,
          email: "m\(number)@storeksempel.example")
      }
    }
  }

  /// What each can: most of what their role requires, some of it too little or lapsed.
  mutating func growRecords(of people: [Employee]) -> [CompetenceRecord] {
    let profiles = Dictionary(uniqueKeysWithValues: stock.roles.map { ($0.id, $0.profile) })
    var records: [CompetenceRecord] = []
    for employee in people {
      for requirement in profiles[employee.role]?.requirements ?? [] where random.chance(92) {
        let missing = random.choice([(0, weight: 70), (1, weight: 20), (2, weight: 10)], else: 0)
        let level = CompetenceLevel(rawValue: max(1, requirement.level.rawValue - missing))
        let longest = max(1, employee.hired.days(until: today))
        records.append(
          CompetenceRecord(
            id: id("k", records.count), employee: employee.id, competence: requirement.competence,
            level: level ?? .knowsOf,
            date: today.adding(days: -random.number(1...min(longest, 1400))),
            evidence: CompetenceRecord.Evidence.allCases.any(&random) ?? .ownView))
      }
    }
    return records
  }
}
