import PlannerDomain
import Testing

/// What the rules say about offerings, and when they fall silent.
@Suite struct AdviceOfferingTests {
  private func advice(
    _ rule: AdviceRuleID, about offering: Offering, besides others: [Entry] = []
  ) throws -> Advice? {
    let municipality = try Municipality.small.after(
      all: ([.offering(offering)] + others).map(Edit.enter))
    return municipality.advice(rule, about: .offering(offering.id))
  }

  @Test("A provider that is not approved is told, with the provider to approve, until it is")
  func provider() throws {
    let found = try #require(try advice(.providerNotApproved, about: .icsDeep))
    #expect(found.finding == .notApproved("via"))
    #expect(found.action == .edit(.provider("via")))
    #expect(found.source == ReportSource(chapter: "5.3"))
    var approved = Provider.via
    approved.isApproved = true
    #expect(
      try advice(.providerNotApproved, about: .icsDeep, besides: [.provider(approved)]) == nil)
    #expect(try advice(.providerNotApproved, about: .icsBasic) == nil)
  }

  @Test(
    "Content counts as reviewed for two years",
    arguments: [
      (nil, true), ("2024-07-31", true), ("2024-08-01", false), ("2026-06-01", false),
    ] as [(CivilDate?, Bool)])
  func reviewed(_ day: CivilDate?, _ isTold: Bool) throws {
    var offering = Offering.icsBasic
    offering.contentReviewed = day
    let found = try advice(.contentNotReviewed, about: offering)
    #expect((found != nil) == isTold)
    if isTold {
      #expect(found?.finding == .notReviewed(since: day))
      #expect(found?.action == .edit(.offering("ics-basic")))
    }
  }

  @Test("A course for nearly everyone on a specialised need points to one for fewer")
  func broad() throws {
    var broad = Offering.abuseMorning
    broad.targetGroups = Set(TargetGroup.allCases).subtracting([.head])
    let found = try #require(try advice(.broadAudience, about: broad))
    #expect(found.finding == .broadAudience(groups: 4, narrower: "diploma-1"))
    #expect(found.action == .compare("abuse-morning", with: "diploma-1"))
    #expect(try advice(.broadAudience, about: .abuseMorning) == nil)
    var basic = Offering.icsBasic
    basic.targetGroups = Set(TargetGroup.allCases)
    #expect(try advice(.broadAudience, about: basic) == nil, "basic needs are everyone's")
  }

  /// Table 3 has 1,190 kroner for up to a day openly; the small municipality's index is 100.
  @Test(
    "A price is dear from a quarter above table 3's average on, and much so from twice",
    arguments: [
      (1480, nil), (1488, Advice.Severity.hint), (2380, .recommended),
    ] as [(Int, Advice.Severity?)])
  func dear(_ price: Int, _ severity: Advice.Severity?) throws {
    var offering = Offering.abuseMorning
    offering.pricePerParticipant = .kroner(price)
    let found = try advice(.dearerThanAverage, about: offering)
    #expect(found?.severity == severity)
    guard let found, case .dearer(let comparison, let cheaper) = found.finding else { return }
    #expect(comparison.average.courses == 58)
    #expect(cheaper == nil)
    #expect(found.source.exhibit == .table(3))
    #expect(found.action == .look("abuse-morning"))
  }

  @Test("A dear course points to a cheaper one that develops the same for the same people")
  func dearWithCheaper() throws {
    var dear = Offering.abuseMorning
    dear.pricePerParticipant = .kroner(3000)
    let cheaper = Offering(
      id: "cheaper", title: "Tegn på overgreb", provider: "via", kind: .themeDay,
      targetGroups: [.caseworker, .practitionerGeneral], develops: ["abuse": .can],
      length: .days(1), pricePerParticipant: .kroner(1000))
    let found = try advice(.dearerThanAverage, about: dear, besides: [.offering(cheaper)])
    #expect(found?.action == .compare("abuse-morning", with: "cheaper"))
  }

  @Test(
    "A course of the children's catalogue that covers the same for less is told with the saving")
  func catalogue() throws {
    let own = Offering(
      id: "catalogue", title: "Overgreb", provider: "cok", kind: .course,
      isInChildrensCatalogue: true, targetGroups: [.caseworker, .practitionerGeneral, .head],
      develops: ["abuse": .can], length: .days(2), pricePerParticipant: .kroner(500))
    let found = try #require(
      try advice(.cheaperInCatalogue, about: .abuseMorning, besides: [.offering(own)]))
    #expect(found.finding == .cheaperInCatalogue("catalogue", saving: .kroner(400)))
    #expect(found.action == .compare("abuse-morning", with: "catalogue"))
    var narrow = own
    narrow.targetGroups = [.caseworker]
    #expect(
      try advice(.cheaperInCatalogue, about: .abuseMorning, besides: [.offering(narrow)]) == nil,
      "it leaves some out")
    var shallow = own
    shallow.develops = ["abuse": .knowsOf]
    #expect(
      try advice(.cheaperInCatalogue, about: .abuseMorning, besides: [.offering(shallow)]) == nil,
      "it does not reach the level")
  }

  /// 20,000 kroner for a group against 2,500 net openly in 2026: from eight on.
  @Test("From the break-even on an order pays, for the teams whose people are on their way")
  func order() throws {
    func told(_ count: Int) throws -> Advice? {
      let people = (0..<count).map { number in
        Employee(
          id: Identifier("p\(number)"), name: "Prøve \(number)", team: "south",
          role: "caseworker", hired: "2020-01-01")
      }
      let municipality = try Municipality.small.after(
        all: people.map { .enter(.employee($0)) }
          + people.map { .enter(.assignment(.at(.wished, $0, .deepOpen))) })
      return municipality.advice(.openOrRequisitioned, about: .offering("ics-deep"))
    }
    #expect(try told(7) == nil)
    let found = try #require(try told(9))
    guard case .orderPays(let figures) = found.finding else {
      Issue.record("no order: \(found.finding)")
      return
    }
    #expect(figures.participants == 9)
    #expect(figures.breakEven.participants == 8)
    #expect(figures.saving == .kroner(2500))
    #expect(figures.openAverage.courses == 26)
    #expect(figures.orderedAverage.courses == 21)
    #expect(found.action == .order("ics-deep", for: ["south"]))
  }

  @Test("An order that too few are on their way to costs more than open places")
  func openInstead() throws {
    let few = try Municipality.small.after(
      .enter(.assignment(.at(.approved, .anna, .deepOwn))),
      .enter(.assignment(.at(.approved, .bo, .deepOwn))))
    let found = try #require(few.advice(.openOrRequisitioned, about: .offering("ics-deep")))
    guard case .openPays(let figures) = found.finding else {
      Issue.record("not open: \(found.finding)")
      return
    }
    #expect(figures.participants == 2)
    #expect(figures.saving == .kroner(15_000))
    #expect(found.action == .edit(.requisition("deep-for-north")))
    var ordered = Requisition.deepForNorth
    ordered.state = .ordered
    let bound = try few.after(.enter(.requisition(ordered)))
    #expect(
      bound.advice(.openOrRequisitioned, about: .offering("ics-deep")) == nil,
      "what has been ordered is ordered")
  }
}

extension Municipality {
  /// What one rule says about an entry on the tests' day.
  func advice(
    _ rule: AdviceRuleID, about key: EntryKey, on today: CivilDate = .today
  ) -> Advice? {
    AdviceView(of: self, on: today).advice(about: key).first { $0.rule == rule }
  }
}
