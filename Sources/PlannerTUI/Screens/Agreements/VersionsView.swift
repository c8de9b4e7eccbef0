import PlannerDomain

/// What a later version of an agreement says otherwise than the one before it, and who signed each.
struct VersionsView {
  let lines: [[Run]]
  private let top: Int

  init?(_ state: AppState) {
    guard let place = state.agreements.versions,
      let facts = AgreementFacts(place.agreement, state)
    else { return nil }
    top = place.top
    let words = state.words.agreements
    let columns = max(1, state.body.columns - 2)
    let versions = facts.agreement.allVersions
    let later = min(max(place.later, 0), versions.count - 1)
    let earlier = max(0, later - 1)
    var lines: [[Run]] = [
      [Run(facts.who, .plain.bold), Run("  " + (facts.offering?.title ?? ""), .faint)],
      [
        Run(words.compared(earlier + 1, later + 1), .heading),
        Run(later == versions.count - 1 ? " " + words.presentText : "", .faint),
      ], [],
    ]
    for (number, version) in [(earlier, versions[earlier]), (later, versions[later])] {
      let signed = version.signatures.map { signature in
        "✓ \(signature.name) \(state.words.format.mediumDate(signature.date))"
      }
      let text = signed.isEmpty ? words.nobodySigned : signed.joined(separator: " · ")
      lines += TextWidth.wrapped("\(words.version(number + 1)): \(text)", to: columns)
        .map { [Run($0, .faint)] }
    }
    lines.append([])
    let difference = AgreementDifference(from: versions[earlier].terms, to: versions[later].terms)
    if difference.lines.isEmpty { lines.append([Run(words.sameText)]) }
    let teller = DifferenceTeller(state: state, course: facts.course)
    var heading = ""
    for line in difference.lines {
      for (sign, text) in teller.told(line) {
        if sign.isEmpty {
          guard text != heading else { continue }
          heading = text
        }
        let style: Style = sign == "+" ? .good : sign == "-" ? .danger : .heading
        let indent = sign.isEmpty ? 0 : 4
        for (offset, part) in TextWidth.wrapped(text, to: max(1, columns - indent)).enumerated() {
          let lead =
            sign.isEmpty ? "" : offset == 0 ? "  \(sign) " : "    "
          lines.append([Run(lead, style.bold), Run(part, sign.isEmpty ? style : .plain)])
        }
      }
    }
    self.lines = lines
  }

  func draw(on frame: inout Frame, in rect: Rect) {
    let inside = rect.dropping(left: 1, right: 1)
    frame.lines(Array(lines.dropFirst(top).prefix(inside.rows)), in: inside)
    frame.scrollMark(in: inside.withMargin, top: top, count: lines.count)
  }
}

/// Tells a difference between two texts in lines with `-` and `+`, below what they are about.
struct DifferenceTeller {
  let state: AppState
  let course: Period?

  private var words: AgreementWords { state.words.agreements }
  private var domain: DomainWords { state.words.domain }

  func told(_ line: AgreementDifference.Line) -> [(sign: String, text: String)] {
    switch line {
    case .purpose(let before, let after): pair(words.purpose, before, after)
    case .addedGoal(let goal): [("", title(goal)), ("+", goal.text)]
    case .removedGoal(let goal): [("", title(goal)), ("-", goal.text)]
    case .item(let before, let after):
      pair(
        (after ?? before).map { state.words.forms.label(FieldName(of: $0)) } ?? "",
        before.map(told) ?? "", after.map(told) ?? "")
    case .addedCommitment(let commitment): [("", words.commitments), ("+", told(commitment))]
    case .removedCommitment(let commitment): [("", words.commitments), ("-", told(commitment))]
    case .practice(let before, let after):
      pair(
        words.practice, before.map { words.practice($0) } ?? "",
        after.map { words.practice($0) } ?? "")
    case .cover(let before, let after): pair(words.cover, before, after)
    }
  }

  private func pair(_ title: String, _ before: String, _ after: String) -> [(String, String)] {
    [("", title)] + (before.isEmpty ? [] : [("-", before)]) + (after.isEmpty ? [] : [("+", after)])
  }

  private func title(_ goal: LearningGoal) -> String {
    goal.holder == .participant ? words.participantGoals : words.workplaceGoals
  }

  private func told(_ commitment: LeaderCommitment) -> String {
    "\(domain.name(commitment.kind)): \(commitment.text)"
  }

  private func told(_ item: AgreementItem) -> String {
    let audience = item.audience.isEmpty ? "" : " → \(item.audience)"
    return "\(item.text)\(audience) (\(domain.name(item.owner, in: state.municipality)), "
      + "\(domain.name(item.due)))"
  }
}
