/// How a team stands against its frame in a year; all amounts net of subsidy.
public struct BudgetStatus: Hashable, Sendable {
  public let team: Identifier<Team>
  public let year: Int
  /// Nil when no frame has been set.
  public let frame: Money?
  /// Approved, enrolled or waiting.
  public let committed: Money
  /// Held.
  public let spent: Money
  /// Wished or proposed, and so not bound yet.
  public let proposed: Money
  /// The part of what is proposed that is only wished.
  public let wished: Money

  /// What is left of the frame; negative when it is overrun, nil when there is none.
  public var free: Money? { frame.map { $0 - committed - spent } }

  public var isOverrun: Bool { free.map { $0 < .zero } ?? false }

  public init(
    of team: Identifier<Team>, in year: Int, municipality: Municipality,
    besides excluded: Identifier<Assignment>? = nil
  ) {
    var committed = Money.zero
    var spent = Money.zero
    var proposed = Money.zero
    var wished = Money.zero
    for employee in municipality.employeesOfTeam[team] {
      municipality.eachAssignment(of: employee) { assignment in
        let state = assignment.state
        guard assignment.year == year, assignment.id != excluded,
          state.isLive || state.spendsMoney
        else { return }
        let cost = municipality.cost(of: assignment)
        if state.spendsMoney {
          spent += cost
        } else if state.commitsMoney {
          committed += cost
        } else {
          proposed += cost
          if state == .wished { wished += cost }
        }
      }
    }
    self.team = team
    self.year = year
    self.frame = municipality.budgets[Budget.ID(team: team, year: year)]?.frame
    self.committed = committed
    self.spent = spent
    self.proposed = proposed
    self.wished = wished
  }
}
