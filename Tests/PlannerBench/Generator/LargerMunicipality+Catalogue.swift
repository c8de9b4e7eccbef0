import PlannerDomain

extension LargerMunicipality {
  private static let twists = [
    "med egne sager", "for små grupper", "i praksis", "trin for trin", "for øvede", "på tværs",
    "fra ord til handling", "med børnenes stemmer", "ved årets begyndelse", "som fælles sprog",
    "med øvelser", "for nye i området", "set fra barnets side", "når det er svært", "i teamet",
    "uden omsvøb", "med opfølgning", "for erfarne", "mellem faggrupper", "i hverdagen",
  ]
  private static let towns = [
    "Ålbæk", "Ærøskøbing", "Ørbæk", "Aabybro", "Brædstrup", "Dråby", "Egå", "Fåborg", "Glæsborg",
    "Hjørring", "Jægerspris", "Kølkær", "Løgstør", "Mårslet", "Nørresundby", "Ølgod", "Præstø",
    "Rønne", "Sæby", "Tønder", "Uldum", "Vrå", "Ydby", "Åkirkeby",
  ]

  /// The sample's offerings again and again, each time by another provider and somewhat different.
  mutating func growOfferings() -> [Offering] {
    (0..<size.offerings).compactMap { index in
      let models = stock.offerings
      let model = models[index % models.count]
      let first = index - index % models.count
      guard let provider = stock.providers.any(&random) else { return nil }
      let prerequisites: [Identifier<Offering>] = model.prerequisites.compactMap { wanted in
        models.firstIndex { $0.id == wanted }
          .flatMap { first + $0 < size.offerings ? id("u", first + $0) : nil }
      }
      var offering = Offering(
        id: id("u", index), title: title(of: model, index: index), provider: provider.id,
        kind: model.kind, shape: model.shape, forms: model.forms,
        isInChildrensCatalogue: model.isInChildrensCatalogue, themes: model.themes,
        targetGroups: model.targetGroups, develops: model.develops, methods: model.methods,
        length: model.length, spreadWeeks: model.spreadWeeks, ectsTenths: model.ectsTenths,
        pricePerParticipant: model.pricePerParticipant, groupPrice: model.groupPrice,
        travelCost: model.travelCost, materialCost: model.materialCost,
        subsidies: model.subsidies, prerequisites: Set(prerequisites),
        learningGoals: model.learningGoals, checklist: model.checklist,
        contentReviewed: today.adding(days: -random.number(10...900)), summary: model.summary)
      if let price = model.pricePerParticipant {
        // Never dearer than the model, which may be at the children's catalogue's ceiling.
        offering.pricePerParticipant = .kroner(price.wholeKroner * random.number(80...100) / 100)
      }
      if random.chance(30), let group = TargetGroup.allCases.any(&random) {
        offering.targetGroups.insert(group)
      }
      return offering
    }
  }

  private mutating func title(of model: Offering, index: Int) -> String {
    guard index >= stock.offerings.count, let twist = Self.twists.any(&random),
      let town = Self.towns.any(&random)
    else { return model.title }
    return "\(model.title) \(twist), \(town)"
  }

  /// About one dated run for each offering that can be taken openly, in the plan year or the one before.
  mutating func growSessions(of offerings: [Offering]) -> [CourseSession] {
    var sessions: [CourseSession] = []
    for offering in offerings where offering.forms.contains(.open) {
      let runs = random.choice([(0, weight: 25), (1, weight: 45), (2, weight: 30)], else: 1)
      for _ in 0..<runs {
        let year = planYear - (random.chance(35) ? 1 : 0)
        guard let days = courseDays(of: offering, in: year), let start = days.first,
          let end = days.last, let place = stock.places.any(&random)
        else { continue }
        let deadline = start.adding(days: -random.number(14...45))
        sessions.append(
          CourseSession(
            id: id("s", sessions.count), offering: offering.id, days: days, place: place.place,
            region: place.region, capacity: random.number(12...30), leastParticipants: 8,
            enrolmentDeadline: deadline, freeUntil: start.adding(days: -14),
            lateFees: [
              .init(from: start.adding(days: -13), percent: 50),
              .init(from: start.adding(days: -6), percent: 100),
            ], state: end < today ? .held : random.chance(60) ? .confirmed : .planned))
      }
    }
    return sessions
  }

  /// Working days from a day between New Year and the middle of the autumn; long ones take a day a week.
  private mutating func courseDays(of offering: Offering, in year: Int) -> [CivilDate]? {
    guard let newYear = CivilDate(year: year, month: 1, day: 4) else { return nil }
    let count = min(12, max(1, offering.length.wholeDays))
    let step = count > 5 ? 7 : 1
    var days: [CivilDate] = []
    var day = newYear.adding(days: random.number(0...(step == 7 ? 240 : 340)))
    while days.count < count {
      while !day.isWorkingDay || day.month == 7 {
        day = day.adding(days: day.month == 7 ? 35 : 1)
      }
      days.append(day)
      day = day.adding(days: step)
    }
    return days
  }
}
