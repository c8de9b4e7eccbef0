import PlannerDomain

/// What an agreement lacks as it stands in its form, told while it is written.
struct FormCheck {
  let findings: [AgreementCheck.Finding]
  private let words: Words
  /// How many have yet to sign; all, where what is written is no longer what they signed.
  private let unsigned: Int
  private var plain: Style { Style(on: .dialog) }

  /// Nil for a form about anything else.
  init?(of form: Form, _ state: AppState) {
    guard let id = form.agreement, let agreement = state.municipality.agreements[id] else {
      return nil
    }
    words = form.words
    // The same check as on the page, of the agreement as it will be when all this has been kept.
    var written = agreement
    written.terms = AgreementFields.terms(
      from: FormAnswers(form.fields, words: words), base: agreement.terms,
      next: agreement.nextItemNumber)
    unsigned =
      (written == agreement
      ? state.municipality.missingSignatures(of: agreement)
      : state.municipality.parties(of: agreement)).count
    findings = AgreementCheck(of: written, in: state.municipality).findings
  }

  /// How many things it lacks.
  var short: String {
    findings.isEmpty ? "✓" : "\(words.agreements.missing) \(findings.count)"
  }

  /// A line for each, below a heading.
  func draw(on frame: inout Frame, in rect: Rect) {
    frame.vline(rect.left(1), style: plain.toned(.border))
    let inside = rect.dropping(left: 2)
    frame.put(
      words.agreements.check, at: inside.origin, in: inside, style: plain.toned(.heading).bold)
    guard !findings.isEmpty else {
      frame.lines(
        TextWidth.wrapped(words.agreements.nothingLacks(unsigned: unsigned), to: inside.columns)
          .map { [Run($0, plain.toned(.good))] }, in: inside.dropping(top: 1))
      return
    }
    var lines: [[Run]] = []
    for finding in findings {
      let text = "\(words.domain.text(finding.lack)) (\(words.agreements.chapter(finding.chapter)))"
      let tone: Tone = finding.severity == .hint ? .faint : .plain
      for (number, part) in TextWidth.wrapped(text, to: inside.columns - 2).enumerated() {
        let sign = number == 0 ? words.domain.sign(finding.severity) + " " : "  "
        lines.append([
          Run(sign, plain.toned(finding.severity.style.tone).bold), Run(part, plain.toned(tone)),
        ])
      }
    }
    frame.lines(lines, in: inside.dropping(top: 1))
  }

  /// As much as two lines hold, the gravest first.
  func drawLine(on frame: inout Frame, in rect: Rect) {
    frame.hline(rect.top(1), style: plain.toned(.border))
    let line = rect.bottom(1)
    guard !findings.isEmpty else {
      frame.put(
        words.agreements.nothingLacks(unsigned: unsigned), at: line.origin, in: line,
        style: plain.toned(.good))
      return
    }
    var runs = [Run("\(words.agreements.check) (\(findings.count)): ", plain.bold)]
    for (number, finding) in findings.enumerated() {
      runs.append(
        Run(
          (number == 0 ? "" : " · ") + words.domain.text(finding.lack)
            + " (\(finding.chapter))", plain.toned(finding.severity.style.tone)))
    }
    frame.put(fitting: runs, in: line)
  }
}
