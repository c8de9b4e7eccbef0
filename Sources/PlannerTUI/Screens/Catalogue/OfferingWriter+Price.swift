import PlannerDomain

extension OfferingWriter {
  func writePrice(_ rows: inout PageRows) {
    rows.heading(words.price)
    if let price = offering.pricePerParticipant {
      rows.fact(words.open, words.perParticipant(price))
    }
    if let group = offering.groupPrice { rows.fact(words.group, words.groupPrice(group)) }
    if offering.pricePerParticipant == nil, offering.groupPrice == nil {
      rows.fact(words.price, words.noPrice)
    }
    rows.fact(
      words.otherCosts, words.others(travel: offering.travelCost, materials: offering.materialCost))
    if offering.subsidies.isEmpty { rows.fact(words.subsidy, words.noSubsidy) }
    for (offset, subsidy) in offering.subsidies.enumerated() {
      let isInForce = subsidy.isInForce(on: facts.day)
      rows.fact(
        offset == 0 ? words.subsidy : "", words.subsidy(subsidy, isInForce: isInForce),
        style: isInForce ? .plain : .faint)
    }
    writeNet(&rows)
    writeBreakEven(&rows)
    writeTable3(&rows)
  }

  private func writeNet(_ rows: inout PageRows) {
    let net = words.perParticipant(Money.kroner(facts.netPrice.wholeKroner))
    guard offering.pricePerParticipant != nil else {
      rows.fact(words.net, net, style: .plain.bold)
      return
    }
    let cost = NetCost(openPlaceOn: offering, day: facts.day)
    let hasParts = cost.otherCosts > .zero || cost.subsidy > .zero
    rows.fact(
      words.net, hasParts ? "\(net) (\(words.netSum(cost)))" : net, style: .plain.bold)
  }

  private func writeBreakEven(_ rows: inout PageRows) {
    guard let even = facts.breakEven else { return }
    rows.fact(words.breakEven, words.breakEven(even))
  }

  private func writeTable3(_ rows: inout PageRows) {
    guard offering.isCoveredByAveragePrices else {
      rows.fact(
        words.table3,
        offering.isInChildrensCatalogue
          ? words.catalogueNotCovered(ceiling: offering.catalogueCeiling)
          : words.degreesNotCovered, style: .faint)
      return
    }
    for (offset, comparison) in facts.comparisons.enumerated() {
      rows.fact(
        offset == 0 ? words.table3 : "",
        words.average(comparison, band: offering.durationBand))
      rows.fact(
        "", "\(words.whole(comparison.price)): \(words.dearer(comparison.percentDearer))",
        style: .dearer(comparison.percentDearer).bold)
    }
    rows.fact(
      "", words.table3Source(index: municipality.profile.priceIndexPercent), style: .faint)
  }
}

extension Style {
  /// Dearer than the average is worth a look; the words say which it is.
  static func dearer(_ percent: Int) -> Style {
    percent > 0 ? .warning : percent < 0 ? .good : .plain
  }
}
