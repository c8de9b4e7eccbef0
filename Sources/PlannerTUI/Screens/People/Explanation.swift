import PlannerDomain

/// How someone stands in a competence, told in words.
struct Explanation {
  let pieces: [Run]

  init(
    of standing: Standing?, employee: Employee, competence: Identifier<Competence>,
    _ state: AppState
  ) {
    let words = state.words.people
    guard let standing else {
      let starts = employee.hired > state.today
      pieces = [
        Run(starts ? words.starts(employee.hired) : words.notRequired, starts ? .notice : .faint)
      ]
      return
    }
    var pieces: [Run] = []
    if standing.gap > 0 {
      let tone = StandingSign(standing, isUnderWay: false, on: state.today).tone
      pieces.append(Run(words.missing(standing.gap), Style(tone)))
      if let due = standing.due {
        pieces.append(
          standing.isLate(on: state.today)
            ? Run("! " + words.late(since: due), .danger) : Run(words.due(due)))
      }
    }
    pieces.append(
      Run(
        standing.required.map { words.required($0) } ?? words.notRequired,
        standing.required == nil ? .faint : .plain))
    pieces.append(Run(words.actual(standing.level)))
    pieces.append(
      state.municipality.record(of: standing).map { Run(words.known($0)) }
        ?? Run(words.neverRecorded, .faint))
    if let until = standing.countsUntil {
      let ends = standing.expires(within: StandingSign.monthsAhead, of: state.today)
      pieces.append(
        ends ? Run("~ " + words.expires(until), .notice) : Run(words.until(until), .faint))
    }
    if standing.gap > 0,
      let assignment = state.municipality.assignment(
        of: employee.id, lifting: competence, above: standing.level),
      let offering = state.municipality.offerings[assignment.offering]
    {
      pieces.append(Run("» " + words.underWay(offering.title, assignment.state), .accent))
    }
    self.pieces = pieces
  }
}
