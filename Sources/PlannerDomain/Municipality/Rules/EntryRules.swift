/// Holds one entry against the rules for its fields, and keeps those that it breaks.
struct EntryRules {
  private let entry: Entry
  let municipality: Municipality
  private(set) var problems: [(field: Field, problem: FieldProblem)] = []

  init(of entry: Entry, in municipality: Municipality) {
    self.entry = entry
    self.municipality = municipality
  }

  mutating func check() {
    require(CPRNumber.isAbsent(from: entry.key.text), .id, .looksLikeCPR)
    require(Self.isWellFormed(entry.key), .id, .malformed(entry.key.text))
    switch entry {
    case .profile(let profile): check(profile)
    case .theme(let theme): check(theme)
    case .provider(let provider): check(provider)
    case .competence(let competence): line(competence.name, .name, required: true)
    case .role(let role): check(role)
    case .team(let team): check(team)
    case .employee(let employee): check(employee)
    case .record(let record): check(record)
    case .offering(let offering): check(offering)
    case .package(let package): check(package)
    case .requisition(let requisition): check(requisition)
    case .session(let session): check(session)
    case .assignment(let assignment): check(assignment)
    case .budget(let budget):
      amount(budget.frame, .frame)
      number(budget.id.year, .year, 1...9999)
    case .agreementTemplate(let template): check(template)
    case .agreement(let agreement): check(agreement)
    case .adviceDismissal(let dismissal):
      text(dismissal.reason, .reason, required: true)
      line(dismissal.actor, .history)
    case .followUpGoal(let goal): check(goal)
    case .rating(let rating): check(rating)
    case .strategy(let strategy): check(strategy)
    }
  }

  // MARK: - Pieces

  mutating func require(_ holds: Bool, _ field: Field, _ problem: FieldProblem) {
    if !holds { problems.append((field, problem)) }
  }

  mutating func text(_ value: String, _ field: Field, required: Bool = false) {
    require(!required || !value.isBlank, field, .missing)
    let most = Limits.length(of: field)
    require(value.hasAtMost(most), field, .tooLong(most: most))
    require(CPRNumber.isAbsent(from: value), field, .looksLikeCPR)
  }

  /// A text that lists and messages tell on one line, such as a name.
  mutating func line(_ value: String, _ field: Field, required: Bool = false) {
    text(value, field, required: required)
    require(value.isOneLine, field, .notOneLine)
  }

  mutating func number(_ value: Int, _ field: Field, _ range: ClosedRange<Int>) {
    require(
      range.contains(value), field,
      .outside(found: value, least: range.lowerBound, most: range.upperBound))
  }

  private mutating func least(_ value: Int, _ field: Field, _ least: Int) {
    require(value >= least, field, .outside(found: value, least: least, most: nil))
  }

  private mutating func amount(_ amount: Money, _ field: Field) {
    number(amount.øre, field, Limits.øre)
  }

  private static func isWellFormed(_ key: EntryKey) -> Bool {
    guard key != .profile else { return true }
    let text = key.text
    // Nearly every key is of visible ASCII characters.
    return !text.isEmpty
      && (text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
        || !text.contains(where: \.isWhitespace))
  }

  // MARK: - Kinds

  private mutating func check(_ profile: MunicipalityProfile) {
    line(profile.name, .name)
    number(profile.priceIndexPercent, .priceIndexPercent, Limits.priceIndexPercent)
    if let inhabitants = profile.inhabitants {
      number(inhabitants, .inhabitants, Limits.inhabitants)
    }
  }

  private mutating func check(_ theme: Theme) {
    line(theme.name, .name, required: true)
    if let survey = SurveyTheme(rawValue: theme.id.rawValue) {
      require(theme == Theme(survey), .id, .taken(by: .theme(theme.id)))
    }
  }

  private mutating func check(_ provider: Provider) {
    line(provider.name, .name, required: true)
    text(provider.approvalNote, .text)
    line(provider.contact, .text)
  }

