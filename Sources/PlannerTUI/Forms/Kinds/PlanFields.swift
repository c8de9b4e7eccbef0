import PlannerDomain

/// The forms about sessions, requisitions, budgets and the municipality itself.
enum PlanFields {
  static func session(
    _ session: CourseSession?, _ state: AppState, draft: FormDraft
  ) -> [FormField] {
    let readings = Readings(say: state.language)
    let offering = session?.offering ?? draft.offering
    let canBeCancelled = session?.isOn ?? false
    return [
      .choice(.offering, .offerings, offering?.rawValue, required: true),
      .typed(.days, .dates, readings.text(session?.days ?? []), required: true),
      .typed(.starts, .clock, session?.hours?.from.description),
      .typed(.ends, .clock, session?.hours?.until.description),
      .text(.place, session?.place ?? ""),
      .choice(.region, .regions, session?.region),
      .typed(.capacity, .number, readings.text(session?.capacity), required: true),
      .typed(.least, .number, String(session?.leastParticipants ?? 1), required: true),
      .choice(.requisition, .requisitions, session?.requisition?.rawValue),
      .choice(
        .sessionState, .sessionStates, (session?.state ?? .planned).rawValue, required: true),
    ]
      + (canBeCancelled ? [.typed(.cancelNote, .prose, "")] : [])
      + [
        .typed(.deadline, .date, readings.text(session?.enrolmentDeadline)).under(.enrolling),
        .typed(.freeUntil, .date, readings.text(session?.freeUntil)),
        .items(.lateFees, .lateFee, session?.lateFees.map { .lateFee($0) } ?? []),
      ]
  }

  static func session(
    _ id: Identifier<CourseSession>, _ answers: FormAnswers
  ) throws(FormComplaint) -> CourseSession {
    let fees = answers.items(.lateFees).compactMap { item in
      if case .lateFee(let fee) = item { fee } else { nil }
    }
    return CourseSession(
      id: id, offering: try answers.needed(answers.choice(.offering), .offering),
      requisition: answers.choice(.requisition), days: answers.dates(.days),
      hours: try hours(answers), place: answers.text(.place), region: answers.chosen(.region) ?? "",
      capacity: try answers.needed(answers.number(.capacity), .capacity),
      leastParticipants: try answers.needed(answers.number(.least), .least),
      enrolmentDeadline: answers.date(.deadline), freeUntil: answers.date(.freeUntil),
      lateFees: fees.sorted { $0.from < $1.from },
      state: try answers.needed(answers.choice(.sessionState), .sessionState))
  }

  /// Both times or none.
  private static func hours(_ answers: FormAnswers) throws(FormComplaint) -> CourseHours? {
    let (from, until) = (answers.clock(.starts), answers.clock(.ends))
    if from == nil, until == nil { return nil }
    let both = (try answers.needed(from, .starts), try answers.needed(until, .ends))
    guard let hours = CourseHours(from: both.0, until: both.1) else {
      throw FormComplaint(field: .ends, problem: answers.words.forms.notLater)
    }
    return hours
  }

  static func requisition(
    _ requisition: Requisition?, _ state: AppState, draft: FormDraft
  ) -> [FormField] {
    let readings = Readings(say: state.language)
    let offering = requisition?.offering ?? draft.offering
    let group = offering.flatMap { state.municipality.offerings[$0]?.groupPrice }
    let teams = requisition.map(\.teams) ?? draft.teams.union(draft.team.map { [$0] } ?? [])
    return [
      .choice(.offering, .requisitionable, offering?.rawValue, required: true),
      .choices(.teams, .teams, teams.map(\.rawValue), required: true),
      .items(.partners, .partner, requisition?.partners.map { .partner($0) } ?? []),
      .typed(
        .price, .money, readings.text(requisition?.price ?? group?.amount), required: true),
      .typed(
        .least, .number,
        readings.text(requisition?.leastParticipants ?? group?.leastParticipants),
        required: true),
      .typed(
        .most, .number, readings.text(requisition?.mostParticipants ?? group?.mostParticipants),
        required: true),
      .choice(
        .requisitionState, .requisitionStates, (requisition?.state ?? .planned).rawValue,
        required: true),
    ]
  }

  static func requisition(
    _ id: Identifier<Requisition>, _ answers: FormAnswers
  ) throws(FormComplaint) -> Requisition {
    Requisition(
      id: id, offering: try answers.needed(answers.choice(.offering), .offering),
      teams: answers.choices(.teams),
      partners: answers.items(.partners).compactMap { item in
        if case .partner(let name) = item { name } else { nil }
      },
      price: try answers.needed(answers.money(.price), .price),
      leastParticipants: try answers.needed(answers.number(.least), .least),
      mostParticipants: try answers.needed(answers.number(.most), .most),
      state: try answers.needed(answers.choice(.requisitionState), .requisitionState))
  }

  /// The team and year of a frame that is there cannot be changed: it would be another's.
  static func budget(
    _ budget: Budget?, _ state: AppState, draft: FormDraft
  ) -> [FormField] {
    let readings = Readings(say: state.language)
    let frame = FormField.typed(.frame, .money, readings.text(budget?.frame), required: true)
    guard let budget else {
      return [
        .choice(.team, .teams, draft.team?.rawValue, required: true),
        .typed(.year, .number, String(draft.year ?? state.planYear), required: true), frame,
      ]
    }
    return [
      .fixed(.team, state.municipality.teams[budget.id.team]?.name ?? ""),
      .fixed(.year, String(budget.id.year)), frame,
    ]
  }

  static func budget(
    _ old: Budget?, _ answers: FormAnswers
  ) throws(FormComplaint) -> Budget {
    let frame = try answers.needed(answers.money(.frame), .frame)
    if let old { return Budget(team: old.id.team, year: old.id.year, frame: frame) }
    return Budget(
      team: try answers.needed(answers.choice(.team), .team),
      year: try answers.needed(answers.number(.year), .year), frame: frame)
  }

  static func profile(_ profile: MunicipalityProfile, _ state: AppState) -> [FormField] {
    let readings = Readings(say: state.language)
    return [
      .text(.name, profile.name, required: true),
      .typed(.inhabitants, .number, readings.text(profile.inhabitants)),
      .choice(.municipalityRegion, .regions, profile.region?.rawValue),
      .typed(.priceIndex, .number, String(profile.priceIndexPercent), required: true),
    ]
  }

  static func profile(_ answers: FormAnswers) throws(FormComplaint) -> MunicipalityProfile {
    MunicipalityProfile(
      name: answers.text(.name), inhabitants: answers.number(.inhabitants),
      region: answers.choice(.municipalityRegion),
      priceIndexPercent: try answers.needed(answers.number(.priceIndex), .priceIndex))
  }
}
