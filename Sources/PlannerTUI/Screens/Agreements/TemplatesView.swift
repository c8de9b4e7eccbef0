import PlannerDomain

/// The municipality's own templates, and the built-in ones below them.
struct TemplatesPlace: Hashable, Sendable {
  var cursor = ListCursor<Identifier<AgreementTemplate>>()

  mutating func settle(_ state: AppState) {
    cursor.settle(
      in: TemplateChoice.all(state).map(\.id), rows: TemplatesView.rows(in: state.body))
  }
}

/// A template to begin from.
struct TemplateChoice: Hashable, Sendable {
  let template: AgreementTemplate
  let isBuiltIn: Bool

  var id: Identifier<AgreementTemplate> { template.id }

  static func all(_ state: AppState) -> [TemplateChoice] {
    state.municipality.agreementTemplates.values.sortedByName(\.title)
      .map { TemplateChoice(template: $0, isBuiltIn: false) }
      + AgreementScope.allCases.map {
        TemplateChoice(template: .builtIn(for: $0), isBuiltIn: true)
      }
  }
}

struct TemplatesView {
  let state: AppState
  private var words: AgreementWords { state.words.agreements }

  init(_ state: AppState) {
    self.state = state
  }

  static func rows(in body: Rect) -> Int { max(1, body.rows - 3) }

  func draw(on frame: inout Frame, in rect: Rect) {
    let choices = TemplateChoice.all(state)
    let head = rect.top(1).dropping(left: 1, right: 1)
    frame.put(
      fitting: [
        Run(state.words.agreements.templates, .heading),
        Run(" · " + words.templateCount(choices.count { !$0.isBuiltIn }), .faint),
      ], in: head)
    guard let place = state.agreements.templates else { return }
    let domain = state.words.domain
    let table = Table<TemplateChoice>(columns: [
      Column(title: words.templateColumn, width: .flexible(least: 18, share: 3), rank: 9) {
        [Run($0.template.title, $0.isBuiltIn ? .faint : .plain.bold)]
      },
      Column(words.scopeColumn, .flexible(least: 16, share: 2), rank: 8) { choice in
        AgreementScope.allCases.filter(choice.template.scopes.contains).map { domain.name($0) }
          .joined(separator: ", ")
      },
      Column(words.itemsColumn, .fixed(8), alignment: .trailing, rank: 5) {
        String($0.template.terms.items.count)
      },
      Column(title: "", width: .fixed(12), rank: 6) {
        [Run($0.isBuiltIn ? words.builtIn : "", .faint)]
      },
    ])
    table.draw(
      choices, on: &frame, in: rect.dropping(top: 2, left: 1, right: 1), top: place.cursor.top,
      selected: place.cursor.index, focused: state.layers.isEmpty
    ) { choice in
      let id = choice.id
      return .item { $0.agreements.templates?.cursor.expect(id) }
    }
  }
}
