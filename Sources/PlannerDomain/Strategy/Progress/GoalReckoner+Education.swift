extension GoalReckoner {
  /// The points in tenths that modules must have to make a whole degree: 60 ECTS.
  static let degreeECTSTenths = 600

  /// The share of those employed who hold a degree, by education that was completed: the whole, or
  /// modules of 60 ECTS together.
  func qualify(_ degree: Qualification) {
    eachEmployed { employee, isHere, stays in
      var points = 0
      var plannedPoints = 0
      var sight = Sight()
      eachEducation(of: employee, worth: degree.points) { assignment, worth, outcome in
        switch outcome {
        case .taken(let date): if date <= day { points += worth }
        case .planned:
          plannedPoints += worth
          sight.note(planned: assignment.id)
        case .step(let step): sight.note(step)
        }
      }
      let isThere = points >= Self.degreeECTSTenths
      let willBe = points + plannedPoints >= Self.degreeECTSTenths
      if isHere { now = now + (isThere ? 1 : 0, 1) }
      if stays { forecast = forecast + (willBe ? 1 : 0, 1) }
      guard !isThere else { return }
      lack(.init(.employee(employee.id), sight.outlook(isEnough: willBe)))
    }
  }

  /// Days of education in twelve months for each who is employed; partly attended counts half.
  func participate() {
    eachEmployed { employee, isHere, stays in
      var taken = 0
      var later = 0
      var sight = Sight()
      eachEducation(of: employee, worth: { $0.length.rawValue }) { assignment, length, outcome in
        let halfDays = assignment.state == .partlyAttended ? length / 2 : length
        switch outcome {
        case .taken(let date):
          if isWithin(date, of: day) { taken += halfDays }
          if isWithin(date, of: end) { later += halfDays }
        case .planned(let date):
          guard isWithin(date, of: end) else { return }
          later += halfDays
          sight.note(planned: assignment.id)
        case .step(let step): sight.note(step)
        }
      }
      if isHere { now = now + (taken, 1) }
      if stays { forecast = forecast + (later, 1) }
      guard taken * 5 < goal.target else { return }
      lack(
        .init(
          .employee(employee.id), sight.outlook(isEnough: later * 5 >= goal.target),
          halfDays: taken))
    }
  }

  /// The share of the target groups among those employed of which someone took education in twelve
  /// months.
  func reach() {
    var here: Set<TargetGroup> = []
    var reached: Set<TargetGroup> = []
    var later: Set<TargetGroup> = []
    var sights: [TargetGroup: Sight] = [:]
    eachEmployed { employee, isHere, _ in
      guard isHere, let group = municipality.roles[employee.role]?.targetGroup else { return }
      here.insert(group)
      eachEducation(of: employee, worth: { _ in true }) { assignment, _, outcome in
        switch outcome {
        case .taken(let date):
          if isWithin(date, of: day) { reached.insert(group) }
          if isWithin(date, of: end) { later.insert(group) }
        case .planned(let date):
          guard isWithin(date, of: end) else { return }
          later.insert(group)
          sights[group, default: Sight()].note(planned: assignment.id)
        case .step(let step): sights[group, default: Sight()].note(step)
        }
      }
    }
    now = GoalFigure(reached.count, of: here.count)
    forecast = GoalFigure(later.count, of: here.count)
    for group in TargetGroup.allCases where here.contains(group) && !reached.contains(group) {
      lack(.init(.targetGroup(group), (sights[group] ?? Sight()).outlook(isEnough: true)))
    }
  }

  // MARK: - Going through education

  /// What has come of education that someone was given, or what it takes.
  private enum Outcome {
    case taken(CivilDate)
    case planned(CivilDate)
    case step(GoalStep)
  }

  /// What is in sight for someone: the first that is planned, and the first step that would help.
  private struct Sight {
    private var planned: Identifier<Assignment>?
    private var step: GoalStep?

    mutating func note(planned id: Identifier<Assignment>) { planned = planned ?? id }
    mutating func note(_ step: GoalStep) { self.step = self.step ?? step }

    /// - Parameter isEnough: whether what is planned is.
    func outlook(isEnough: Bool) -> GoalMissing.Outlook {
      if isEnough, let planned { return .planned(planned) }
      return step.map { .step($0) } ?? .open
    }
  }

  /// Those employed on the day, or at the end.
  private func eachEmployed(_ body: (Employee, _ isHere: Bool, _ stays: Bool) -> Void) {
    for employee in people {
      let isHere = employee.isEmployed(on: day)
      let stays = employee.isEmployed(on: end)
      if isHere || stays { body(employee, isHere, stays) }
    }
  }

  /// Someone's education of some worth that has come to something, or may.
  private func eachEducation<Worth>(
    of employee: Employee, worth: (Offering) -> Worth?,
    _ body: (Assignment, Worth, Outcome) -> Void
  ) {
    municipality.eachAssignment(of: employee.id) { assignment in
      guard !assignment.state.isGone,
        let worth = municipality.offerings[assignment.offering].flatMap(worth)
      else { return }
      let session = assignment.session.flatMap { municipality.sessions[$0] }
      if let date = taken(assignment, session) {
        body(assignment, worth, .taken(date))
      } else if let date = planned(assignment, session) {
        body(assignment, worth, .planned(date))
      } else if let step = step(assignment, session) {
        body(assignment, worth, .step(step))
      }
    }
  }

  /// Whether a day lies in the twelve months that end with another.
  private func isWithin(_ date: CivilDate, of last: CivilDate) -> Bool {
    last.adding(months: -Self.monthsBack) < date && date <= last
  }
}

extension Qualification {
  /// What education is worth towards the degree, in tenths of ECTS; nil when it is something else.
  ///
  /// A whole degree is all of it, and a master is more than a diploma.
  public func points(of offering: Offering) -> Int? {
    let whole = GoalReckoner.degreeECTSTenths
    switch (self, offering.kind) {
    case (_, .master), (.diploma, .diploma): return whole
    case (.diploma, .diplomaModule), (.master, .masterModule): return offering.ectsTenths ?? 0
    default: return nil
    }
  }
}
