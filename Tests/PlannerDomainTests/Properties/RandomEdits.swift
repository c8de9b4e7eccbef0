import PlannerDomain

/// Makes up edits, many of them bad, to a municipality that it watches.
struct RandomEdits {
  private var entries: RandomEntries

  init(seed: UInt64) {
    entries = RandomEntries(generator: SeededGenerator(seed: seed))
  }

  mutating func actor() -> Actor {
    Actor(name: "Nogen", duty: entries.generator.one(of: Actor.Duty.allCases))
  }

  mutating func day() -> CivilDate { entries.day() }

  /// - Parameter acts: those made so far, some of which are taken back.
  mutating func edit(of municipality: Municipality, acts: [Act], depth: Int = 0) -> Edit {
    if entries.generator.chance(20) { return agreementEdit(in: municipality) }
    if entries.generator.chance(10) { return strategyEdit(in: municipality) }
    switch entries.generator.number(0...99) {
    case ..<30: return .enter(entries.entry())
    case ..<38: return .remove(key(in: municipality))
    case ..<53: return .assign(plan(in: municipality))
    case ..<73:
      return step(in: municipality)
    case ..<79:
      return .move(
        assignment(in: municipality), to: entries.generator.chance(80) ? entries.name("s", 6) : nil,
        note: note())
    case ..<83: return .cancelSession(entries.name("s", 6), note: note())
    case ..<88:
      let record = municipality.records.keys.sorted().first ?? "x1"
      return entries.generator.chance(50)
        ? .correct(record, with: entries.record()) : .recordLevel(entries.record())
    case ..<94 where depth < 2:
      let count = entries.generator.number(0...4)
      return .together(
        (0..<count).map { _ in edit(of: municipality, acts: acts, depth: depth + 1) })
    default:
      guard !acts.isEmpty else { return .revert([]) }
      let recent = Array(acts.suffix(6))
      let changes = entries.generator.one(of: recent).changes
      return .revert(entries.generator.chance(80) ? changes.inverse : changes)
    }
  }

  private mutating func agreementEdit(in municipality: Municipality) -> Edit {
    let known = municipality.agreements.values.sorted { $0.id < $1.id }
    guard !known.isEmpty, entries.generator.chance(75) else {
      return .draftAgreement(
        NewAgreement(
          id: entries.name("i", 12), assignments: [assignment(in: municipality)], terms: .full))
    }
    let agreement = entries.generator.one(of: known)
    let parties = municipality.parties(of: agreement)
    let goals = municipality.goals(of: agreement.id).map(\.id).sorted()
    let duty: Duty =
      goals.isEmpty || entries.generator.chance(60)
      ? .item(agreement.id, entries.generator.number(1...5)) : .goal(goals[0])
    switch entries.generator.number(0...12) {
    case ..<4:
      return .together(parties.map { .sign(agreement.id, $0, name: "Nogen", of: agreement.terms) })
    case 4:
      return .sign(
        agreement.id, entries.generator.one(of: parties), name: "Nogen", of: agreement.terms)
    case 5:
      return .reviseAgreement(
        agreement.id, from: agreement.terms,
        to: agreement.terms == .full ? .other : .full, takingOff: agreement.signed)
    case 6: return .markDone(duty, note: note())
    case 7: return .delegate(duty, to: entries.name("e"), reason: note())
    case 8: return .closeDuty(duty, reason: note())
    case 9: return .concludeAgreement(agreement.id, note: note())
    case 10: return .lapseAgreement(agreement.id, reason: note())
    case 11: return .reopenAgreement(agreement.id, reason: note())
    default:
      return .enter(
        .followUpGoal(
          FollowUpGoal(
            id: entries.name("g", 9), agreement: agreement.id, text: "Mål", owner: .leader,
            due: .fromEnd(days: 30), history: [.init(.state(.open), on: "2026-08-01")])))
    }
  }

  private mutating func strategyEdit(in municipality: Municipality) -> Edit {
    let known = municipality.strategies.values.sorted { $0.id < $1.id }
    guard !known.isEmpty, entries.generator.chance(60) else {
      return .enter(.strategy(entries.strategy()))
    }
    let strategy = entries.generator.one(of: known)
    switch entries.generator.number(0...4) {
    case 0, 1: return .adoptStrategy(strategy.id, on: .today, by: note())
    case 2:
      return .reviseStrategy(
        strategy.id, from: strategy.terms, to: entries.strategy().terms, reason: note())
    case 3: return .endStrategy(strategy.id, reason: note())
    default: return .reopenStrategy(strategy.id, reason: note())
    }
  }

  private mutating func note() -> String {
    entries.generator.one(of: ["", "Grund", "Grund", "Grund", "Grund", "010190-1234"])
  }

  private mutating func key(in municipality: Municipality) -> EntryKey {
    entries.generator.one(of: municipality.entries.map(\.key).sorted { "\($0)" < "\($1)" })
  }

  private mutating func assignment(in municipality: Municipality) -> Identifier<Assignment> {
    let known = municipality.assignments.keys.sorted()
    return known.isEmpty || entries.generator.chance(5)
      ? entries.name("a", 9) : entries.generator.one(of: known)
  }

  /// Mostly a step that the state has; often one that needs no reason.
  private mutating func step(in municipality: Municipality) -> Edit {
    let id = assignment(in: municipality)
    let next = municipality.assignments[id]?.state.next.sorted { $0.rawValue < $1.rawValue } ?? []
    let friendly = next.filter { !$0.needsReason }
    let states =
      entries.generator.chance(10) || next.isEmpty
      ? AssignmentState.allCases
      : friendly.isEmpty || entries.generator.chance(20) ? next : friendly
    return .advance(id, to: entries.generator.one(of: states), note: note())
  }

  private mutating func plan(in municipality: Municipality) -> NewAssignment {
    let sessions = municipality.sessions.values.sorted { $0.id < $1.id }
    let session = sessions.isEmpty ? nil : entries.generator.one(of: sessions)
    return NewAssignment(
      id: entries.name("a", 20), employee: entries.name("e"),
      offering: entries.generator.chance(80) ? session?.offering ?? "o1" : entries.name("o"),
      session: entries.generator.chance(80) ? session?.id : nil, year: 2026, reason: .ownWish,
      state: entries.generator.one(of: [.wished, .proposed, .approved, .approved, .enrolled]),
      note: note())
  }
}
