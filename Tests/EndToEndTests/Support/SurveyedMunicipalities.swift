import PlannerDomain

/// 74 made-up municipalities that together used what the survey's municipalities did, at the margins
/// that the report publishes: 526 offerings by 9,379 participants, in the period that it asked about.
struct SurveyedMunicipalities {
  private(set) var all: [SurveyedMunicipality] = []

  // So many answered in each region, that the report's shares of them come out.
  private let hovedstaden = Array(0..<25)
  private let syddanmark = Array(25..<40)
  private let nordjylland = Array(40..<48)
  private let midtjylland = Array(48..<62)
  private let sjaelland = Array(62..<74)

  /// Participants by length of course, and those of theme days; fourteen of these have a price.
  private var upToOneDay = Shares(4877, among: 58 + 54 - 14 + 78)
  private var upToFourAndAHalfDays = Shares(2345, among: 26 + 21 + 59)
  private var oneWeek = Shares(561, among: 4 + 4)
  private var longer = Shares(189, among: 5 + 8 + 7 + 5)
  private var themeDays = Shares(563, among: 23)

  private var used = 0
  private var fillers = 0

  init() {
    let regions: [(MunicipalityProfile.Region, [Int])] = [
      (.hovedstaden, hovedstaden), (.syddanmark, syddanmark), (.nordjylland, nordjylland),
      (.midtjylland, midtjylland), (.sjaelland, sjaelland),
    ]
    for (region, places) in regions {
      for place in places { all.append(SurveyedMunicipality(number: place, region: region)) }
    }
    addDegrees()
    addCatalogue()
    addTable3()
    addFree()
  }

  /// 486 people in diplomas in 58 municipalities, 63 in masters in 21.
  private mutating func addDegrees() {
    let full =
      syddanmark.prefix(11) + hovedstaden.prefix(8) + midtjylland.prefix(5) + sjaelland.prefix(3)
      + nordjylland.prefix(1)
    let others = all.indices.filter { !full.contains($0) }
    var people = Shares(486, among: 62)
    for place in full {
      add(SurveyedUse(kind: .diploma, halfDays: 60), people.next(), to: place)
    }
    for index in 0..<34 {
      add(
        SurveyedUse(
          kind: .diplomaModule, form: index < 11 ? .requisitioned : .open, halfDays: 24),
        people.next(), to: others[index % 30])
    }
    let masters = Array(hovedstaden.prefix(8) + midtjylland.prefix(4))
    people = Shares(63, among: 59)
    for index in 0..<20 {
      add(SurveyedUse(kind: .master, halfDays: 80), people.next(), to: masters[index % 12])
    }
    let subjects = masters + sjaelland.prefix(3) + syddanmark.prefix(3) + nordjylland.prefix(3)
    for index in 0..<39 {
      add(
        SurveyedUse(kind: index == 0 ? .masterModule : .universitySubject, halfDays: 20),
        people.next(), to: subjects[index % 21])
    }
  }

  /// 137 courses in 47 municipalities, 8 of them among Nordjylland's 42, 31 among Syddanmark's 100.
  private mutating func addCatalogue() {
    let elsewhere = Array(
      hovedstaden.prefix(18) + midtjylland.prefix(9) + sjaelland.prefix(6))
    for index in 0..<137 {
      let place =
        index < 8
        ? nordjylland[index % 3]
        : index < 39 ? syddanmark[index % 11] : elsewhere[index % elsewhere.count]
      // 78 of them, shuffled so that each municipality has courses of both lengths.
      let isShort = index * 7 % 137 < 78
      add(
        SurveyedUse(
          kind: .course, form: index < 60 ? .requisitioned : .open, halfDays: isShort ? 2 : 6,
          price: 200, isInCatalogue: true),
        isShort ? upToOneDay.next() : upToFourAndAHalfDays.next(), to: place)
    }
  }

  /// The 192 courses of table 3 at its average prices, fourteen of them theme days.
  private mutating func addTable3() {
    let table: [(halfDays: Int, open: (price: Int, n: Int), ordered: (price: Int, n: Int))] = [
      (2, (1190, 58), (1521, 54)), (6, (3163, 26), (2628, 21)), (10, (4100, 4), (2750, 4)),
      (20, (12_360, 5), (7820, 8)), (30, (17_692, 7), (19_125, 5)),
    ]
    for (halfDays, open, ordered) in table {
      for (form, average) in [(OfferingForm.open, open), (.requisitioned, ordered)] {
        for index in 0..<average.n {
          let isThemeDay = halfDays == 2 && form == .open && index < 14
          // As much above the average as below it, two by two.
          let isAlone = index == average.n - 1 && average.n % 2 == 1
          let price = average.price + (isAlone ? 0 : index % 2 == 0 ? 150 : -150)
          add(
            SurveyedUse(
              kind: isThemeDay ? .themeDay : .course, form: form, halfDays: halfDays,
              price: price),
            isThemeDay ? themeDays.next() : participants(halfDays), to: anywhere())
        }
      }
    }
  }

  private mutating func participants(_ halfDays: Int) -> Int {
    switch halfDays {
    case 2: upToOneDay.next()
    case 6: upToFourAndAHalfDays.next()
    case 10: oneWeek.next()
    default: longer.next()
    }
  }

  /// The other theme days, conferences, AMU courses and academy programmes, which were free.
  private mutating func addFree() {
    for _ in 0..<9 { add(SurveyedUse(kind: .themeDay), themeDays.next(), to: anywhere()) }
    var people = Shares(95, among: 30)
    for _ in 0..<30 {
      add(SurveyedUse(kind: .conference, halfDays: 10), people.next(), to: anywhere())
    }
    people = Shares(200, among: 37)
    for index in 0..<37 {
      add(
        SurveyedUse(
          kind: index < 20 ? .amuCourse : .academyProgramme, halfDays: index < 11 ? 20 : 60),
        people.next(), to: anywhere())
    }
  }

  /// A municipality whose region still lacks what the report says that it used.
  private mutating func anywhere() -> Int {
    defer { fillers += 1 }
    func count(_ places: [Int]) -> Int { places.reduce(0) { $0 + all[$1].uses } }
    if count(syddanmark) < 100 { return syddanmark[fillers % syddanmark.count] }
    if count(nordjylland) < 42 { return nordjylland[fillers % nordjylland.count] }
    let others = hovedstaden + midtjylland + sjaelland
    return others[fillers % others.count]
  }

  private mutating func add(_ use: SurveyedUse, _ participants: Int, to place: Int) {
    all[place].add(use, participants: participants, traits: SurveyedTraits(number: used))
    used += 1
  }
}

/// A number of people dealt out as evenly as whole people can be.
private struct Shares {
  private let total: Int
  private let parts: Int
  private var dealt = 0

  init(_ total: Int, among parts: Int) {
    self.total = total
    self.parts = parts
  }

  mutating func next() -> Int {
    dealt += 1
    return total * dealt / parts - total * (dealt - 1) / parts
  }
}
