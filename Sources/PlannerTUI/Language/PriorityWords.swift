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

  func planned(_ id: Identifier<Assignment>, in municipality: Municipality) -> String {
    let assignment = municipality.assignments[id]
    let session = assignment?.session.flatMap { municipality.sessions[$0] }
    let state = assignment.map { domain.name($0.state) } ?? ""
    return say("planlagt: ", "planned: ")
      + [
        assignment.flatMap { municipality.employees[$0.employee]?.name } ?? "–",
        assignment.flatMap { municipality.offerings[$0.offering]?.title } ?? "–",
        session.map { format.mediumDate($0.start) } ?? "", state,
      ].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  func text(_ proposal: PriorityLift.Proposal, in municipality: Municipality) -> String {
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
    case .give(let employee, let offering): return giving(employee, offering, municipality)
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
      ? say("\(name) tildeles »\(title)«", "\(name) is assigned “\(title)”")
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
