import PlannerDomain

/// Writes the rows of an agreement's page for a width.
struct SheetWriter {
  let facts: AgreementFacts
  let state: AppState
  let columns: Int
  private(set) var rows: [SheetRow] = []

  init(facts: AgreementFacts, state: AppState, columns: Int) {
    self.facts = facts
    self.state = state
    self.columns = max(1, columns)
  }

  var words: AgreementWords { state.words.agreements }
  var domain: DomainWords { state.words.domain }
  var agreement: ImplementationAgreement { facts.agreement }
  private var label: Int { columns < 60 ? min(12, columns / 3) : 19 }

  // MARK: - Pieces

  mutating func add(_ row: SheetRow) { rows.append(row) }

  mutating func blank() {
    if !rows.isEmpty, rows.last?.left.isEmpty == false { rows.append(SheetRow()) }
  }

  mutating func heading(_ title: String, _ note: String = "") {
    blank()
    rows.append(
      SheetRow(left: [Run(title, .heading)], right: note.isEmpty ? [] : [Run(note, .faint)]))
  }

  /// Text that wraps under its beginning.
  mutating func text(
    _ stop: SheetStop?, _ sign: Run, _ text: String, style: Style = .plain, right: [Run] = []
  ) {
    let indent = TextWidth.width(of: sign.text)
    let rightColumns = right.reduce(0) { $0 + TextWidth.width(of: $1.text) }
    let room =
      columns - indent - (rightColumns > 0 && rightColumns + 9 < columns ? rightColumns + 2 : 0)
    let lines = TextWidth.wrapped(text, to: max(8, room))
    for (number, line) in lines.enumerated() {
      rows.append(
        SheetRow(
          stop: stop,
          left: [
            number == 0 ? sign : Run(String(repeating: " ", count: indent), sign.style),
            Run(line, style),
          ],
          right: number == 0 ? right : []))
    }
  }

  /// A label in the left margin with values beside it.
  mutating func fact(_ stop: SheetStop, _ name: String, _ values: [String]) {
    let shown = values.isEmpty ? [words.empty] : values
    let bullet = values.count > 1 ? "• " : ""
    for (number, value) in shown.enumerated() {
      let room = max(8, columns - label - bullet.count)
      for (line, part) in TextWidth.wrapped(value, to: room).enumerated() {
        let isFirst = number == 0 && line == 0
        rows.append(
          SheetRow(
            stop: stop,
            left: [
              Run(TextWidth.fitted(isFirst ? name : "", to: label - 1) + " ", .faint),
              Run(line == 0 ? bullet : String(repeating: " ", count: bullet.count), .faint),
              Run(part, values.isEmpty ? .faint : .plain),
            ]))
      }
    }
  }

  // MARK: - Head

  mutating func writeHead() {
    let version = agreement.versions.count + 1
    var right = [
      Run(domain.sign(facts.state) + " " + domain.name(facts.state), facts.state.style.bold)
    ]
    if version > 1 { right.append(Run(" · " + words.version(version), .faint)) }
    add(SheetRow(left: [Run(facts.who, .plain.bold)], right: right))
    add(SheetRow(left: [Run(facts.offering?.title ?? "–")]))
    let parts = [facts.team?.name ?? "–", facts.led, words.course(facts.courseDays)]
    rows += Flow.lines(parts.map { Run($0, .faint) }, separator: " · ", columns: columns, rows: 2)
      .map { SheetRow(left: $0) }
    if let last = agreement.history.last, facts.state == .lapsed {
      let reason = last.lapse.map { domain.name($0) } ?? ""
      text(nil, Run("× ", .danger), words.lapsed(reason, last.note), style: .danger)
    } else if facts.state == .draft, agreement.firstAgreed != nil, !agreement.versions.isEmpty {
      text(nil, Run("! ", .warning), words.signedAgain(agreement.versions.count), style: .warning)
    }
    blank()
  }

  // MARK: - Aside

  mutating func writeSignatures() {
    let parties = state.municipality.parties(of: agreement)
    heading(
      words.signatures, words.signed(agreement.signatures.count, of: parties.count))
    let signed = Dictionary(agreement.signatures.map { ($0.party, $0) }) { first, _ in first }
    for party in parties {
      let name = domain.name(party, in: state.municipality)
      if let signature = signed[party] {
        let who =
          party.employee == nil || signature.name != name ? "\(name): \(signature.name)" : name
        text(
          .party(party), Run("✓ ", .good), who,
          right: [Run(state.words.format.mediumDate(signature.date), .faint)])
      } else {
        let holder = party == .leader ? facts.leader.map { ": \($0.name)" } ?? "" : ""
        text(
          .party(party), Run("○ ", .notice), name + holder,
          right: facts.state.isOver ? [] : [Run(words.unsigned, .notice)])
      }
    }
  }

  mutating func writeCheck() {
    guard !facts.state.isOver else { return }
    let findings = AgreementCheck(of: agreement, in: state.municipality).findings
    heading(words.check, findings.isEmpty ? "" : String(findings.count))
    if findings.isEmpty {
      let unsigned = state.municipality.missingSignatures(of: agreement).count
      add(
        SheetRow(left: [
          Run(words.nothingLacks(unsigned: unsigned), unsigned == 0 ? .good : .plain)
        ]))
    }
    for finding in findings {
      let style = finding.severity.style
      text(
        .lack(finding.lack), Run(domain.sign(finding.severity) + " ", style.bold),
        domain.text(finding.lack), style: finding.severity == .hint ? .faint : .plain,
        right: [Run(words.chapter(finding.chapter), .faint)])
    }
  }

  /// What is advised besides what the check tells already.
  mutating func writeAdvice() {
    guard !facts.state.isOver else { return }
    let found = state.standingAdvice(
      about: state.advised(by: agreement.id).filter { $0 != .agreement(agreement.id) })
    guard !found.isEmpty else { return }
    heading(state.words.advice.title, state.adviceNote(found.count))
    for advice in found {
      let told = AdviceTelling(advice, state.words, in: state.municipality)
      text(
        .advice(advice.id), Run(told.sign + " ", told.style.bold), told.title,
        style: advice.severity == .hint ? .faint : .plain,
        right: [Run(words.chapter(advice.source.chapter), .faint)])
    }
  }

  mutating func writeHistory() {
    heading(words.history)
    for step in agreement.history.reversed() {
      let what = [step.lapse.map { domain.name($0) } ?? "", step.actor, step.note]
        .filter { !$0.isEmpty }.joined(separator: " · ")
      text(
        nil, Run(TextWidth.padded(state.words.format.mediumDate(step.date), to: 14), .faint),
        domain.name(step.state) + (what.isEmpty ? "" : " · " + what), style: .faint)
    }
  }
}

extension AgreementCheck.Severity {
  var style: Style {
    switch self {
    case .blocksSigning: .danger
    case .warning: .warning
    case .hint: .faint
    }
  }
}
