import PlannerDomain

/// Narrowing statistics, and how they are shown.
enum StatisticsActions {
  static let all: [ActionSpec] = [
    ActionSpec(
      "statistics.numbers", in: .statistics, keys: "v", footer: 30,
      title: { $0.market.switchNumbers }, change: { $0.statistics.showsNumbers.toggle() }),
    ActionSpec(
      "statistics.layer", in: .statistics, keys: "s", footer: 29,
      title: { $0.market.switchLayer },
      when: { state in
        state.statistics.chapter == .coverage
          ? .available : .disabled(state.words.market.onlyInCoverage)
      },
      change: { $0.statistics.layer = $0.statistics.layer.next }),
    ActionSpec(
      "statistics.period", in: .statistics, keys: "p", footer: 31,
      title: { $0.market.switchPeriod },
      change: { $0.statistics.period = $0.statistics.period.next }
    ),
    ActionSpec(
      "statistics.group", in: .statistics, keys: "m", footer: 32,
      title: { $0.market.chooseGroup }, change: { $0.chooseStatisticsGroup() }),
    ActionSpec(
      "plan.order", in: .statistics, keys: "o", footer: 26, title: { $0.market.order },
      when: { state in
        guard let pool = state.selectedPool else { return .disabled(state.words.market.onlyPools) }
        return pool.shares.isEmpty ? .disabled(state.words.market.nobodyOfOurs) : .available
      },
      change: { state in
        if let pool = state.selectedPool { state.askToOrder(pool) }
      }),
    ActionSpec(
      "statistics.partner.add", in: .statistics, keys: "+", footer: 27,
      title: { $0.market.addPartner }, when: inPooling, change: { $0.askForPartner() }),
    ActionSpec(
      "statistics.partner.remove", in: .statistics, keys: "-", footer: 28,
      title: { $0.market.removePartner },
      when: { state in
        state.statistics.partners.all.isEmpty
          ? .disabled(state.words.market.noPartners) : inPooling(state)
      }, change: { $0.pickPartnerToLeaveOut() }),
  ]

  private static let inPooling: @Sendable (AppState) -> ActionSpec.Availability = { state in
    state.statistics.chapter == .pooling
      ? .available : .disabled(state.words.market.onlyInPooling)
  }
}

extension CaseIterable where Self: Equatable, AllCases.Index == Int {
  /// The one after it, and the first after the last.
  fileprivate var next: Self {
    let all = Self.allCases
    let place = (all.firstIndex(of: self) ?? all.startIndex) + 1
    return all[place == all.endIndex ? all.startIndex : place]
  }
}

extension AppState {
  mutating func chooseStatisticsGroup() {
    let groups = TargetGroup.allCases.map {
      Picker.Item(id: $0.rawValue, title: words.domain.name($0))
    }
    layers.append(
      .picker(
        Picker(
          title: words.market.chooseGroup, purpose: .statisticsGroup,
          items: [Picker.Item(id: "", title: words.market.allGroups)] + groups,
          selected: statistics.targetGroup?.rawValue ?? "")))
  }

  /// Whose education is told, and when it was.
  var statisticsSubject: [String] {
    let scope = statistics.figures?.basis.scope ?? statisticsScope
    return [
      scope.team.flatMap { municipality.teams[$0]?.name } ?? words.app.allTeams,
      scope.targetGroup.map { words.domain.name($0) },
      scope.period == nil
        ? words.market.name(.ever, year: planYear)
        : words.market.name(statistics.period, year: planYear),
    ].compactMap(\.self)
  }

  /// What the selected number is, for the list behind it.
  var statisticsListTitle: String {
    guard let figures = statistics.figures, let opened = statistics.opened else { return "" }
    let page = statistics.page
    let telling = StatisticsTelling(figures, municipality, words)
    if case .cell(let theme, let group) = opened {
      return [
        theme.name, words.domain.name(group), words.market.shortName(statistics.layer),
      ].joined(separator: " · ")
    }
    guard let line = page.line(of: opened), case .row(let item, _) = page.lines[line] else {
      return words.market.name(statistics.chapter)
    }
    return telling.row(item).label.capitalizedFirst
  }
}
