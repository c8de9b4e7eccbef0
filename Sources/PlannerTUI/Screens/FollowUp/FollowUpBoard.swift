import PlannerDomain

/// The lines of the dashboard, which numbers stand in each; kept until the figures or the room change.
struct FollowUpBoard: Hashable, Sendable {
  enum Section: Hashable, Sendable {
    case teams, leaders
    case transfer(TransferTally.Measure)
    case barriers, trend
  }

  enum Line: Hashable, Sendable {
    case blank
    case totals([FollowUpNumber])
    case heading(Section)
    case team(Int)
    /// The leader's place in the status, and how much of what is overdue rests on the leader.
    case leader(Int, own: Int)
    case degree(TransferTally.Measure, TransferDegree)
    case atLeastSome(TransferTally.Measure)
    case barrier(TransferBarrier)
    case quarter(Int)
    case note([Run])
  }

  struct Basis: Hashable, Sendable {
    var plan: FollowUpPlace.Basis
    var columns: Int
    var language: Language
  }

  private var basis: Basis?
  private(set) var lines: [Line] = []
  /// The numbers of each line.
  private(set) var numbers: [[FollowUpNumber]] = []

  /// The line that a number stands in.
  func line(of number: FollowUpNumber?) -> Int? {
    number.flatMap { number in numbers.firstIndex { $0.contains(number) } }
  }

  mutating func refresh(
    _ status: FollowUpStatus, leavers: Set<Identifier<Employee>>, _ basis: Basis
  ) {
    guard basis != self.basis else { return }
    self.basis = basis
    lines = Self.lines(status, leavers: leavers, basis)
    let layout = FollowUpColumns(columns: basis.columns)
    numbers = lines.map { line in
      switch line {
      case .blank, .heading, .note: []
      case .totals(let numbers): numbers
      case .team(let index): layout.duties.compactMap { $0.number(.team(status.teams[index].team)) }
      case .leader(let index, _):
        layout.duties.compactMap { $0.number(.leader(status.leaders[index].leader)) }
      case .degree(let measure, let degree):
        TransferRating.Rater.allCases.map { .degree(measure, degree, $0) }
      case .atLeastSome(let measure):
        TransferRating.Rater.allCases.map { .atLeastSome(measure, $0) }
      case .barrier(let barrier): [.barrier(barrier)]
      case .quarter(let index):
        layout.trend.map { $0.number(status.trend[index].quarter) }
      }
    }
  }

  private static func lines(
    _ status: FollowUpStatus, leavers: Set<Identifier<Employee>>, _ basis: Basis
  ) -> [Line] {
    let words = Words(basis.language).followUp
    var lines = totals(status, leavers: leavers, basis)
    lines += [.blank, .heading(.teams)]
    lines +=
      status.teams.isEmpty
      ? [.note([Run("  " + words.noTeams, .faint)])] : status.teams.indices.map(Line.team)
    lines += [.blank, .heading(.leaders)]
    lines +=
      status.leaders.isEmpty
      ? [.note([Run("  " + words.noLeaders, .faint)])]
      : status.leaders.indices.map { index in
        let leader = status.leaders[index]
        let own = leader.teams.reduce(0) { sum, team in
          sum + team.overdue.count { $0.people.contains(leader.leader) }
        }
        return .leader(index, own: own)
      }
    for measure in TransferTally.Measure.allCases {
      lines += [.blank, .heading(.transfer(measure))]
      guard status.transfer.count > 0 else {
        lines.append(.note([Run("  " + words.noRatings, .faint)]))
        continue
      }
      lines += TransferDegree.allCases.map { .degree(measure, $0) } + [.atLeastSome(measure)]
      lines += notes(
        [words.surveyLead]
          + [.courses, .degrees].map { words.survey(measure, SurveyTransfer($0)) }, basis)
    }
    lines += [.blank, .heading(.barriers)]
    lines += TransferBarrier.allCases.map(Line.barrier)
    lines += notes(words.barrierSources, basis)
    lines += [.blank, .heading(.trend)]
    lines += status.trend.indices.reversed().map(Line.quarter)
    return lines
  }

  private static func notes(_ pieces: [String], _ basis: Basis) -> [Line] {
    Flow.lines(
      pieces.map { Run($0, .faint) }, separator: "  ", columns: max(10, basis.columns - 4)
    ).map { .note([Run("  ")] + $0) }
  }

  /// As many beside one another as there is room for.
  private static func totals(
    _ status: FollowUpStatus, leavers: Set<Identifier<Employee>>, _ basis: Basis
  ) -> [Line] {
    var all: [FollowUpNumber] = [.overdue(.all), .soon(.all), .doneInTime(.all), .silent]
    if !leavers.isEmpty { all.append(.leavers) }
    let totals = FollowUpTotals(status, leavers: leavers, Words(basis.language))
    var lines: [[FollowUpNumber]] = [[]]
    var used = 0
    for number in all {
      let width = totals.columns(of: number) + FollowUpTotals.gap
      if used + width - FollowUpTotals.gap > basis.columns, !lines[lines.count - 1].isEmpty {
        lines.append([])
        used = 0
      }
      lines[lines.count - 1].append(number)
      used += width
    }
    return lines.map(Line.totals)
  }
}
