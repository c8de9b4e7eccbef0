import PlannerDomain

/// The forms about teams, roles and employees.
enum WorkforceFields {
  static func team(_ team: Team?) -> [FormField] {
    [
      .text(.name, team?.name ?? "", required: true),
      .text(.department, team?.department ?? ""),
      .choice(.function, .functions, team?.function.rawValue, required: true),
      .choice(.area, .areas, team?.area.rawValue, required: true),
      .choice(.leader, .employees, team?.leader?.rawValue),
      .choice(.head, .employees, team?.head?.rawValue),
      .typed(.leastStaffing, .number, String(team?.leastStaffing ?? 0), required: true),
    ]
  }

  static func team(
    _ id: Identifier<Team>, _ answers: FormAnswers
  ) throws(FormComplaint) -> Team {
    Team(
      id: id, name: answers.text(.name), department: answers.text(.department),
      function: try answers.needed(answers.choice(.function), .function),
      area: try answers.needed(answers.choice(.area), .area),
      leader: answers.choice(.leader), head: answers.choice(.head),
      leastStaffing: answers.number(.leastStaffing) ?? 0)
  }

  static func role(_ role: Role?) -> [FormField] {
    [
      .text(.title, role?.title ?? "", required: true),
      .choice(.targetGroup, .targetGroups, role?.targetGroup.rawValue, required: true),
      .items(
        .requirements, .requirement,
        role?.profile.requirements.map { .requirement($0) } ?? []),
    ]
  }

  static func role(
    _ id: Identifier<Role>, _ answers: FormAnswers
  ) throws(FormComplaint) -> Role {
    let requirements = answers.items(.requirements).compactMap { item in
      if case .requirement(let requirement) = item { requirement } else { nil }
    }
    return Role(
      id: id, title: answers.text(.title),
      targetGroup: try answers.needed(answers.choice(.targetGroup), .targetGroup),
      profile: CompetenceProfile(requirements))
  }

  static func employee(
    _ employee: Employee?, _ state: AppState, draft: FormDraft
  ) -> [FormField] {
    let readings = Readings(say: state.language)
    let teams = state.municipality.teams
    let roles = state.municipality.roles
    let team = employee?.team ?? draft.team ?? (teams.count == 1 ? teams.keys.first : nil)
    let role = employee?.role ?? (roles.count == 1 ? roles.keys.first : nil)
    return [
      .text(.name, employee?.name ?? "", required: true),
      .text(.number, employee?.number ?? ""),
      .choice(.team, .teams, team?.rawValue, required: true),
      .choice(.role, .roles, role?.rawValue, required: true),
      .typed(.hired, .date, readings.text(employee?.hired ?? state.today), required: true),
      .typed(.left, .date, readings.text(employee?.left)),
      .typed(
        .weeklyHours, .tenths, readings.text(tenths: employee?.weeklyHoursTenths ?? 370),
        required: true),
      .text(.email, employee?.email ?? ""),
    ]
  }

  static func employee(
    _ id: Identifier<Employee>, _ answers: FormAnswers
  ) throws(FormComplaint) -> Employee {
    Employee(
      id: id, name: answers.text(.name), number: answers.text(.number),
      team: try answers.needed(answers.choice(.team), .team),
      role: try answers.needed(answers.choice(.role), .role),
      hired: try answers.needed(answers.date(.hired), .hired), left: answers.date(.left),
      weeklyHoursTenths: try answers.needed(answers.tenths(.weeklyHours), .weeklyHours),
      email: answers.text(.email))
  }
}