  private mutating func check(_ role: Role) {
    line(role.title, .title, required: true)
    let requirements = role.profile.requirements
    require(
      Set(requirements.map(\.competence)).count == requirements.count, .competence, .outOfOrder)
    for requirement in requirements {
      number(requirement.level.rawValue, .level, Limits.levels)
      number(requirement.withinMonths, .withinMonths, Limits.withinMonths)
      if let months = requirement.renewEveryMonths {
        number(months, .renewEveryMonths, Limits.renewEveryMonths)
      }
    }
  }

  private mutating func check(_ team: Team) {
    line(team.name, .name, required: true)
    line(team.department, .text)
    number(team.leastStaffing, .leastStaffing, Limits.leastStaffing)
  }

  private mutating func check(_ employee: Employee) {
    line(employee.name, .name, required: true)
    line(employee.number, .number)
    line(employee.email, .email)
    require(
      employee.email.isEmpty || employee.email.contains("@"), .email,
      .malformed(employee.email))
    if let number = employee.numberID,
      let other = municipality.employeesOfNumber[number].first(where: { $0 != employee.id })
    {
      require(false, .number, .taken(by: .employee(other)))
    }
    require(employee.left.map { employee.hired <= $0 } ?? true, .left, .outOfOrder)
    number(employee.weeklyHoursTenths, .weeklyHours, Limits.weeklyHoursTenths)
  }

  private mutating func check(_ record: CompetenceRecord) {
    text(record.note, .note)
    require(record.validUntil.map { record.date <= $0 } ?? true, .validUntil, .outOfOrder)
    require(record.ended.map { record.date <= $0 } ?? true, .ended, .outOfOrder)
  }

  private mutating func check(_ package: CoursePackage) {
    line(package.title, .title, required: true)
    require(!package.courses.isEmpty, .courses, .missing)
    require(!package.courses.contains(package.module), .courses, .circular)
    require(
      municipality.offerings[package.module]?.kind == .diplomaModule, .module, .doesNotFit(.kind))
  }

  private mutating func check(_ requisition: Requisition) {
    require(!requisition.teams.isEmpty, .teams, .missing)
    for partner in requisition.partners { line(partner, .text, required: true) }
    amount(requisition.price, .price)
    number(requisition.leastParticipants, .least, Limits.participants)
    least(requisition.mostParticipants, .groupParticipants, requisition.leastParticipants)
    require(
      municipality.offerings[requisition.offering]?.forms.contains(.requisitioned) ?? false,
      .offering, .doesNotFit(.forms))
  }

  private mutating func check(_ session: CourseSession) {
    line(session.place, .text)
    line(session.region, .text)
    require(!session.days.isEmpty, .days, .missing)
    require(zip(session.days, session.days.dropFirst()).allSatisfy(<), .days, .outOfOrder)
    number(session.capacity, .capacity, Limits.participants)
    number(session.leastParticipants, .least, 0...session.capacity.clamped(to: Limits.participants))
    require(
      session.enrolmentDeadline.map { $0 <= session.start } ?? true, .deadline, .outOfOrder)
    for fee in session.lateFees { number(fee.percent, .lateFees, Limits.percent) }
    require(
      zip(session.lateFees, session.lateFees.dropFirst()).allSatisfy { $0.from < $1.from },
      .lateFees, .outOfOrder)
    if let requisition = session.requisition.flatMap({ municipality.requisitions[$0] }) {
      require(requisition.offering == session.offering, .requisition, .doesNotFit(.offering))
    } else {
      require(
        municipality.offerings[session.offering]?.forms.contains(.open) ?? false, .requisition,
        .missing)
    }
  }

