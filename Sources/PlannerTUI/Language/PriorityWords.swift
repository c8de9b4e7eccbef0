import PlannerDomain

/// The words of the priority groups.
struct PriorityWords {
  let say: Language

  private var format: Formats { Formats(say: say) }
  private var domain: DomainWords { DomainWords(say: say) }

  /// The group, whence it is, and what is expected.
  func head(_ lift: PriorityLift, _ period: Period) -> [String] {
    let group = lift.assessment.group
    let survey = group.surveyed
    let beside =
      survey.groups.count > 1
      ? say("gruppe 1 og 2", "groups 1 and 2")
      : say("gruppe \(group.rawValue)", "group \(group.rawValue)")
    let total = PriorityGroup.surveyedMunicipalities
    var lines = [
      say("Prioriteringsgruppe \(group.rawValue) af 4", "Priority group \(group.rawValue) of 4")
        + " · \(format.mediumDate(period.first)) – \(format.mediumDate(period.last))",
      say(
        "Undersøgelsen 2013: \(survey.municipalities) af \(total) kommuner i \(beside) (kap. 11, figur 36, N = \(total))",
        "Survey 2013: \(survey.municipalities) of \(total) municipalities in \(beside) (ch. 11, figure 36, N = \(total))"
      ),
    ]
    if lift.expected > group {
      lines.append(
        say(
          "Når det, der er godkendt og tilmeldt det næste år, er afholdt: gruppe \(lift.expected.rawValue)",
          "Once what is approved and enrolled for the next year has been held: group \(lift.expected.rawValue)"
        ))
    }
    return lines
  }

  /// The group and what lifts it, on a line.
  func short(_ lift: PriorityLift, in municipality: Municipality) -> String {
    let group = lift.assessment.group
    let place = say(
      "prioriteringsgruppe \(group.rawValue) af 4", "priority group \(group.rawValue) of 4")
    guard let next = group.next, !lift.steps.isEmpty else { return place }
    let steps = lift.steps.map { step in
      name(step.condition)
        + (step.isUnderWay ? " (\(underWay(step, in: municipality)))" : "")
    }
    return place + say(", til \(next.rawValue): ", ", to \(next.rawValue): ")
      + steps.joined(separator: ", ")
  }

  /// Who must do what first of all that is planned, and when.
  private func underWay(_ step: PriorityLift.Step, in municipality: Municipality) -> String {
    let next = step.planned.compactMap { PriorityLift.next(for: $0, in: municipality) }
      .min { ($0.by, $0.assignment.id) < ($1.by, $1.assignment.id) }
    let told = next.map { ": \(actor($0, in: municipality)), \(by($0.by))" } ?? ""
    return say("planlagt", "planned") + told
  }

  private func actor(_ step: PlannedStep, in municipality: Municipality) -> String {
    step.actor.flatMap { municipality.employees[$0]?.name } ?? say("lederen", "the leader")
  }

  private func by(_ day: CivilDate) -> String {
    say("senest \(format.mediumDate(day))", "by \(format.mediumDate(day))")
  }

  /// That nothing lifts a period that is over.
  var isOver: String {
    say(
      "Perioden er slut; hvad der gøres nu, løfter den ikke.",
      "The period is over; what is done now does not lift it.")
  }

  /// What a step takes.
  func name(_ condition: PriorityCondition) -> String {
    switch condition {
    case .strategy: say("vedtag en strategi", "adopt a strategy")
    case .differentLengths: say("kurser af forskellig længde", "courses of different length")
    case .diploma: say("et diplommodul", "a diploma module")
    case .master: say("et mastermodul", "a master module")
    case .targetGroups: say("nå flere målgrupper", "reach more target groups")
    case .severalTargetGroupsOrDiploma:
      say("flere målgrupper eller et diplommodul", "more target groups or a diploma module")
    }
  }

  func conditions(of group: PriorityGroup) -> String {
    say("Gruppe \(group.rawValue) kræver:", "Group \(group.rawValue) requires:")
  }

  func lifts(to group: PriorityGroup, steps: Int) -> String {
    steps == 1
      ? say(
        "Ét skridt løfter til gruppe \(group.rawValue):",
        "One step lifts to group \(group.rawValue):")
      : say(
        "\(steps) skridt løfter til gruppe \(group.rawValue), det nærmeste først:",
        "\(steps) steps lift to group \(group.rawValue), the nearest first:")
  }

  func text(_ condition: PriorityCondition, _ facts: PriorityFacts) -> String {
    switch condition {
    case .strategy:
      return facts.hasAdoptedStrategy
        ? say("vedtaget strategi", "adopted strategy")
        : say("vedtaget strategi: ingen gælder", "adopted strategy: none is in force")
    case .differentLengths:
      let bands = DurationBand.allCases.filter(facts.courseBands.contains).map(domain.name)
      return say("kurser af forskellig længde", "courses of different length")
        + ": " + list(bands) + " (\(bands.count)/\(PriorityGroup.differentLengths))"
    case .diploma:
      return say("diplom eller modul", "diploma or module") + ": " + yes(facts.usesDiploma)
    case .master:
      return say("master eller modul", "master or module") + ": " + yes(facts.usesMaster)
    case .targetGroups(let least):
      return groups(facts) + " (\(facts.targetGroups.count)/\(least))"
    case .severalTargetGroupsOrDiploma:
      return groups(facts) + " (\(facts.targetGroups.count)/\(PriorityGroup.severalTargetGroups))"
        + say(", eller et diplommodul: ", ", or a diploma module: ") + yes(facts.usesDiploma)
    }
  }

