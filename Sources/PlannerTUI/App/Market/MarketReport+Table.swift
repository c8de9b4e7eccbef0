import PlannerDomain

extension MarketReport {
  /// A heading and a row for each need, offering, theme by target group, pool and climb.
  public var table: [[String]] {
    [["section", "subject", "detail", "count", "of", "kroner"]] + needs + pools + coverage + ladder
      + unneeded
  }

  private var needs: [[String]] {
    market.needs.map { need in
      let lack = if case .offering = need.lack { "offering" } else { "session" }
      return Self.row(
        "needs", name(need.competence), "level:\(need.level.rawValue)|\(lack)", need.gaps.count)
    }
  }

  private var pools: [[String]] {
    market.pools.map { pool in
      let shares =
        pool.shares.map { "\(name($0.team)):\($0.count)" }
        + pool.partners.map { "\($0.partner):\($0.count)" }
      return Self.row(
        "pools", title(pool.offering), shares.joined(separator: "|"), pool.total, pool.threshold,
        pool.saving?.wholeKroner)
    }
  }

  private var coverage: [[String]] {
    SurveyTheme.allCases.flatMap { theme in
      TargetGroup.allCases.flatMap { group in
        ThemeCoverage.Layer.allCases.compactMap { layer in
          let count = market.coverage[theme, group].count(layer)
          return count == 0
            ? nil
            : Self.row("coverage", theme.rawValue, "\(group.rawValue)|\(layer.rawValue)", count)
        }
      }
    }
  }

  private var ladder: [[String]] {
    market.climbs.map { climb in
      let goal = climb.goal.package.map { "module:\($0.rawValue)" } ?? climb.goal.lastingName
      return Self.row("ladder", name(climb.employee), goal, climb.done.count, climb.needed)
    }
  }

  private var unneeded: [[String]] {
    market.unneeded.map {
      Self.row(
        "unneeded", title($0.offering), $0.reasons.map(\.lastingName).joined(separator: "|"))
    }
  }

  private static func row(
    _ section: String, _ subject: String, _ detail: String, _ count: Int? = nil,
    _ of: Int? = nil, _ kroner: Int? = nil
  ) -> [String] {
    [section, subject, detail] + [count, of, kroner].map { $0.map(String.init) ?? "" }
  }
}
