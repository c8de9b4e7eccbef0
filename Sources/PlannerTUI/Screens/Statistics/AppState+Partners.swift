import PlannerDomain

/// Choosing the municipalities that demand is pooled with, and ordering for those who need it.
extension AppState {
  mutating func askForPartner() {
    layers.append(
      .prompt(
        Prompt(
          title: words.market.addPartner, lines: [words.market.partnerHint],
          label: words.manner.file, purpose: .partner)))
  }

  /// Has a partner's file read; the question stays until the answer comes.
  mutating func readPartner(_ path: String) -> [Effect] {
    guard statistics.partners.reading != path else { return [] }
    statistics.partners.reading = path
    let note = words.market.reading(path)
    withPathPrompt { $0.note = note }
    return [.readPartner(path)]
  }

  mutating func take(_ answer: PartnerAnswer) {
    guard statistics.partners.reading == answer.path else { return }
    statistics.partners.reading = nil
    // Who has left the question does not wait for the answer.
    guard case .prompt(let prompt)? = layers.last, prompt.purpose == .partner else { return }
    switch answer.outcome.flatMap({ $0.checked(besides: municipality) }) {
    case .success(let demand):
      layers.removeLast()
      statistics.partners.add(Partner(path: answer.path, demand: demand))
      tell(words.market.joined(demand))
    case .failure(let trouble): refusePartner(language(trouble.danish, trouble.english))
    }
  }

  private mutating func refusePartner(_ reason: String) {
    let told = words.market
    withPathPrompt { prompt in
      prompt.note = nil
      prompt.lines = [told.partnerHint, reason]
      prompt.problem = told.notRead
    }
  }

  mutating func pickPartnerToLeaveOut() {
    layers.append(
      .picker(
        Picker(
          title: words.market.removePartner, purpose: .partner,
          items: statistics.partners.all.map {
            Picker.Item(id: $0.path, title: $0.demand.name, detail: $0.path)
          })))
  }

  // MARK: - Ordering

  /// The pooled demand under the cursor, or whose list is open.
  var selectedPool: PooledDemand? {
    let number = statistics.opened ?? (statistics.isInside ? statistics.number : nil)
    guard case .pool(let offering)? = number else { return nil }
    return statistics.figures?.market.pools.first { $0.offering == offering }
  }

  /// Asks whether to order for those who need it, with what it costs.
  mutating func askToOrder(_ pool: PooledDemand) {
    let requisition = pool.requisition(identifiers.next())
    let title = municipality.offerings[pool.offering]?.title ?? ""
    layers.append(
      .confirm(
        Confirm(
          question: orderQuestion(pool, title),
          purpose: .order(
            PlannedEdit(
              edit: .enter(.requisition(requisition)), title: words.market.ordered(title)),
            requisition.id))))
  }

  private func orderQuestion(_ pool: PooledDemand, _ title: String) -> String {
    let told = words.market
    let who =
      pool.shares.map { "\(municipality.teams[$0.team]?.name ?? "") \($0.count)" }
      + pool.partners.map { "\($0.partner) \($0.count)" }
    var costs = [told.group(pool.groupPrice)]
    if let even = pool.breakEven {
      costs.append(told.paysFrom(even))
      if let saving = pool.saving { costs.append(told.saves(saving)) }
    } else {
      costs.append(told.notSoldOpenly(pool.groupPrice.leastParticipants))
    }
    let survey = municipality.offerings[pool.offering].map { offering in
      told.tableThree(
        AveragePrice(of: .requisitioned, lasting: offering.durationBand),
        index: municipality.profile.priceIndexPercent)
    }
    return [
      told.askToOrder(title), costs.joined(separator: ", ") + ".",
      told.needing(pool.total, who.joined(separator: ", ")),
      pool.isEnough ? nil : told.tooFew(pool.total, of: pool.threshold), survey,
    ].compactMap(\.self).joined(separator: "\n")
  }

  /// Orders as one act, and opens the order on its offering's page, where its days are planned.
  mutating func order(_ planned: PlannedEdit, _ requisition: Identifier<Requisition>) {
    make(planned)
    guard let ordered = municipality.requisitions[requisition] else { return }
    open(.offering(ordered.offering), on: .catalogue)
    openForm(.requisition(requisition))
  }
}
