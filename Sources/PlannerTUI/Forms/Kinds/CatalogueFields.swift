import PlannerDomain

/// The forms about competences, own themes, providers and course packages.
enum CatalogueFields {
  static func competence(_ competence: Competence?) -> [FormField] {
    [
      .text(.name, competence?.name ?? "", required: true),
      .choice(.theme, .themes, competence?.theme.rawValue, required: true),
      .choice(.nature, .natures, competence?.nature.rawValue, required: true),
    ]
  }

  static func competence(
    _ id: Identifier<Competence>, _ answers: FormAnswers
  ) throws(FormComplaint) -> Competence {
    Competence(
      id: id, name: answers.text(.name),
      theme: try answers.needed(answers.choice(.theme), .theme),
      nature: try answers.needed(answers.choice(.nature), .nature))
  }

  static func theme(_ theme: PlannerDomain.Theme?) -> [FormField] {
    [
      .text(.name, theme?.name ?? "", required: true),
      .choice(
        .countedUnder, .surveyThemes, (theme?.countedUnder ?? .other).rawValue, required: true),
    ]
  }

  static func theme(
    _ id: Identifier<PlannerDomain.Theme>, _ answers: FormAnswers
  ) throws(FormComplaint) -> PlannerDomain.Theme {
    PlannerDomain.Theme(
      id: id, name: answers.text(.name),
      countedUnder: try answers.needed(answers.choice(.countedUnder), .countedUnder))
  }

  static func provider(_ provider: Provider?) -> [FormField] {
    [
      .text(.name, provider?.name ?? "", required: true),
      .choice(.providerKind, .providerKinds, provider?.kind.rawValue, required: true),
      .yesNo(.isApproved, provider?.isApproved ?? false),
      .typed(.approvalNote, .prose, provider?.approvalNote),
      .text(.contact, provider?.contact ?? ""),
    ]
  }

  static func provider(
    _ id: Identifier<Provider>, _ answers: FormAnswers
  ) throws(FormComplaint) -> Provider {
    Provider(
      id: id, name: answers.text(.name),
      kind: try answers.needed(answers.choice(.providerKind), .providerKind),
      isApproved: answers.isOn(.isApproved), approvalNote: answers.text(.approvalNote),
      contact: answers.text(.contact))
  }

  static func package(_ package: CoursePackage?) -> [FormField] {
    [
      .text(.title, package?.title ?? "", required: true),
      .choice(.module, .modules, package?.module.rawValue, required: true),
      .choices(
        .courses, .offerings, package?.courses.map(\.rawValue) ?? [], required: true),
    ]
  }

  static func package(
    _ id: Identifier<CoursePackage>, _ answers: FormAnswers
  ) throws(FormComplaint) -> CoursePackage {
    CoursePackage(
      id: id, title: answers.text(.title), courses: answers.choices(.courses),
      module: try answers.needed(answers.choice(.module), .module))
  }
}
