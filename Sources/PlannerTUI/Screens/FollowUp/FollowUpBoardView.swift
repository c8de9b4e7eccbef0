import PlannerDomain

/// Draws the dashboard: only the lines in view are written.
struct FollowUpBoardView {
  /// Runs at a place in the line, with the number that they tell.
  struct Piece {
    var column: Int
    var width: Int
    var runs: [Run]
    var alignment = TextAlignment.leading
    var number: FollowUpNumber?
  }

  private let state: AppState
  private let status: FollowUpStatus
  private let layout: FollowUpColumns
  private var words: FollowUpWords { state.words.followUp }

  init?(_ state: AppState, columns: Int) {
    guard let status = state.followUp.status else { return nil }
    self.state = state
    self.status = status
    layout = FollowUpColumns(columns: columns)
  }

  func draw(on frame: inout Frame, in rect: Rect) {
    let board = state.followUp.board
    for offset in 0..<rect.rows {
      let index = state.followUp.boardTop + offset
      guard board.lines.indices.contains(index) else { break }
      let line = Rect(column: rect.column, row: rect.row + offset, columns: rect.columns, rows: 1)
      draw(pieces(of: board.lines[index]), on: &frame, in: line)
    }
    frame.scrollMark(in: rect, top: state.followUp.boardTop, count: board.lines.count)
  }

  private func draw(_ pieces: [Piece], on frame: inout Frame, in line: Rect) {
    for piece in pieces {
      let place = line.dropping(left: piece.column).left(piece.width)
      let width = piece.runs.reduce(0) { $0 + TextWidth.width(of: $1.text) }
      let spare = max(0, place.columns - width)
      let shown =
        piece.alignment == .trailing ? place.dropping(left: spare) : place.left(max(width, 0))
      frame.put(fitting: piece.runs, in: shown)
      guard let number = piece.number else { continue }
      frame.target(place, .item { $0.followUp.number = number })
      if number == state.followUp.number {
        frame.select(shown.columns > 0 ? shown : place, focused: state.layers.isEmpty)
      }
    }
  }

  // MARK: - Lines

  func pieces(of line: FollowUpBoard.Line) -> [Piece] {
    switch line {
    case .blank: return []
    case .note(let runs): return [Piece(column: 0, width: .max, runs: runs)]
    case .totals(let numbers): return totals(numbers)
    case .heading(let section): return heading(section)
    case .team(let index):
      let team = status.teams[index]
      return duties(
        state.municipality.teams[team.team]?.name ?? "", [team], .team(team.team), own: nil)
    case .leader(let index, let own):
      let leader = status.leaders[index]
      return duties(
        state.municipality.employees[leader.leader]?.name ?? "", leader.teams,
        .leader(leader.leader), own: own)
    case .degree(let measure, let degree): return self.degree(measure, degree)
    case .atLeastSome(let measure): return atLeastSome(measure)
    case .barrier(let barrier): return self.barrier(barrier)
    case .quarter(let index): return quarter(status.trend[index])
    }
  }

  private func label(_ text: String, _ style: Style = .plain) -> Piece {
    Piece(column: 2, width: layout.label - 3, runs: [Run(text, style)])
  }

  private func totals(_ numbers: [FollowUpNumber]) -> [Piece] {
    let totals = FollowUpTotals(status, leavers: state.followUp.leavers, state.words)
    var column = 0
    return numbers.map { number in
      let width = totals.columns(of: number)
      defer { column += width + FollowUpTotals.gap }
      return Piece(column: column, width: width, runs: totals.runs(of: number), number: number)
    }
  }

  private func heading(_ section: FollowUpBoard.Section) -> [Piece] {
    let title: String
    var columns: [(String, Int)]
    switch section {
    case .teams, .leaders:
      title = section == .teams ? words.teams : words.leaders
      columns = layout.duties.map { (heading($0, isLeader: section == .leaders), $0.width) }
    case .transfer(let measure):
      title = state.words.domain.name(measure)
      var column = layout.label
      return [Piece(column: 0, width: layout.label, runs: [Run(title, .heading)])]
        + [words.participant, words.leader].map { name in
          defer { column += layout.rater }
          return Piece(column: column, width: layout.rater - 1, runs: [Run(name, .faint)])
        }
    case .barriers:
      title = words.barriers
      columns =
        [(words.here, barrierWidth)]
        + surveyColumns.map { ($0.education == .courses ? words.courses : words.degrees, $0.width) }
    case .trend:
      title = words.trend
      columns = layout.trend.map { (heading($0), $0.width) }
    }
    var column = layout.label
    return [Piece(column: 0, width: layout.label, runs: [Run(title, .heading)])]
      + columns.map { title, width in
        defer { column += width }
        return Piece(
          column: column, width: width - 1, runs: [Run(title, .faint)], alignment: .trailing)
      }
  }

  private func heading(_ column: FollowUpColumns.Duties, isLeader: Bool) -> String {
    switch column {
    case .overdue: words.overdue
    case .soon: words.soon
    case .inTime: words.inTime
    case .late: isLeader ? words.own : words.late
    case .missed: words.missed
    case .lastSign: words.lastSign
    }
  }

  private func heading(_ column: FollowUpColumns.Trend) -> String {
    switch column {
    case .inTime: words.inTime
    case .notInTime: words.notInTime
    case .usedByParticipant: words.usedByParticipant
    case .usedByLeader: words.usedByLeader
    }
  }

  // MARK: - Teams and leaders