  private mutating func check(_ assignment: Assignment) {
    number(assignment.year, .year, 1...9999)
    if let cost = assignment.agreedCost { amount(cost, .agreedCost) }
    if let session = assignment.session.flatMap({ municipality.sessions[$0] }) {
      require(session.offering == assignment.offering, .session, .doesNotFit(.offering))
      require(
        session.state != .cancelled || !assignment.state.isLive, .session, .doesNotFit(.state))
    }
    if case .strategyGoal(let goal) = assignment.reason { text(goal, .reason, required: true) }
    let history = assignment.history
    require(!history.isEmpty, .history, .missing)
    require(
      AssignmentState.firstStates.contains(history.first?.state ?? .wished), .history, .outOfOrder)
    for (step, next) in zip(history, history.dropFirst()) {
      // Moving to another session keeps the state, or takes an enrolment back to approved.
      let isMove =
        step.state.isLive
        && (next.state == step.state || (next.state == .approved && step.state.commitsMoney))
      require(isMove || step.state.next.contains(next.state), .history, .outOfOrder)
    }
    for step in history {
      text(step.note, .note)
      line(step.actor, .history)
    }
    if let place = assignment.queuePlace {
      least(place, .queue, 1)
      require(assignment.state == .waitlisted, .queue, .doesNotFit(.state))
      let others = assignment.session.map { municipality.assignments(in: $0) } ?? []
      if let other = others.filter({ $0.queuePlace == place && $0.id != assignment.id })
        .min(by: { $0.id < $1.id })
      {
        require(false, .queue, .taken(by: .assignment(other.id)))
      }
    }
  }
}

extension EntryRules {
  private mutating func check(_ offering: Offering) {
    line(offering.title, .title, required: true)
    text(offering.summary, .text)
    for goal in offering.learningGoals { text(goal, .text, required: true) }
    require(offering.shape == nil || offering.kind == .course, .shape, .doesNotFit(.kind))
    require(!offering.forms.isEmpty, .forms, .missing)
    number(offering.length.rawValue, .length, Limits.halfDays)
    number(offering.spreadWeeks, .spreadWeeks, Limits.spreadWeeks)
    if let ects = offering.ectsTenths { number(ects, .ects, Limits.ectsTenths) }
    for level in offering.develops.values { number(level.rawValue, .develops, Limits.levels) }
    checkPrices(of: offering)
    if offering.isInChildrensCatalogue { checkCatalogueTerms(of: offering) }
    if reachesItself(offering) { require(false, .prerequisites, .circular) }
  }

  private mutating func checkPrices(of offering: Offering) {
    let open = offering.forms.contains(.open)
    require(
      open == (offering.pricePerParticipant != nil), .pricePerParticipant, .doesNotFit(.forms))
    let requisitioned = offering.forms.contains(.requisitioned)
    require(requisitioned == (offering.groupPrice != nil), .groupPrice, .doesNotFit(.forms))
    if let price = offering.pricePerParticipant { amount(price, .pricePerParticipant) }
    if let group = offering.groupPrice {
      amount(group.amount, .groupPrice)
      number(group.leastParticipants, .groupParticipants, Limits.participants)
      least(group.mostParticipants, .groupParticipants, group.leastParticipants)
    }
    amount(offering.travelCost, .travelCost)
    amount(offering.materialCost, .materialCost)
    for subsidy in offering.subsidies {
      line(subsidy.name, .subsidy)
      switch subsidy.amount {
      case .perParticipant(let money): amount(money, .subsidy)
      case .percentOfPrice(let percent): number(percent, .subsidy, Limits.percent)
      }
      if let from = subsidy.from, let until = subsidy.until {
        require(from <= until, .subsidy, .outOfOrder)
      }
      if let most = subsidy.mostParticipants { least(most, .subsidy, 1) }
    }
  }

  /// Courses of up to four days, at most 250 kroner a day for each participant.
  private mutating func checkCatalogueTerms(of offering: Offering) {
    require(offering.kind == .course, .catalogue, .doesNotFit(.kind))
    number(offering.length.rawValue, .length, 1...8)
    // The ceiling of an absurd length would overflow.
    if let price = offering.pricePerParticipant, Limits.halfDays.contains(offering.length.rawValue)
    {
      number(price.øre, .pricePerParticipant, 0...offering.catalogueCeiling.øre)
    }
  }

  private func reachesItself(_ offering: Offering) -> Bool {
    var waiting = Array(offering.prerequisites)
    var seen: Set<Identifier<Offering>> = []
    while let next = waiting.popLast() {
      if next == offering.id { return true }
      if seen.insert(next).inserted {
        waiting += municipality.offerings[next]?.prerequisites ?? []
      }
    }
    return false
  }
}

extension Int {
  func clamped(to range: ClosedRange<Int>) -> Int {
    Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
  }
}
