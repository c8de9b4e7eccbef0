import PlannerDomain
import Testing

@testable import PlannerTUI

@Suite struct StrategyStories {
  private func story(
    _ municipality: Municipality = Story.sample, size: Size = Size(columns: 120, rows: 40),
    language: Language = .danish
  ) -> Story {
    var story = Story(
      municipality, size: size, language: language, actor: Actor(name: "Mona", duty: .manager))
    story.press("7")
    return story
  }

  @Test func `The list shows strategies with how each goal stands, at 80 by 24`() {
    let story = story(size: Size(columns: 80, rows: 24))
    let lines = story.lines
    #expect(lines[1].hasPrefix(" Strategi  6 strategier, 1 afsluttet  prioriteringsgruppe 3 af 4"))
    #expect(lines[3].hasPrefix(" Læring, der kan ses i sagerne"))
    #expect(lines[4].contains("█"))
    #expect(lines[4].contains("79 %"))
    #expect(lines[4].contains("90 %"))
    #expect(lines[4].contains("på vej"))
    #expect(lines.allSatisfy { TextWidth.width(of: $0) <= 80 })
    #expect(story.text.contains("Vedtaget 16. dec. 2025 af Byrådet"))
  }

  @Test func `The priority group stands with what lifts it, and G tells all of it`() {
    var story = story(language: .english)
    #expect(
      story.lines[1].contains("priority group 3 of 4, to 4: a master module (planned: "))
    story.press("G")
    #expect(story.text.contains("One step lifts to group 4:"))
    #expect(story.text.contains("figure 36, N = 74"))
    story.press("esc")
    // A rule of the group rests on who takes part: with nobody gone anywhere it is the lowest.
    let empty = self.story(Municipality(), language: .danish)
    #expect(empty.text.contains("prioriteringsgruppe 1 af 4, til 2: flere målgrupper eller et"))
  }

  @Test(arguments: Language.allCases)
  func `A step that is planned already tells who must do what, and by when`(language: Language)
    throws
  {
    let period = Period(yearUpTo: Story.today)
    let report = PriorityReport(
      of: Story.sample, during: period, on: Story.today, language: language)
    let step = try #require(report.steps.first)
    #expect(step.underWay)
    let planned = try #require(report.lift.steps.first?.planned.first)
    let next = try #require(PriorityLift.next(for: planned, in: Story.sample))
    let actor = try #require(next.actor.flatMap { Story.sample.employees[$0]?.name })
    let text = try #require(step.todo.first)
    let words = Words(language)
    #expect(text.contains("; \(actor) "))
    #expect(text.contains(words.format.mediumDate(next.by)))
    #expect(
      PriorityWords(say: language).short(report.lift, in: Story.sample).contains(
        language("senest ", "by ") + words.format.mediumDate(next.by)))
  }

  @Test func `All that someone lacks is counted, and Enter goes to the one named`() throws {
    var municipality = Story.sample
    let role = try #require(
      municipality.roles.values.first { $0.profile.requirements.count > 2 })
    let competences = role.profile.requirements.map(\.competence)
    let goal = StrategyGoal(
      number: 1, text: "Alt", measure: .coverage(Set(competences), level: .expert),
      audience: .role(role.id), target: 90, due: Story.today.adding(months: 12))
    let strategy = EducationStrategy(
      id: "alt",
      terms: StrategyTerms(
        title: "Alt for alle",
        period: try #require(Period(from: Story.today, to: Story.today.adding(months: 24))),
        goals: [goal]),
      history: [StrategyStep(.drafted, on: Story.today)])
    _ = try municipality.apply(
      .enter(.strategy(strategy)), on: Story.today, by: Actor(name: "Mona"))
    var story = story(municipality)
    story.state.strategies.pages = [StrategyPage(.goal(StrategyGoal.ID("alt", 1)))]
    story.send(.resized(Size(columns: 120, rows: 40)))
    let missing = try #require(
      story.state.strategies.figures[StrategyGoal.ID("alt", 1)]?.missing
        .first { $0.competences.count > 1 })
    let name = try #require(
      missing.competences.first.flatMap { Story.sample.competences[$0]?.name })
    #expect(story.text.contains("\(name) + \(missing.competences.count - 1) til"))
    story.state.withStrategyPage { $0.select(.missing(missing.subject)) }
    story.press("enter")
    #expect(story.state.screen == .people)
    #expect(story.state.people.page?.competence == missing.competences.first)
  }

  @Test(arguments: Language.allCases)
  func `The needs mapping writes its goals in the language of the program`(language: Language) {
    let wizard = StrategyWizard(
      "Første", for: .municipality, in: Period(yearUpTo: Story.today), policy: "", Story.sample,
      on: Story.today, words: StrategyWords(say: language))
    let texts = wizard.mapping.proposals.map(\.goal.text)
    #expect(
      texts.contains(language("Alle får uddannelse hvert år", "Everyone gets education every year"))
    )
    #expect(
      texts.contains { $0.hasSuffix(language("har det grundlæggende", "has the basics")) })
  }

  @Test func `At 40 by 10 the goal and its figures are left`() {
    let story = story(size: Size(columns: 40, rows: 10), language: .english)
    #expect(story.lines.allSatisfy { TextWidth.width(of: $0) <= 40 })
    #expect(story.lines[4].contains("79 %"))
    #expect(story.lines[4].contains("Alle"))
  }

  @Test func `A goal tells who is missing, what is planned, and what would help`() {
    var story = story()
    story.press("j enter")
    #expect(story.lines[1] == " Alle sagsbehandlere kan Børnesamtalen")
    #expect(story.text.contains("Nu 79 % (46 af 58)"))
    #expect(story.text.contains("Er planlagt  7"))
    #expect(story.text.contains("Mangler endnu  5"))
    #expect(story.text.contains("Understøttes af"))
    #expect(story.text.contains("hjælper 5"))
    // On to the goal that serves it, to someone who is missing, and all the way back.
    story.press("enter")
    #expect(story.lines[1] == " Alle rådgivere i Børn og Familie kan Børnesamtalen")
    story.press("p")
    #expect(story.lines[1] == " Alle sagsbehandlere kan Børnesamtalen")
    story.press("esc esc j enter")
    #expect(story.state.screen == .people)
    story.press("esc")
    #expect(story.state.screen == .people || story.state.screen == .strategy)
  }

  @Test func `Someone who is missing is planned from where they stand`() throws {
    var story = story()
    story.press("j enter")
    story.press("end")
    guard case .remedy(let offering)? = story.state.strategies.page?.selected else {
      Issue.record("no remedy is selected")
      return
    }
    let selection = StrategyScreen.selection(story.state)
    #expect(selection.offering == offering)
    #expect(selection.employees.count == 5)
    story.press("enter")
    #expect(story.state.screen == .catalogue)
  }

  @Test func `Progress follows what happens`() throws {
    var story = story()
    story.press("j enter")
    let id = StrategyGoal.ID("laering-2026", 1)
    let before = try #require(story.state.strategies.figures[id])
    let missing = try #require(
      before.missing.lazy.compactMap { missing -> Identifier<Employee>? in
        if case .employee(let id) = missing.subject { id } else { nil }
      }.first)
    try story.state.plan.apply(
      .recordLevel(
        CompetenceRecord(
          id: "new", employee: missing, competence: "boernesamtalen", level: .masters,
          date: Story.today, evidence: .leadersView)), title: "Niveau", on: Story.today,
      by: story.state.actor)
    story.send(.resumed)
    let after = try #require(story.state.strategies.figures[id])
    #expect(after.now.part == before.now.part + 1)
    #expect(story.state.strategies.figures.stale.isEmpty)
  }

  @Test func `Without a strategy it says what one is for, and maps the needs`() throws {
    var bare = Story.sample
    bare.follow(
      Story.sample.strategies.values.map {
        Change(key: .strategy($0.id), before: .strategy($0), after: nil)
      })
    for language in Language.allCases {
      let story = story(bare, size: Size(columns: 80, rows: 24), language: language)
      #expect(story.text.contains(language("Ingen strategi endnu", "No strategy yet")))
      #expect(story.text.contains("N = 69"))
    }
    var story = story(bare)
    story.press("w")
    story.type("Vores strategi")
    story.press("ctrl-s")
    #expect(story.state.strategies.front == .wizard)
    #expect(story.text.contains("Basale behov: alle i rollen (kap. 4.3)"))
    #expect(story.text.contains("[x] Alle i rollen"))
    let wizard = try #require(story.state.strategies.wizard)
    story.press("space")
    #expect(story.state.strategies.wizard?.taken.count == wizard.taken.count - 1)
    story.press("space w")
    #expect(story.state.strategies.front == .page)
    let made = try #require(story.state.municipality.strategies.values.first)
    #expect(made.terms.title == "Vores strategi")
    #expect(made.state == .draft)
    #expect(made.terms.goals.count == wizard.taken.count)
    #expect(made.history == [.init(.drafted, on: Story.today, by: "Mona")])
    story.press("u")
    #expect(story.state.municipality.strategies.isEmpty)
    #expect(story.state.strategies.front == .list)
  }

  @Test func `A draft is adopted by a body on a day, and ended and reopened for a reason`() throws {
    var story = story()
    story.press("end")
    let id: Identifier<EducationStrategy> = "forebyg-2027"
    #expect(story.state.selectedStrategy?.id == id)
    story.press("V enter")
    story.type("Børneudvalget")
    story.press("enter")
    #expect(story.state.municipality.strategies[id]?.adoption?.note == "Børneudvalget")
    #expect(story.state.municipality.strategies[id]?.adoption?.date == Story.today)
    story.state.open(.strategy(id))
    story.send(.resumed)
    #expect(story.text.contains("Vedtaget 22. nov. 2026 af Børneudvalget (Mona)"))
    story.press("X")
    story.type("Ny plan")
    story.press("enter R")
    story.type("Alligevel ikke")
    story.press("enter")
    #expect(
      story.state.municipality.strategies[id]?.history.map(\.what).suffix(2) == [
        .ended, .reopened,
      ])
  }

  @Test func `What was adopted changes only with a reason`() throws {
    var story = story()
    let id: Identifier<EducationStrategy> = "kurs-2023"
    story.press("e")
    story.type(" mere")
    story.press("ctrl-s")
    #expect(story.state.topForm != nil)
    #expect(story.state.municipality.strategies["laering-2026"]?.versions.isEmpty == true)
    story.type("Byrådet har justeret")
    story.press("ctrl-s")
    let revised = try #require(story.state.municipality.strategies["laering-2026"])
    #expect(revised.terms.title == "Læring, der kan ses i sagerne mere")
    #expect(revised.versions.map(\.title) == ["Læring, der kan ses i sagerne"])
    #expect(revised.history.last?.note == "Byrådet har justeret")
    // What has ended is shown on request, and cannot be written.
    story.press("E end")
    #expect(story.state.selectedStrategy?.id == id)
    story.press("e")
    #expect(story.state.topForm == nil)
    #expect(story.lines.last?.contains("Gælder kun vedtagne.") == true)
  }

  @Test(arguments: Language.allCases)
  func `A strategy and its goals come out of their forms as they went in`(
    language: Language
  ) throws {
    let state = Story(language: language).state
    for strategy in Story.sample.strategies.values {
      let fields = StrategyFields.fields(strategy, state)
      let answers = FormAnswers(fields, words: state.words)
      let made = try StrategyFields.strategy(strategy.id, strategy, answers)
      #expect(made == strategy)
      for goal in strategy.terms.goals {
        let item = FormItem.strategyGoal(goal)
        let fields = FormItem.Kind.strategyGoal.fields(item, state.words)
        for field in fields { #expect(field.ownProblem(state.words) == nil) }
        let back = try FormItem.Kind.strategyGoal.item(
          from: FormAnswers(fields, words: state.words)
        ).inPlace(of: item, course: nil)
        #expect(back == item)
      }
    }
  }

  @Test func `Frames become budgets`() throws {
    var story = story()
    story.press("B")
    let budget = try #require(
      story.state.municipality.budgets[Budget.ID(team: "modtagelse", year: 2028)])
    let frame = story.state.municipality.strategies["laering-2026"]?.terms.frames
      .first { $0.id == budget.id }
    #expect(budget == frame)
    #expect(story.state.budgets(by: try #require(story.state.selectedStrategy)).isEmpty)
  }

  @Test func `It is read aloud and copied without bars, and kept as a view`() throws {
    var story = story()
    let list = StrategyScreen.listing(story.state)
    #expect(list.count == story.state.strategies.board.rows.count)
    #expect(
      list.row(1).cells == [
        "Alle sagsbehandlere kan Børnesamtalen", "på vej", "79 %", "91 %", "90 %", "31. dec. 2027",
      ])
    story.press("j enter")
    let page = StrategyScreen.listing(story.state)
    #expect((0..<page.count).allSatisfy { !page.row($0).cells.joined().contains("█") })
    story.press("esc E /")
    story.type("opspore")
    story.press("enter")
    let view = story.state.screenView
    #expect(view.filter == "opspore")
    #expect(view.showsEnded == true)
    #expect(story.state.strategies.board.rows.count == 2)
    story.press("esc E")
    StrategyScreen.show(view, &story.state)
    #expect(story.state.strategies.filter.text == "opspore")
    #expect(story.state.strategies.showsEnded)
  }

  @Test func `Nothing crashes at any size`() {
    for size in [(1, 1), (20, 6), (40, 10), (61, 14), (200, 60)] {
      var story = story(size: Size(columns: size.0, rows: size.1))
      story.press("down down enter down pgdn end home enter esc esc esc 7 w")
      story.type("T")
      story.press("ctrl-s down end space A A w esc")
      _ = story.lines
    }
  }
}
