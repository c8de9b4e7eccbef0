/// Puts together, from who took part in what, which education was used.
public struct UseGathering: Sendable {
  public let scope: StatisticsScope
  private var uses: [Key: EducationUse] = [:]
  private var pricedRuns: Set<Identifier<CourseSession>> = []

  private struct Key: Hashable {
    let offering: Identifier<Offering>
    let form: OfferingForm
  }

  public init(within scope: StatisticsScope) { self.scope = scope }

  /// In the order of the offerings' identifiers, open before requisitioned.
  public var sortedUses: [EducationUse] {
    uses.values.sorted {
      $0.offering == $1.offering
        ? $0.form == .open && $1.form != .open : $0.offering < $1.offering
    }
  }

  /// Counts some who took part, unless it was outside the period.
  ///
  /// - Parameter recorded: when it was recorded, which counts where there is no dated run.
  public mutating func add(
    _ count: Int, of group: TargetGroup, to offering: TakenOffering, in run: TakenRun?,
    recorded: CivilDate?
  ) {
    guard let day = run?.end ?? recorded, scope.period?.contains(day) ?? true else { return }
    let form =
      run.map { $0.order == nil ? OfferingForm.open : .requisitioned } ?? offering.formWithoutRun
    let key = Key(offering: offering.id, form: form)
    var use = uses.removeValue(forKey: key) ?? Self.use(of: offering, form)
    use.add(count, of: group)
    if offering.subsidies.contains(where: { $0.isInForce(on: run?.start ?? day) }) {
      use.traits.insert(.subsidised)
    }
    if offering.isPriced, let run, let order = run.order, order.price > .zero,
      pricedRuns.insert(run.id).inserted
    {
      use.prices.append(order.price.share(among: order.sharers))
    }
    uses[key] = use
  }

  private static func use(of offering: TakenOffering, _ form: OfferingForm) -> EducationUse {
    let price = form == .open && offering.isPriced ? offering.openPrice.flatMap(\.ifAny) : nil
    return EducationUse(
      of: offering.id, form: form, traits: offering.traits, durationBand: offering.durationBand,
      prices: price.map { [$0] } ?? [])
  }
}

extension Money {
  /// Nil for what is free.
  fileprivate var ifAny: Money? { self > .zero ? self : nil }
}
