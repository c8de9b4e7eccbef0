import PlannerDomain

/// Writes the parts of an offering's page.
struct OfferingWriter {
  let facts: OfferingFacts
  let state: AppState

  var offering: Offering { facts.offering }
  var municipality: Municipality { state.municipality }
  var words: CatalogueWords { state.words.catalogue }
  var domain: DomainWords { state.words.domain }
  var format: Formats { state.words.format }

  func writeHead(_ rows: inout PageRows) {
    for line in TextWidth.wrapped(offering.title, to: rows.columns) {
      rows.add(PageRow(left: [Run(line, .heading)]))
    }
    if let provider = facts.provider {
      let approval =
        provider.isApproved
        ? Run(words.approved, .good) : Run(words.notApproved, .warning)
      rows.add(
        PageRow(left: [
          Run(provider.isApproved ? "✓ " : "", .good), Run(provider.name),
          Run(" · \(domain.name(provider.kind)) · ", .faint), approval,
        ]))
    }
    rows.blank()
  }

  func writeFacts(_ rows: inout PageRows) {
    var kind = [domain.name(offering.kind)]
    if let shape = offering.shape { kind.append(domain.name(shape)) }
    if offering.isInChildrensCatalogue { kind.append(words.childrensCatalogue) }
    rows.fact(words.kind, kind.joined(separator: " · "))
    rows.fact(words.form, forms)
    var length = [format.length(offering.length)]
    if offering.spreadWeeks > 1 { length.append(words.spread(offering.spreadWeeks)) }
    if let ects = offering.ectsTenths { length.append(words.ects(ects)) }
    rows.fact(words.length, length.joined(separator: ", "))
    rows.fact(
      words.net, words.perParticipant(Money.kroner(facts.netPrice.wholeKroner)), style: .plain.bold)
    rows.facts(words.develops, developed)
    rows.fact(words.targetGroups, targetGroups)
  }

  var forms: String {
    OfferingForm.allCases.filter(offering.forms.contains).map(domain.name)
      .joined(separator: words.and)
  }

  var targetGroups: String {
    TargetGroup.allCases.filter(offering.targetGroups.contains).map(domain.name)
      .joined(separator: " · ")
  }

  var methods: String {
    TeachingMethod.allCases.filter(offering.methods.contains).map(domain.name)
      .joined(separator: ", ")
  }

  /// What it develops, to which level; by name.
  var developed: [String] {
    offering.develops
      .compactMap { competence, level in
        municipality.competences[competence].map { ($0.name, level) }
      }
      .sortedByName(\.0)
      .map { words.level($0.0, $0.1) }
  }

  func writeContent(_ rows: inout PageRows) {
    rows.heading(words.content)
    if !offering.summary.isEmpty { rows.text(offering.summary) }
    let themes = offering.themes.compactMap { municipality.themes[$0]?.name }.sortedByName(\.self)
    rows.fact(words.themes, themes.joined(separator: " · "))
    rows.fact(words.methods, methods)
    rows.facts(words.learningGoals, offering.learningGoals, bullet: "• ")
    rows.fact(
      words.content, words.reviewed(offering.contentReviewed),
      style: offering.contentReviewed == nil ? .warning : .plain)
  }

  /// What the survey's findings say about it.
  func writeAdvice(_ rows: inout PageRows) {
    let found = state.standingAdvice(about: [.offering(offering.id)])
    guard !found.isEmpty else { return }
    rows.heading(state.words.advice.title, state.adviceNote(found.count))
    for advice in found {
      let told = AdviceTelling(advice, state.words, in: municipality)
      for (number, line) in TextWidth.wrapped(told.text, to: max(8, rows.columns - 4)).enumerated()
      {
        rows.add(
          PageRow(
            item: number == 0 ? .advice(advice.id) : nil,
            left: [Run(number == 0 ? "  \(told.sign) " : "    ", told.style.bold), Run(line)]))
      }
      rows.text(told.source, indent: 4, style: .faint)
    }
  }

  /// What it builds on, and what it is a part of or can be made up of.
  func writeLinks(_ rows: inout PageRows) {
    let prerequisites = offering.prerequisites.compactMap { municipality.offerings[$0] }
      .sortedByName(\.title)
    if !prerequisites.isEmpty {
      rows.heading(words.prerequisites)
      for other in prerequisites { rows.add(link(to: other)) }
    }
    let packages = municipality.packages.values
      .filter { $0.courses.contains(offering.id) || $0.module == offering.id }
      .sortedByName(\.title)
    for package in packages {
      rows.heading(words.package)
      rows.text(package.title, indent: 2)
      let isModule = package.module == offering.id
      if isModule {
        rows.text(words.madeUpOf + ":", indent: 2, style: .faint)
      } else if let module = municipality.offerings[package.module] {
        rows.text(words.countsAs(module.title) + ":", indent: 2, style: .faint)
      }
      let others = package.courses.subtracting([offering.id])
        .compactMap { municipality.offerings[$0] }.sortedByName(\.title)
      for other in others { rows.add(link(to: other)) }
      if !isModule, let module = municipality.offerings[package.module] {
        rows.add(link(to: module))
      }
    }
  }

  private func link(to other: Offering) -> PageRow {
    PageRow(
      item: .offering(other.id), left: [Run("  → "), Run(other.title)],
      right: [Run(format.length(other.length), .faint)])
  }

  func writeChecklist(_ rows: inout PageRows) {
    let all = ChecklistItem.allCases
    rows.heading(words.checklist, words.checked(offering.checklist.count, of: all.count))
    for item in all {
      let isMet = offering.checklist.contains(item)
      rows.add(
        PageRow(left: [
          Run(isMet ? "  ✓ " : "    ", .good),
          Run(domain.name(item), isMet ? .plain : .faint),
        ]))
    }
  }
}
