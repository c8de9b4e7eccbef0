import PlannerDomain

/// One of the answers to a question that takes several, such as a requirement of a role.
enum FormItem: Hashable, Sendable, Codable {
  enum Kind: Hashable, Sendable, CaseIterable {
    case requirement, development, goal, subsidy, lateFee, partner
    /// Items of an agreement: what is to be done around the course, shared, and followed up.
    case before, during, after, sharing, followUp
    case strategyGoal, teamFrame
  }

  case requirement(CompetenceProfile.Requirement)
  case development(Identifier<Competence>, CompetenceLevel)
  case goal(String)
  case subsidy(Subsidy)
  case lateFee(CourseSession.LateFee)
  case partner(String)
  /// An item of an agreement, with the course that it is counted from.
  case agreed(AgreementItem, Period?)
  case strategyGoal(StrategyGoal)
  /// What a team may spend in a year by a strategy.
  case teamFrame(Budget)
}

extension FormItem {
  /// Of which a question takes one answer at most.
  var subject: String? {
    switch self {
    case .requirement(let requirement): requirement.competence.rawValue
    case .development(let competence, _): competence.rawValue
    case .lateFee(let fee): fee.from.description
    case .strategyGoal(let goal): goal.text
    case .teamFrame(let frame): "\(frame.id.team)/\(frame.id.year)"
    case .goal, .subsidy, .partner, .agreed: nil
    }
  }

  /// What it is about, and what is said about that, the most important first.
  func text(_ words: Words, in municipality: Municipality) -> (title: String, details: [String]) {
    let format = words.format
    switch self {
    case .requirement(let requirement):
      var parts = [words.domain.name(requirement.level)]
      if requirement.withinMonths > 0 {
        parts.append(words.forms.within(months: requirement.withinMonths))
      }
      if let months = requirement.renewEveryMonths {
        parts.append(words.forms.renewed(months: months))
      }
      return (
        municipality.competences[requirement.competence]?.name ?? "–", parts
      )
    case .development(let competence, let level):
      return (municipality.competences[competence]?.name ?? "–", [words.domain.name(level)])
    case .goal(let text), .partner(let text): return (text, [])
    case .subsidy(let subsidy):
      let amount =
        switch subsidy.amount {
        case .perParticipant(let money): format.money(money)
        case .percentOfPrice(let percent): "\(percent) %"
        }
      let period = words.forms.period(from: subsidy.from, until: subsidy.until)
      return (subsidy.name, [amount, period].filter { !$0.isEmpty })
    case .agreed(let item, let course): return item.text(words, course, in: municipality)
    case .lateFee(let fee): return (words.forms.fee(percent: fee.percent, from: fee.from), [])
    case .strategyGoal(let goal):
      return (
        goal.text,
        [
          words.strategies.target(goal), format.mediumDate(goal.due),
          words.domain.name(of: goal, in: municipality),
        ]
      )
    case .teamFrame(let frame):
      return (
        "\(municipality.teams[frame.id.team]?.name ?? "–") \(frame.id.year)",
        [format.money(frame.frame)]
      )
    }
  }
}

extension FormItem.Kind {
  /// The fields about an item, or about a new one.
  func fields(_ item: FormItem?, _ words: Words) -> [FormField] {
    let readings = Readings(say: words.language)
    switch (self, item) {
    case (.requirement, let item):
      let old: CompetenceProfile.Requirement? =
        if case .requirement(let requirement)? = item { requirement } else { nil }
      return [
        .choice(.competence, .competences, old?.competence.rawValue, required: true),
        .choice(.level, .levels, String((old?.level ?? .can).rawValue), required: true),
        .typed(.withinMonths, .number, String(old?.withinMonths ?? 0), required: true),
        .typed(.renewEveryMonths, .number, readings.text(old?.renewEveryMonths)),
      ]
    case (.development, let item):
      let old: (competence: String, level: CompetenceLevel)? =
        if case .development(let competence, let level)? = item {
          (competence.rawValue, level)
        } else {
          nil
        }
      return [
        .choice(.competence, .competences, old?.competence, required: true),
        .choice(.level, .levels, String((old?.level ?? .can).rawValue), required: true),
      ]
    case (.goal, let item):
      let old: String = if case .goal(let text)? = item { text } else { "" }
      return [.typed(.text, .prose, old, required: true)]
    case (.partner, let item):
      let old: String = if case .partner(let text)? = item { text } else { "" }
      return [.text(.name, old, required: true)]
    case (.before, let item), (.during, let item), (.after, let item), (.sharing, let item),
      (.followUp, let item):
      return agreedFields(item, words)
    case (.strategyGoal, let item):
      let old: StrategyGoal? = if case .strategyGoal(let goal)? = item { goal } else { nil }
      return StrategyFields.goal(old, words)
    case (.teamFrame, let item):
      let old: Budget? = if case .teamFrame(let frame)? = item { frame } else { nil }
      return StrategyFields.teamFrame(old, words)
    case (.subsidy, let item):
      let old: Subsidy? = if case .subsidy(let subsidy)? = item { subsidy } else { nil }
      return subsidyFields(old, readings)
    case (.lateFee, let item):
      let old: CourseSession.LateFee? = if case .lateFee(let fee)? = item { fee } else { nil }
      return [
        .typed(.from, .date, readings.text(old?.from), required: true),
        .typed(.percent, .number, readings.text(old?.percent), required: true),
      ]
    }
  }

