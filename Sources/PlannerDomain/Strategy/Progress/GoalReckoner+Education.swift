extension GoalReckoner {
  /// The points in tenths that modules must have to make a whole degree: 60 ECTS.
  static let degreeECTSTenths = 600

  /// The share of those employed who hold a degree, by education that was completed: the whole, or
  /// modules of 60 ECTS together.
  func qualify(_ degree: Qualification) {
    for employee in people {
      let isHere = employee.isEmployed(on: day)
      let stays = employee.isEmployed(on: end)
      guard isHere || stays else { continue }
      var points = 0
      var plannedPoints = 0
      var planned: Identifier<Assignment>?
      var step: GoalStep?
      municipality.eachAssignment(of: employee.id) { assignment in
        guard !assignment.state.isGone,
          let offering = municipality.offerings[assignment.offering],
          let worth = degree.points(of: offering)
        else { return }
        let session = assignment.session.flatMap { municipality.sessions[$0] }
        if let taken = taken(assignment, session), taken <= day {
          points += worth
        } else if self.planned(assignment, session) != nil {
          plannedPoints += worth
          planned = planned ?? assignment.id
        } else if step == nil {
          step = self.step(assignment, session)
        }
      }
      let isThere = points >= Self.degreeECTSTenths
      let willBe = points + plannedPoints >= Self.degreeECTSTenths
      if isHere { now = now + (isThere ? 1 : 0, 1) }
      if stays { forecast = forecast + (willBe ? 1 : 0, 1) }
      guard !isThere else { continue }
      let outlook: GoalMissing.Outlook =
        if willBe, let planned { .planned(planned) } else { step.map { .step($0) } ?? .open }
      lack(.init(.employee(employee.id), outlook))
    }
  }

  /// Days of education in twelve months for each who is employed; partly attended counts half.
  func participate() {
    for employee in people {
      let isHere = employee.isEmployed(on: day)
      let stays = employee.isEmployed(on: end)
      guard isHere || stays else { continue }
      var taken = 0
      var later = 0
      var planned: Identifier<Assignment>?
      var step: GoalStep?
      municipality.eachAssignment(of: employee.id) { assignment in
        guard !assignment.state.isGone,
          let length = municipality.offerings[assignment.offering]?.length.rawValue
        else { return }
        let halfDays = assignment.state == .partlyAttended ? length / 2 : length
        let session = assignment.session.flatMap { municipality.sessions[$0] }
        if let date = self.taken(assignment, session) {
          if isWithin(date, of: day) { taken += halfDays }
          if isWithin(date, of: end) { later += halfDays }
        } else if let date = self.planned(assignment, session) {
          if isWithin(date, of: end) {
            later += halfDays
            planned = planned ?? assignment.id
          }
        } else if step == nil {
          step = self.step(assignment, session)
        }
      }
      if isHere { now = now + (taken, 1) }
      if stays { forecast = forecast + (later, 1) }
      guard taken * 5 < goal.target else { continue }
      let outlook: GoalMissing.Outlook =
        if later * 5 >= goal.target, let planned {
          .planned(planned)
        } else {
          step.map { .step($0) } ?? .open
        }
      lack(.init(.employee(employee.id), outlook, halfDays: taken))
    }
  }

  /// The share of the target groups among those employed of which someone took education in twelve
  /// months.
  func reach() {
    var here: Set<TargetGroup> = []
    var reached: Set<TargetGroup> = []
    var later: Set<TargetGroup> = []
    var planned: [TargetGroup: Identifier<Assignment>] = [:]
    var steps: [TargetGroup: GoalStep] = [:]
    for employee in people {
      guard employee.isEmployed(on: day),
        let group = municipality.roles[employee.role]?.targetGroup
      else { continue }
      here.insert(group)
      municipality.eachAssignment(of: employee.id) { assignment in
        guard !assignment.state.isGone else { return }
        let session = assignment.session.flatMap { municipality.sessions[$0] }
        if let date = taken(assignment, session) {
          if isWithin(date, of: day) { reached.insert(group) }
          if isWithin(date, of: end) { later.insert(group) }
        } else if let date = self.planned(assignment, session) {
          guard isWithin(date, of: end) else { return }
          later.insert(group)
          planned[group] = planned[group] ?? assignment.id
        } else if let step = step(assignment, session) {
          steps[group] = steps[group] ?? step
        }
      }
    }
    now = GoalFigure(reached.count, of: here.count)
    forecast = GoalFigure(later.count, of: here.count)
    for group in TargetGroup.allCases where here.contains(group) && !reached.contains(group) {
      let outlook: GoalMissing.Outlook =
        planned[group].map { .planned($0) } ?? steps[group].map { .step($0) } ?? .open
      lack(.init(.targetGroup(group), outlook))
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
