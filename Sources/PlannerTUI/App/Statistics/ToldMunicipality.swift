import PlannerDomain

/// How many are in a priority group, for other programs.
struct ToldGroup: Encodable {
  let group: Int
  let municipalities: Int
}

/// How a share spreads, in percent with a decimal, for other programs.
struct ToldSpread: Encodable {
  let share: KeyShare
  let municipalities: Int
  let least: Double
  let lowerQuartile: Double
  let median: Double
  let upperQuartile: Double
  let most: Double

  init(_ spread: Spread, of share: KeyShare) {
    self.share = share
    municipalities = spread.count
    least = Self.told(spread.least)
    lowerQuartile = Self.told(spread.lowerQuartile)
    median = Self.told(spread.median)
    upperQuartile = Self.told(spread.upperQuartile)
    most = Self.told(spread.most)
  }

  static func told(_ percent: Double) -> Double { (percent * 10).rounded() / 10 }
}

/// A municipality beside those like it, for other programs.
struct ToldMunicipality: Encodable {
  struct Share: Encodable {
    let share: KeyShare
    let count: Int
    let of: Int
    let percent: Double?
    let similarMedian: Double?
  }

  let file: String
  let name: String
  let size: SizeBand?
  let region: MunicipalityProfile.Region?
  let group: Int
  let offerings: Int
  let participants: Int
  /// How many others are like it.
  let similar: Int
  let shares: [Share]

  init(_ place: Int, in many: ManyMunicipalities, file: String) {
    let one = many.municipalities[place]
    self.file = file
    name = one.name
    size = one.likeness?.size
    region = one.likeness?.region
    group = one.group.rawValue
    offerings = one.offerings
    participants = one.participants
    similar = many.similar(to: place).count
    shares = KeyShare.allCases.map { share in
      let row = one[share]
      return Share(
        share: share, count: row.count, of: row.of, percent: row.percent.map(ToldSpread.told),
        similarMedian: many.spread(of: share, similarTo: place).map {
          ToldSpread.told($0.median)
        })
    }
  }
}

/// A file that could not be read, for other programs.
struct ToldTrouble: Encodable {
  let file: String
  let reason: String
}