  private func duties(
    _ name: String, _ teams: [TeamFollowUp], _ group: FollowUpNumber.Group, own: Int?
  ) -> [Piece] {
    func sum(_ count: (TeamFollowUp) -> Int) -> Int { teams.reduce(0) { $0 + count($1) } }
    let isSilent = teams.contains { $0.isSilent(on: status.today) }
    let inTime = sum { $0.inTime.count }
    let fallen = sum { $0.late.count + $0.missed.count } + inTime
    var column = layout.label
    return [label(name)]
      + layout.duties.map { kind in
        defer { column += kind.width }
        let run: Run
        switch kind {
        case .overdue: run = number(sum { $0.overdue.count }, .danger.bold)
        case .soon: run = number(sum { $0.soon.count }, .plain)
        case .inTime: run = Run(words.share(inTime, of: fallen))
        case .late: run = number(own ?? sum { $0.late.count }, own == nil ? .plain : .danger)
        case .missed: run = number(sum { $0.missed.count }, .plain)
        case .lastSign:
          let last = teams.compactMap(\.lastSign).max()
          run =
            isSilent
            ? Run(
              teams.filter { $0.isSilent(on: status.today) }.compactMap(\.lastSign).min()
                .map(words.silentSince) ?? words.none, .warning)
            : Run(last.map(state.words.format.shortDate) ?? words.none, .faint)
        }
        return Piece(
          column: column, width: kind.width - 1, runs: [run], alignment: .trailing,
          number: kind.number(group))
      }
  }

  private func number(_ count: Int, _ style: Style) -> Run {
    count == 0 ? Run("0", .faint) : Run(state.words.format.grouped(count), style)
  }

  // MARK: - Transfer

  private func degree(_ measure: TransferTally.Measure, _ degree: TransferDegree) -> [Piece] {
    var column = layout.label
    return [label(state.words.domain.name(degree))]
      + TransferRating.Rater.allCases.flatMap { rater -> [Piece] in
        defer { column += layout.rater }
        let count = status.transfer.count(measure, degree, by: rater)
        return bar(
          count, of: status.transfer.count(by: rater), at: column,
          degree.isAtLeastSome ? .good : .warning, .degree(measure, degree, rater))
      }
  }

  private func atLeastSome(_ measure: TransferTally.Measure) -> [Piece] {
    var column = layout.label
    return [label(words.atLeastSome, .plain.bold)]
      + TransferRating.Rater.allCases.map { rater in
        defer { column += layout.rater }
        let share = words.share(
          status.transfer.countAtLeastSome(measure, by: rater),
          of: status.transfer.count(by: rater))
        return Piece(
          column: column + layout.bar, width: layout.rater - layout.bar - 1,
          runs: [Run(layout.bar > 0 ? " " + share : share, .plain.bold)],
          number: .atLeastSome(measure, rater))
      }
  }

  /// A bar, how many, and their share where they are enough for one.
  private func bar(
    _ count: Int, of whole: Int, at column: Int, _ style: Style, _ number: FollowUpNumber
  ) -> [Piece] {
    var pieces: [Piece] = []
    if layout.bar > 0 {
      pieces.append(
        Piece(
          column: column, width: layout.bar,
          runs: Bar(count, of: whole, columns: layout.bar, style: style).runs))
    }
    let share =
      whole < FollowUpNumber.leastForPercent ? "" : "  \(words.share(count, of: whole))"
    pieces.append(
      Piece(
        column: column + layout.bar + (layout.bar > 0 ? 1 : 0),
        width: layout.rater - layout.bar - 2,
        runs: [Run(state.words.format.grouped(count)), Run(share, .faint)], number: number))
    return pieces
  }

  // MARK: - Barriers

  private var barrierWidth: Int { layout.bar > 0 ? layout.bar + 14 : 7 }

  /// The survey's figures beside the own.
  private var surveyColumns: [(education: SurveyTransfer.Education, width: Int)] {
    layout.bar > 0 ? [(.courses, 9), (.degrees, 11)] : [(.courses, 8), (.degrees, 8)]
  }

  private func barrier(_ barrier: TransferBarrier) -> [Piece] {
    let count = status.transfer.ratings(naming: barrier).count
    let whole = status.transfer.count
    var pieces = [label(state.words.domain.name(barrier))]
    if layout.bar > 0 {
      pieces += bar(count, of: whole, at: layout.label, .notice, .barrier(barrier))
    } else {
      pieces.append(
        Piece(
          column: layout.label, width: barrierWidth - 1,
          runs: [Run(words.share(count, of: whole))], alignment: .trailing,
          number: .barrier(barrier)))
    }
    var column = layout.label + barrierWidth
    for (education, width) in surveyColumns {
      let text =
        SurveyTransfer(education).percent(naming: barrier).map { "\($0) %" } ?? words.none
      pieces.append(
        Piece(
          column: column, width: width - 1, runs: [Run(text, .faint)], alignment: .trailing))
      column += width
    }
    return pieces
  }

  // MARK: - Quarters

  private func quarter(_ quarter: QuarterFollowUp) -> [Piece] {
    var column = layout.label
    return [label(words.quarter(quarter.quarter))]
      + layout.trend.map { kind in
        defer { column += kind.width }
        let run: Run
        switch kind {
        case .inTime:
          run = Run(
            words.share(
              quarter.inTime.count, of: quarter.inTime.count + quarter.notInTime.count))
        case .notInTime: run = number(quarter.notInTime.count, .plain)
        case .usedByParticipant: run = used(quarter.transfer, .participant)
        case .usedByLeader: run = used(quarter.transfer, .leader)
        }
        return Piece(
          column: column, width: kind.width - 1, runs: [run], alignment: .trailing,
          number: kind.number(quarter.quarter))
      }
  }

  private func used(_ transfer: TransferTally, _ rater: TransferRating.Rater) -> Run {
    Run(words.share(transfer.countAtLeastSome(.used, by: rater), of: transfer.count(by: rater)))
  }
}
