/// A course of the children's catalogue develops the same, for the same people, for less.
public struct CheaperInCatalogue: AdviceRule {
  public let id = AdviceRuleID.cheaperInCatalogue
  public let source = ReportSource(chapter: "12.2")
  public let severity = Advice.Severity.recommended

  public init() {}

  public func advice(about subject: AdviceSubject, in view: AdviceView) -> Advice? {
    guard case .offering(let offering) = subject, !offering.isInChildrensCatalogue,
      offering.kind.ladderStep == .course, offering.pricePerParticipant != nil
    else { return nil }
    let own = offering.costPerHead(on: view.today)
    let cheapest = view.catalogue.covering(offering, in: view.municipality)
      .filter { $0.isInChildrensCatalogue && $0.isMeant(forAllOf: offering) }
      .map { (cost: $0.costPerHead(on: view.today), offering: $0) }
      .min { ($0.cost, $0.offering.id) < ($1.cost, $1.offering.id) }
    guard let cheapest, cheapest.cost < own else { return nil }
    return say(
      of: subject, .cheaperInCatalogue(cheapest.offering.id, saving: own - cheapest.cost),
      .compare(offering.id, with: cheapest.offering.id))
  }
}

/// The price is well above the survey's average for the length and form, at today's prices.
public struct DearerThanAverage: AdviceRule {
  /// From so many percent above the average on it is worth a word; the product's own.
  public static let percent = 25
  /// From so many on it is more than a hint.
  public static let muchPercent = 100

  public let id = AdviceRuleID.dearerThanAverage
  public let source = ReportSource(chapter: "12.1", .table(3), answers: 192)
  public let severity = Advice.Severity.hint

  public init() {}

  public func advice(about subject: AdviceSubject, in view: AdviceView) -> Advice? {
    guard case .offering(let offering) = subject else { return nil }
    let index = view.municipality.profile.priceIndexPercent
    let dearest = OfferingForm.allCases
      .compactMap { PriceComparison(of: offering, taken: $0, indexPercent: index) }
      .max { $0.percentDearer < $1.percentDearer }
    guard let dearest, dearest.percentDearer >= Self.percent else { return nil }
    let own = offering.costPerHead(on: view.today)
    let cheaper = view.catalogue.covering(offering, in: view.municipality)
      .filter { $0.isMeant(forAllOf: offering) && $0.costPerHead(on: view.today) < own }
      .map { (cost: $0.costPerHead(on: view.today), id: $0.id) }
      .min { ($0.cost, $0.id) < ($1.cost, $1.id) }
    return say(
      of: subject, .dearer(dearest, cheaper: cheaper?.id),
      cheaper.map { .compare(offering.id, with: $0.id) } ?? .look(offering.id),
      severity: dearest.percentDearer >= Self.muchPercent ? .recommended : severity)
  }
}

extension Offering {
  /// Net of subsidy, with travel and materials.
  fileprivate func costPerHead(on day: CivilDate) -> Money {
    netPricePerHead(on: day) + otherCosts
  }

  /// Whether it leaves out none of those another is meant for.
  fileprivate func isMeant(forAllOf other: Offering) -> Bool {
    targetGroups.isSuperset(of: other.targetGroups)
  }
}