  private func groups(_ facts: PriorityFacts) -> String {
    let missing = TargetGroup.allCases.filter { !facts.targetGroups.contains($0) }
    let names = list(TargetGroup.allCases.filter(facts.targetGroups.contains).map(domain.name))
    return say("målgrupper nået: ", "target groups reached: ") + names
      + (missing.isEmpty
        ? "" : say("; mangler: ", "; lacking: ") + list(missing.map(domain.name)))
  }

  private func yes(_ isMet: Bool) -> String { isMet ? say("ja", "yes") : say("nej", "no") }

  private func list(_ names: [String]) -> String {
    names.isEmpty ? say("ingen", "none") : names.joined(separator: " · ")
  }

  // MARK: - What is done by whom

  /// What has been planned, and who must do what for it to count, and when.
  func planned(_ id: Identifier<Assignment>, in municipality: Municipality) -> String {
    guard let step = PriorityLift.next(for: id, in: municipality) else { return "–" }
    let name = municipality.employees[step.assignment.employee]?.name ?? "–"
    let title = municipality.offerings[step.assignment.offering]?.title ?? "–"
    let session = step.assignment.session.flatMap { municipality.sessions[$0] }
    let who = actor(step, in: municipality)
    let plan =
      say("planlagt: ", "planned: ")
      + [
        name, title, session.map { format.mediumDate($0.start) } ?? "",
        domain.name(step.assignment.state),
      ].filter { !$0.isEmpty }.joined(separator: ", ")
    let act =
      switch step.act {
      case .findSession:
        say("\(who) finder et hold \(by(step.by))", "\(who) finds a session \(by(step.by))")
      case .enrol where step.actor == step.assignment.employee:
        say("\(who) tilmelder sig \(by(step.by))", "\(who) enrols \(by(step.by))")
      case .enrol:
        say("\(who) tilmelder \(name) \(by(step.by))", "\(who) enrols \(name) \(by(step.by))")
      case .attend:
        say(
          "\(who) deltager til og med \(format.mediumDate(step.by)), derefter noteres fremmødet",
          "\(who) takes part until \(format.mediumDate(step.by)), then attendance is recorded")
      }
    return "\(plan); \(act)"
  }

  func text(
    _ proposal: PriorityLift.Proposal, in municipality: Municipality, on today: CivilDate
  ) -> String {
    switch proposal {
    case .adopt(let id):
      let title = municipality.strategies[id]?.terms.title ?? "–"
      return say(
        "Ledelsen vedtager udkastet »\(title)«",
        "The management adopts the draft “\(title)”")
    case .writeStrategy:
      return say(
        "Ledelsen skriver og vedtager en strategi for hele kommunen",
        "The management writes and adopts a strategy for the whole municipality")
    case .give(let employee, let offering):
      return giving(employee, offering, municipality)
        + (deadline(of: offering, municipality, today).map { ", \(by($0))" } ?? "")
    case .findOffering(let group):
      return say(
        "HR finder et tilbud til \(domain.name(group)): kataloget har intet",
        "HR finds an offering for \(domain.name(group)): the catalogue has none")
    case .findKind(let condition):
      let kind: String =
        switch condition {
        case .master: say("en master eller et modul", "a master or a module")
        case .diploma: say("et diplom eller et modul", "a diploma or a module")
        default: say("et kursus af en anden længde", "a course of another length")
        }
      return say("HR finder \(kind) til kataloget", "HR finds \(kind) for the catalogue")
    case .noOne(let group):
      return say(
        "Ingen ansat er \(domain.name(group)): ret rollernes målgruppe, hvis det er forkert",
        "No one employed is \(domain.name(group)): change the roles’ target group if that is wrong")
    }
  }

  /// The last day to enrol in the next session; nil where none is coming.
  private func deadline(
    of offering: Identifier<Offering>, _ municipality: Municipality, _ today: CivilDate
  ) -> CivilDate? {
    municipality.comingSessions(of: offering, on: today)
      .map { $0.enrolmentDeadline ?? $0.start.adding(days: -1) }.first { $0 >= today }
  }

  private func giving(
    _ id: Identifier<Employee>, _ offering: Identifier<Offering>, _ municipality: Municipality
  ) -> String {
    let employee = municipality.employees[id]
    let team = employee.flatMap { municipality.teams[$0.team] }
    let leader = team?.leader.flatMap { municipality.employees[$0]?.name }
    let who =
      leader.map { say("\($0) (leder)", "\($0) (leader)") } ?? team?.name
      ?? say("lederen", "the leader")
    let (name, title) = (employee?.name ?? "–", municipality.offerings[offering]?.title ?? "–")
    return id == team?.leader
      ? say("Ledelsen tildeler \(name) »\(title)«", "The management assigns “\(title)” to \(name)")
      : say("\(who) tildeler \(name) »\(title)«", "\(who) assigns “\(title)” to \(name)")
  }

  var thresholds: [String] {
    [
      say(
        "Rapporten offentliggør ingen grænser; disse er programmets egne: forskellig længde er kurser i mindst 2 varighedsbånd; få målgrupper er højst 2 af 5, flere 3, de fleste 4, alle 5.",
        "The report publishes no thresholds; these are the program’s own: different length is courses in at least 2 duration bands; few target groups are at most 2 of 5, several 3, most 4, all 5."
      )
    ]
  }
}