  private func subsidyFields(_ old: Subsidy?, _ readings: Readings) -> [FormField] {
    var amount: Money?
    var percent: Int?
    switch old?.amount {
    case .perParticipant(let money): amount = money
    case .percentOfPrice(let share): percent = share
    case nil: break
    }
    return [
      .text(.name, old?.name ?? "", required: true),
      .typed(.amount, .money, readings.text(amount)),
      .typed(.percent, .number, readings.text(percent)),
      .typed(.from, .date, readings.text(old?.from)),
      .typed(.until, .date, readings.text(old?.until)),
      .typed(.mostParticipants, .number, readings.text(old?.mostParticipants)),
    ]
  }

  /// The item that the answers make.
  func item(from answers: FormAnswers) throws(FormComplaint) -> FormItem {
    switch self {
    case .requirement:
      return .requirement(
        CompetenceProfile.Requirement(
          competence: try answers.needed(answers.choice(.competence), .competence),
          level: try answers.needed(answers.level(.level), .level),
          withinMonths: answers.number(.withinMonths) ?? 0,
          renewEveryMonths: answers.number(.renewEveryMonths)))
    case .development:
      return .development(
        try answers.needed(answers.choice(.competence), .competence),
        try answers.needed(answers.level(.level), .level))
    case .goal: return .goal(answers.text(.text))
    case .partner: return .partner(answers.text(.name))
    case .subsidy: return .subsidy(try subsidy(from: answers))
    case .before, .during, .after, .sharing, .followUp: return try agreed(from: answers)
    case .strategyGoal: return .strategyGoal(try StrategyFields.goal(from: answers))
    case .teamFrame: return .teamFrame(try StrategyFields.teamFrame(from: answers))
    case .lateFee:
      return .lateFee(
        CourseSession.LateFee(
          from: try answers.needed(answers.date(.from), .from),
          percent: try percent(answers)))
    }
  }

  private func subsidy(from answers: FormAnswers) throws(FormComplaint) -> Subsidy {
    let money = answers.money(.amount)
    let amount: Subsidy.Amount
    switch (money, answers.number(.percent)) {
    case (let money?, nil): amount = .perParticipant(money)
    case (nil, .some): amount = .percentOfPrice(try percent(answers))
    default: throw FormComplaint(field: .amount, problem: answers.words.forms.amountOrPercent)
    }
    let (from, until) = (answers.date(.from), answers.date(.until))
    if let from, let until, until < from {
      throw FormComplaint(field: .until, problem: answers.words.forms.beforeTheFirst)
    }
    if answers.number(.mostParticipants) == 0 {
      throw FormComplaint(
        field: .mostParticipants, problem: answers.words.forms.outside(least: "1", most: nil))
    }
    return Subsidy(
      name: answers.text(.name), amount: amount, from: from, until: until,
      mostParticipants: answers.number(.mostParticipants))
  }

  private func percent(_ answers: FormAnswers) throws(FormComplaint) -> Int {
    let percent = try answers.needed(answers.number(.percent), .percent)
    guard percent <= 100 else {
      throw FormComplaint(
        field: .percent, problem: answers.words.forms.outside(least: "0", most: "100"))
    }
    return percent
  }
}
