import PlannerDomain

/// What is told below the list of the row under the cursor.
struct AgreementRowDetail {
  let text: (title: String, pieces: [Run])

  init(of row: AgreementRow, _ state: AppState) {
    let words = state.words.agreements
    let format = state.words.format
    let offering = row.offering(in: state.municipality)?.title ?? "–"
    switch row {
    case .missing(let missing):
      let who = row.people(in: state.municipality).joined(separator: ", ")
      var pieces = [Run(words.required(missing.reason), .warning)]
      if let start = missing.start {
        let days = state.today.days(until: start)
        pieces.append(
          Run(
            "\(words.startColumn.lowercased()) \(format.date(start)), \(words.starts(in: days))",
            days <= 14 ? .danger : .plain))
      } else {
        pieces.append(Run(words.noDate, .faint))
      }
      pieces.append(Run(words.writeIt, .faint))
      text = ("\(who) · \(offering)", pieces)
    case .agreement(let row):
      guard let facts = AgreementFacts(row.agreement, state) else {
        text = ("", [])
        return
      }
      text = ("\(facts.who) · \(offering)", Self.pieces(facts, row, state))
    }
  }

  private static func pieces(
    _ facts: AgreementFacts, _ row: AgreementList.Row, _ state: AppState
  ) -> [Run] {
    let words = state.words.agreements
    let domain = state.words.domain
    var pieces: [Run] = [Run(words.course(facts.courseDays))]
    switch facts.state {
    case .draft:
      let missing = facts.missingParties.map { domain.name($0, in: state.municipality) }
      pieces.append(
        Run(
          "\(words.signatures.lowercased()): \(words.missing) \(missing.joined(separator: ", "))",
          .notice))
      let check = AgreementCheck(of: facts.agreement, in: state.municipality)
      pieces += check.findings.filter { $0.severity > .hint }.prefix(3).map {
        Run(
          "\(domain.sign($0.severity)) \(words.missing) \(domain.text($0.lack))", $0.severity.style)
      }
    case .agreed, .active:
      let never = CivilDate(dayNumber: .max)
      if let next = facts.openDuties.min(by: { ($0.due ?? never) < ($1.due ?? never) }) {
        let day = next.due.map(state.words.format.date) ?? words.noDate
        let isLate = next.due.map { $0 < state.today } ?? false
        pieces.append(Run(words.nextDuty(next.text, day), isLate ? .danger : .plain))
      }
      pieces.append(facts.status)
    case .concluded, .lapsed:
      if let last = facts.agreement.history.last {
        pieces.append(
          Run("\(domain.name(last.state)) \(state.words.format.date(last.date))", .faint))
        if let lapse = last.lapse { pieces.append(Run(domain.name(lapse), .faint)) }
        if !last.note.isEmpty { pieces.append(Run(last.note, .faint)) }
      }
    }
    if row.wasInTime == false { pieces.append(Run(words.late, .warning)) }
    return pieces
  }
}
