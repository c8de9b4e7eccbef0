import PlannerDomain

/// The form about an offering.
enum OfferingFields {
  static func fields(_ offering: Offering?, _ state: AppState) -> [FormField] {
    about(offering, state) + content(offering) + scope(offering, state)
      + prices(offering, state) + quality(offering, state)
  }

  private static func about(_ offering: Offering?, _ state: AppState) -> [FormField] {
    let providers = state.municipality.providers
    let provider = offering?.provider ?? (providers.count == 1 ? providers.keys.first : nil)
    return [
      .text(.title, offering?.title ?? "", required: true),
      .choice(.provider, .providers, provider?.rawValue, required: true),
      .choice(
        .offeringKind, .offeringKinds, (offering?.kind ?? .course).rawValue, required: true),
      .choice(.shape, .shapes, offering?.shape?.rawValue),
      .choices(
        .forms, .offeringForms, (offering?.forms ?? [.open]).map(\.rawValue), required: true),
      .yesNo(.catalogue, offering?.isInChildrensCatalogue ?? false),
      .typed(.summary, .prose, offering?.summary),
    ]
  }

  private static func content(_ offering: Offering?) -> [FormField] {
    let develops = offering?.develops.sorted { $0.key < $1.key } ?? []
    return [
      .choices(.themes, .themes, offering?.themes.map(\.rawValue) ?? []).under(.content),
      .choices(.targetGroups, .targetGroups, offering?.targetGroups.map(\.rawValue) ?? []),
      .items(.develops, .development, develops.map { .development($0.key, $0.value) }),
      .choices(.methods, .methods, offering?.methods.map(\.rawValue) ?? []),
      .items(.learningGoals, .goal, offering?.learningGoals.map { .goal($0) } ?? []),
      .choices(
        .prerequisites, .offerings, offering?.prerequisites.map(\.rawValue) ?? []),
    ]
  }

  private static func scope(_ offering: Offering?, _ state: AppState) -> [FormField] {
    let readings = Readings(say: state.language)
    return [
      .typed(.length, .length, readings.text(offering?.length), required: true).under(.scope),
      .typed(.spreadWeeks, .number, String(offering?.spreadWeeks ?? 1), required: true),
      .typed(.ects, .tenths, readings.text(tenths: offering?.ectsTenths)),
    ]
  }

  private static func prices(_ offering: Offering?, _ state: AppState) -> [FormField] {
    let readings = Readings(say: state.language)
    let group = offering?.groupPrice
    return [
      .typed(.pricePerParticipant, .money, readings.text(offering?.pricePerParticipant))
        .under(.prices),
      .typed(.groupPrice, .money, readings.text(group?.amount)),
      .typed(.groupLeast, .number, readings.text(group?.leastParticipants)),
      .typed(.groupMost, .number, readings.text(group?.mostParticipants)),
      .typed(.travelCost, .money, readings.text(offering?.travelCost ?? .zero)),
      .typed(.materialCost, .money, readings.text(offering?.materialCost ?? .zero)),
      .items(.subsidies, .subsidy, offering?.subsidies.map { .subsidy($0) } ?? []),
    ]
  }

  private static func quality(_ offering: Offering?, _ state: AppState) -> [FormField] {
    [
      .choices(.checklist, .checklist, offering?.checklist.map(\.rawValue) ?? [])
        .under(.quality),
      .typed(
        .contentReviewed, .date,
        Readings(say: state.language).text(offering?.contentReviewed)),
    ]
  }

  static func offering(
    _ id: Identifier<Offering>, _ answers: FormAnswers
  ) throws(FormComplaint) -> Offering {
    let developed = answers.items(.develops).compactMap {
      item -> (Identifier<Competence>, CompetenceLevel)? in
      if case .development(let competence, let level) = item { (competence, level) } else { nil }
    }
    return Offering(
      id: id, title: answers.text(.title),
      provider: try answers.needed(answers.choice(.provider), .provider),
      kind: try answers.needed(answers.choice(.offeringKind), .offeringKind),
      shape: answers.choice(.shape), forms: answers.choices(.forms),
      isInChildrensCatalogue: answers.isOn(.catalogue), themes: answers.choices(.themes),
      targetGroups: answers.choices(.targetGroups),
      develops: Dictionary(developed) { _, last in last }, methods: answers.choices(.methods),
      length: try answers.needed(answers.length(.length), .length),
      spreadWeeks: try answers.needed(answers.number(.spreadWeeks), .spreadWeeks),
      ectsTenths: answers.tenths(.ects),
      pricePerParticipant: answers.money(.pricePerParticipant),
      groupPrice: try groupPrice(answers), travelCost: answers.money(.travelCost) ?? .zero,
      materialCost: answers.money(.materialCost) ?? .zero,
      subsidies: answers.items(.subsidies).compactMap { item in
        if case .subsidy(let subsidy) = item { subsidy } else { nil }
      },
      prerequisites: answers.choices(.prerequisites),
      learningGoals: answers.items(.learningGoals).compactMap { item in
        if case .goal(let text) = item { text } else { nil }
      },
      checklist: answers.choices(.checklist), contentReviewed: answers.date(.contentReviewed),
      summary: answers.text(.summary))
  }

  /// The price for a group and its two numbers belong together.
  private static func groupPrice(_ answers: FormAnswers) throws(FormComplaint) -> GroupPrice? {
    let (least, most) = (answers.number(.groupLeast), answers.number(.groupMost))
    guard let amount = answers.money(.groupPrice) else {
      guard least == nil, most == nil else {
        throw FormComplaint(field: .groupPrice, problem: answers.words.forms.missing)
      }
      return nil
    }
    return GroupPrice(
      amount: amount, leastParticipants: try answers.needed(least, .groupLeast),
      mostParticipants: try answers.needed(most, .groupMost))
  }
}
