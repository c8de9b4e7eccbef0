import PlannerDomain

/// Says in words what duties are, whose they are and what they are about.
struct FollowUpTelling {
  /// A row as it is told.
  struct Told {
    var day: CivilDate?
    /// How far off it is, or what became of it.
    var when = ""
    var tone = Tone.plain
    var isOverdue = false
    var what = ""
    var who = ""
    var about = ""
    var team = ""
  }

  let words: Words
  let municipality: Municipality
  private var abouts: [Identifier<ImplementationAgreement>: String] = [:]

  init(_ words: Words, _ municipality: Municipality) {
    self.words = words
    self.municipality = municipality
  }

  mutating func told(_ row: FollowUpRow, on today: CivilDate) -> Told {
    var told = Told()
    told.day = day(of: row)
    told.what = what(row)
    told.who = who(row)
    let agreement = row.agreement(in: municipality)
    told.about = agreement.map { about($0) } ?? ""
    told.team =
      agreement.flatMap { municipality.agreements[$0] }
      .flatMap { municipality.teams[$0.team]?.name } ?? ""
    switch row {
    case .open(let duty):
      let days = duty.due.map { today.days(until: $0) }
      told.when = days.map(words.followUp.distance) ?? words.followUp.noDate
      told.isOverdue = duty.isOverdue(on: today)
      told.tone = told.isOverdue ? .danger : (days ?? .max) <= 7 ? .notice : .plain
    case .settled(let duty):
      guard let file = DutyFile(duty, in: municipality) else { break }
      settle(file, &told)
    case .rating(let id):
      guard let rating = municipality.ratings[id] else { break }
      told.when = words.domain.name(rating.moment)
      if told.about.isEmpty {
        told.about =
          municipality.assignments[rating.assignment]
          .flatMap { municipality.offerings[$0.offering]?.title } ?? ""
      }
      if told.team.isEmpty {
        told.team =
          municipality.team(of: rating.assignment).flatMap { municipality.teams[$0]?.name } ?? ""
      }
    }
    return told
  }

  private func settle(_ file: DutyFile, _ told: inout Told) {
    if file.isGivenUp {
      told.when = words.followUp.givenUp
      told.tone = .faint
    } else if let done = file.done {
      let inTime = file.due.map { done <= $0 } ?? true
      told.when = words.followUp.doneOn(done, inTime: inTime)
      told.tone = inTime ? .good : .warning
    } else {
      told.when = words.followUp.notDone
      told.tone = .danger
      told.isOverdue = true
    }
  }

  /// When it is due, fell due or was given.
  func day(of row: FollowUpRow) -> CivilDate? {
    switch row {
    case .open(let due): due.due
    case .settled(let duty): DutyFile(duty, in: municipality)?.due
    case .rating(let id): municipality.ratings[id]?.date
    }
  }

  func what(_ row: FollowUpRow) -> String {
    switch row {
    case .open(let due):
      switch due.subject {
      case .duty(let duty): return name(of: duty)
      case .signature(let party):
        switch party {
        case .participant(let id): return words.followUp.sign(name(of: id))
        case .leader: return words.followUp.sign(words.followUp.theLeader)
        case .humanResources: return words.followUp.sign(words.followUp.humanResources)
        }
      case .rating(let assignment, _, let moment):
        let person = municipality.assignments[assignment].map { name(of: $0.employee) } ?? ""
        return words.followUp.rating(moment, of: person)
      }
    case .settled(let duty): return name(of: duty)
    case .rating(let id):
      guard let rating = municipality.ratings[id] else { return "" }
      return words.followUp.rating(used: rating.used, shared: rating.shared)
    }
  }

  /// An item by its text; a goal with how far it has come.
  func name(of duty: Duty) -> String {
    switch duty {
    case .item(let id, let number):
      municipality.agreements[id]?.terms.item(number)?.text ?? ""
    case .goal(let id):
      municipality.followUpGoals[id].map { words.followUp.goal($0.text, $0.state) } ?? ""
    }
  }

  func who(_ row: FollowUpRow) -> String {
    switch row {
    case .open(let due): who(people: due.people, owner: due.owner)
    case .settled(let duty):
      DutyFile(duty, in: municipality).map { file in
        who(
          people: file.deputy.map { [$0] }
            ?? municipality.people(responsibleFor: file.owner, in: file.agreement),
          owner: file.owner)
      } ?? ""
    case .rating(let id):
      municipality.ratings[id].map { rating in
        let person = municipality.assignments[rating.assignment].map { name(of: $0.employee) } ?? ""
        return rating.rater == .leader ? "\(person) (\(words.followUp.theLeader))" : person
      } ?? ""
    }
  }

  func who(people: [Identifier<Employee>], owner: DutyOwner) -> String {
    guard let first = people.first else {
      return owner == .humanResources ? words.followUp.humanResources : words.followUp.noLeader
    }
    return people.count == 1
      ? name(of: first) : "\(name(of: first)) \(words.followUp.and(people.count - 1))"
  }

  func name(of employee: Identifier<Employee>) -> String {
    municipality.employees[employee]?.name ?? ""
  }

  /// Whom an agreement is with, and what about; of many the first by name.
  mutating func about(_ id: Identifier<ImplementationAgreement>) -> String {
    if let known = abouts[id] { return known }
    guard let agreement = municipality.agreements[id] else { return "" }
    let people = municipality.participants(of: agreement)
    let more = people.count > 1 ? " \(words.followUp.and(people.count - 1))" : ""
    let text =
      (people.first.map { $0.name + more + " · " } ?? "")
      + (municipality.offering(of: agreement)?.title ?? "")
    abouts[id] = text
    return text
  }

  /// What a row is found by: what, who, about whom and what, and the team.
  mutating func searchText(of row: FollowUpRow) -> [String] {
    let agreement = row.agreement(in: municipality)
    let team =
      agreement.flatMap { municipality.agreements[$0] }
      .flatMap { municipality.teams[$0.team]?.name } ?? ""
    return [what(row), who(row), agreement.map { about($0) } ?? "", team]
  }
}
