import PlannerDomain
import Testing

@testable import PlannerTUI

@Suite struct FormEntryTests {
  @Test(arguments: Language.allCases)
  func `Every entry comes out of its form as it went in`(language: Language) throws {
    let story = Story(language: language)
    var seen: Set<EntryKind> = []
    // These have edits of their own, and places of their own to make them.
    let others: Set<EntryKind> = [
      .record, .assignment, .agreementTemplate, .agreement, .followUpGoal, .rating,
      .strategy, .adviceDismissal,
    ]
    for entry in Story.sample.entries where !others.contains(entry.key.kind) {
      let fields = entry.key.fields(entry, story.state, draft: FormDraft())
      for field in fields { #expect(field.ownProblem(story.state.words) == nil, "\(entry.key)") }
      let answers = FormAnswers(fields, words: story.state.words)
      #expect(try entry.key.entry(from: answers, original: entry) == entry)
      seen.insert(entry.key.kind)
    }
    #expect(seen.count == EntryKind.allCases.count - others.count)
  }

  @Test(arguments: Language.allCases)
  func `Every item comes out of its form as it went in`(language: Language) throws {
    let words = Words(language)
    let items: [(FormItem.Kind, FormItem)] = [
      (.requirement, .requirement(.init(competence: "ics", level: .expert, withinMonths: 6))),
      (.requirement, .requirement(.init(competence: "ics", level: .can, renewEveryMonths: 24))),
      (.development, .development("ics", .knowsOf)), (.goal, .goal("Kan føre en samtale")),
      (.partner, .partner("Nabostrup Kommune")),
      (.lateFee, .lateFee(.init(from: Story.today, percent: 50))),
      (.subsidy, .subsidy(Subsidy(name: "Tilskud", amount: .percentOfPrice(30)))),
      (
        .subsidy,
        .subsidy(
          Subsidy(
            name: "Tilskud", amount: .perParticipant(Money(øre: 10_050)), from: Story.today,
            until: Story.today.adding(days: 9), mostParticipants: 4))
      ),
    ]
    for (kind, item) in items {
      #expect(try kind.item(from: FormAnswers(kind.fields(item, words), words: words)) == item)
    }
  }

  @Test(arguments: [
    ("500", "20"), ("", ""),
  ])
  func `A subsidy is an amount or a percentage`(amount: String, percent: String) {
    let words = Words(.danish)
    var fields = FormItem.Kind.subsidy.fields(nil, words)
    fields[1].input = TextField(amount)
    fields[2].input = TextField(percent)
    #expect(throws: FormComplaint(field: .amount, problem: words.forms.amountOrPercent)) {
      try FormItem.Kind.subsidy.item(from: FormAnswers(fields, words: words))
    }
  }

  @Test(arguments: Language.allCases)
  func `Every option has a name of its own`(language: Language) {
    let story = Story(language: language)
    let all: [FormOptions] = [
      .functions, .areas, .targetGroups, .natures, .providerKinds, .offeringKinds, .shapes,
      .offeringForms, .methods, .checklist, .sessionStates, .requisitionStates, .regions,
      .surveyThemes, .teams, .roles, .employees, .competences, .themes, .providers, .offerings,
      .modules, .requisitionable,
    ]
    let form = Form(
      .entry(.profile, original: nil), title: "", fields: [], words: story.state.words)
    for options in all {
      let items = options.items(in: story.state, for: form)
      #expect(!items.isEmpty)
      for item in items { #expect(options.title(item.id, in: story.state) == item.title) }
    }
  }

  @Test func `A session's requisitions are those of its offering`() throws {
    let story = Story(language: .danish)
    var state = story.state
    let requisition = try #require(Story.sample.requisitions.values.first)
    state.enterNew(.session, draft: FormDraft(offering: requisition.offering))
    let form = try #require(state.topForm)
    let ids = FormOptions.requisitions.items(in: state, for: form).map(\.id)
    #expect(ids.contains(requisition.id.rawValue))
    #expect(
      ids.allSatisfy { Story.sample.requisitions[Identifier($0)]?.offering == requisition.offering }
    )
  }
}
