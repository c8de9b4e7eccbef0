import ArgumentParser
import Foundation
import PlannerDomain
import PlannerTUI

/// What statistics and the market view are about: when, and whose education.
struct ScopeOptions: ParsableArguments {
  @Option(help: "From the first day to the last, as 2026-01-01..2027-03-31.", transform: period)
  var period: Period?

  @Option(help: "A calendar year.", transform: year)
  var year: Period?

  @Option(help: "A team; the beginning of its name is enough.", completion: .names(of: .team))
  var team: String?

  @Option(
    help: ArgumentHelp(
      "Whose education: "
        + TargetGroup.allCases.map(\.rawValue).joined(separator: ", ") + "."))
  var targetGroup: TargetGroup?

  func validate() throws {
    guard period == nil || year == nil else {
      throw ValidationError("Give either --period or --year.")
    }
  }

  /// The same of whatever municipality, apart from its teams.
  var everywhere: StatisticsScope {
    StatisticsScope(period: period ?? year, targetGroup: targetGroup)
  }

  func scope(in municipality: Municipality, _ desk: Desk) throws -> StatisticsScope {
    var scope = everywhere
    scope.team = try team.map { try desk.team(named: $0, in: municipality) }
    return scope
  }

  private static func period(_ text: String) throws -> Period {
    let days = text.components(separatedBy: "..").map { CivilDate($0) }
    guard days.count == 2, let first = days[0], let last = days[1],
      let period = Period(from: first, to: last)
    else {
      throw ValidationError("'\(text)' is no period; write it as 2026-01-01..2027-03-31.")
    }
    return period
  }

  private static func year(_ text: String) throws -> Period {
    guard let year = Int(text), let period = Period(year: year) else {
      throw ValidationError("'\(text)' is no year.")
    }
    return period
  }
}
