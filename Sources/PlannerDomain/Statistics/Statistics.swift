/// Counts of what education is used, by whom, and how it is rated, as the national survey counts.
///
/// Sums of counts, so that many municipalities' can be added up.
public struct Statistics: Hashable, Sendable {
  /// What is counted.
  public enum Measure: String, CaseIterable, Hashable, Sendable, Codable {
    /// Education used (`EducationUse`).
    case offerings
    /// Those who took part; who was at two counts twice.
    case participants
    /// Ratings of how what was learned is used and shared.
    case ratings
    /// Municipalities that used any such education.
    case municipalities
  }

  /// A share is shown as a count when there are fewer than so many that it is of; the product's own.
  public static let leastBase = 5

  private var offerings = CrossCount()
  private var participants = CrossCount()
  private var ratings = CrossCount()
  private var municipalities = CrossCount()
  private var priceTallies: [PriceKey: PriceTally] = [:]
  private var indexSum = 0

  private struct PriceKey: Hashable {
    let form: OfferingForm
    let band: DurationBand
  }

  /// Of no municipality.
  public init() {}

  /// Of one municipality.
  public init(of facts: EducationFacts) {
    let region = TraitSet([facts.profile.region].compactMap { $0.map(Trait.region) })
    var everything = region
    for use in facts.uses {
      let traits = use.traits.union(region)
      offerings.add(traits)
      participants.add(traits, use.participants.total)
      everything.formUnion(traits)
      for group in TargetGroup.allCases where use.participants[group] > 0 {
        offerings.add(.participants(group), besides: traits, 1)
        participants.add(.participants(group), besides: traits, use.participants[group])
        everything.insert(.participants(group))
      }
      for price in use.prices {
        priceTallies[PriceKey(form: use.form, band: use.durationBand), default: PriceTally()]
          .add(price)
      }
    }
    for rating in facts.ratings { ratings.add(rating.traits.union(region)) }
    municipalities.add(everything)
    indexSum = facts.profile.priceIndexPercent
  }

  public static func += (sum: inout Statistics, other: Statistics) {
    sum.offerings += other.offerings
    sum.participants += other.participants
    sum.ratings += other.ratings
    sum.municipalities += other.municipalities
    sum.priceTallies.merge(other.priceTallies) { one, other in
      var both = one
      both += other
      return both
    }
    sum.indexSum += other.indexSum
  }

  /// How much has both traits; one alone, or everything, where they are nil.
  ///
  /// Of municipalities: those that used any of the first and any of the second.
  public func count(_ measure: Measure, _ trait: Trait? = nil, and other: Trait? = nil) -> Int {
    switch measure {
    case .offerings: offerings.count(trait, other)
    case .participants: participants.count(trait, other)
    case .ratings: ratings.count(trait, other)
    case .municipalities: municipalities.count(trait, other)
    }
  }

  /// Prices outside the children's catalogue, before subsidy (report, table 3).
  public func prices(of form: OfferingForm, lasting band: DurationBand) -> PriceTally {
    priceTallies[PriceKey(form: form, band: band)] ?? PriceTally()
  }

  /// What carries table 3's prices to today's, in percent; of many municipalities their mean.
  public var priceIndexPercent: Int {
    let count = municipalities.total
    return count == 0 ? 100 : (indexSum + count / 2) / count
  }
}
