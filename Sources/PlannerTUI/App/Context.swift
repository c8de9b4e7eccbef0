/// Where an action applies; keys are looked up in the active contexts, the nearest first.
enum Context: CaseIterable, Hashable, Sendable {
  case overview, advice, catalogue, offering, compare, people, employee, suggestions, year
  /// Following up, and its lists of duties.
  case followUp, duties
  case agreements, agreement, versions, templates
  /// Strategies, a page of them, and the needs mapping.
  case strategies, strategyPage, needs
  case statistics
  /// The preview of an import, and the columns of its files.
  case importing, importColumns
  /// The values that the catalogue is narrowed by.
  case facets
  /// Going in and out of rows, and filtering them.
  case list
  /// A cursor that moves, on screens and in dialogs.
  case moving
  /// Wherever there are assignments, employees or offerings to plan with.
  case planning
  case everywhere
  /// On screens and in every dialog.
  case always
  /// Wherever a dialog's field takes text.
  case writing
  case menu, picker, prompt, confirm, notice, form
  /// One of the answers of a form's field that takes several, the line that adds one, and a field
  /// that is chosen for.
  case formItem, formAddition, formChoice
  /// The dialog in which transfer is rated.
  case rating

  func title(_ words: Words) -> String {
    switch self {
    case .overview: words.overview.title
    case .advice: words.advice.listTitle
    case .catalogue: words.catalogue.title
    case .offering: words.catalogue.offeringTitle
    case .compare: words.catalogue.compareTitle
    case .facets: words.catalogue.facetsTitle
    case .people: words.people.title
    case .employee: words.people.employeeTitle
    case .suggestions: words.people.suggestionsTitle
    case .year: words.year.title
    case .followUp: words.followUp.title
    case .duties: words.followUp.listTitle
    case .rating: words.followUp.ratingTitle
    case .agreements: words.agreements.title
    case .agreement: words.agreements.pageTitle
    case .versions: words.agreements.versionsTitle
    case .templates: words.agreements.templatesTitle
    case .strategies: words.strategies.title
    case .strategyPage: words.strategies.pageTitle
    case .needs: words.strategies.needsTitle
    case .statistics: words.market.title
    case .importing: words.importing.title
    case .importColumns: words.importing.columnsContext
    case .list, .moving: words.app.list
    case .planning: words.planning.title
    case .everywhere, .always: words.app.everywhere
    case .menu, .picker, .prompt, .confirm, .notice, .form, .formItem, .formAddition, .formChoice,
      .writing:
      words.app.dialog
    }
  }

  /// The action that Enter does, and a double click; nil where there is nothing to go into.
  var opening: String? {
    switch self {
    case .list: "list.enter"
    case .facets: "facets.toggle"
    case .menu: "menu.run"
    case .picker: "picker.choose"
    case .form: "form.enter"
    case .formItem: "form.item.edit"
    case .formAddition: "form.item.add"
    case .formChoice: "form.choose"
    case .rating: "rating.choose"
    default: nil
    }
  }

  /// The screen that it belongs to; nil when it is found on several.
  var screen: ScreenID? {
    switch self {
    case .overview, .advice: .overview
    case .catalogue, .facets, .offering, .compare: .catalogue
    case .people, .employee, .suggestions: .people
    case .year: .year
    case .followUp, .duties: .followUp
    case .agreements, .agreement, .versions, .templates: .agreements
    case .strategies, .strategyPage, .needs: .strategy
    case .statistics: .statistics
    case .importing, .importColumns: .importing
    default: nil
    }
  }
}
