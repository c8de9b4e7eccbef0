import PlannerDomain
import Testing

@testable import PlannerTUI

/// The list of all advice: reached from the overview and the palette, worked off and kept.
@Suite struct AdviceListTests {
  private func list(
    _ size: Size = Size(columns: 120, rows: 40), language: Language = .english
  ) -> Story {
    var story = Story(size: size, language: language)
    story.state.openAllAdvice()
    story.press("home")
    return story
  }

  @Test func `the overview tells the gravest, and leads to the list at that line`() throws {
    var story = Story(size: Size(columns: 120, rows: 60))
    let line = try #require(story.state.overview.lines.first { $0.section == .advice })
    #expect(story.state.overview.lines.count { $0.section == .advice } == 5)
    let heading = try #require(story.lines.firstIndex { $0.hasPrefix(" Advice  5 of ") })
    #expect(story.lines[heading + 1].hasPrefix("   +   No agreement"))
    #expect(story.lines[heading + 1].contains("ch. 6.6"))
    story.state.overview.cursor.expect(line.id)
    story.state.prepare()
    story.press("enter")
    #expect(story.state.advice.isOpen)
    #expect(story.state.advice.selected.map { .advice($0.id) } == line.id)
    story.press("esc")
    #expect(!story.state.advice.isOpen)
    #expect(story.state.screen == .overview)
  }

  @Test func `the palette leads there from anywhere, and Esc leads back`() {
    var story = Story()
    story.press("2 :")
    story.type("all advice")
    story.press("enter")
    #expect(story.state.advice.isOpen)
    story.press("esc")
    #expect(story.state.screen == .catalogue)
  }

  @Test func `it tells weight, rule, subject, and the selected one in full with its source`() {
    let story = list()
    #expect(story.lines[1].hasPrefix(" All advice  "))
    #expect(story.lines[1].contains("2 dismissed"))
    #expect(story.lines[2].contains("About"))
    #expect(story.lines[3].hasPrefix(" + No agreement"))
    #expect(story.text.contains("There is no implementation agreement on"))
    #expect(story.text.contains("recommended · ch. 6.6"))
    #expect(story.text.contains("→ Write the agreement"))
  }

  @Test func `the gravest come first`() {
    let severities = list().state.advice.shown.map(\.severity)
    #expect(severities == severities.sorted(by: >))
    #expect(Set(severities) == [.recommended, .hint])
  }

  @Test func `a dismissal needs a reason, is kept, undone, shown and taken up`() throws {
    var story = list()
    let advice = try #require(story.state.advice.selected)
    let count = story.state.advice.standing
    story.press("x enter")
    #expect(story.state.municipality.adviceDismissals[advice.id] == nil)
    story.type("Aftales i næste uge")
    story.press("enter")
    let kept = story.state.municipality.adviceDismissals[advice.id]
    #expect(kept?.reason == "Aftales i næste uge")
    #expect(kept?.actor == "Tester")
    #expect(kept?.severity == advice.severity)
    #expect(story.state.advice.standing == count - 1)
    #expect(!story.state.advice.ids.contains(advice.id))
    story.press("u")
    #expect(story.state.advice.standing == count)
    story.press("U v")
    #expect(story.state.advice.ids.contains(advice.id))
    story.state.advice.cursor.expect(advice.id)
    story.state.prepare()
    #expect(story.text.contains("dismissed 22 Nov 2026 Tester: Aftales i næste uge"))
    story.press("x")
    #expect(story.state.municipality.adviceDismissals[advice.id] == nil)
  }

  @Test func `what it says can be done from the list`() throws {
    var story = list()
    let missing = try #require(story.state.advice.selected)
    guard case .beginAgreement(let assignment) = missing.action else {
      Issue.record("not an agreement: \(missing.action)")
      return
    }
    story.press("a enter")
    #expect(story.state.municipality.agreement(about: assignment) != nil)
    #expect(story.state.screen == .agreements)
  }

  @Test func `whatever it says, doing it and going to it lead somewhere`() throws {
    let story = list()
    for rule in AdviceRuleID.allCases {
      guard let advice = story.state.advice.all?.first(where: { $0.rule == rule }) else { continue }
      var acting = story.state
      acting.act(on: advice)
      acting.prepare()
      #expect(acting.screen != .overview || !acting.layers.isEmpty, "\(advice.action)")
      #expect(view(acting).lines.count == 40)
      var going = story.state
      going.go(to: advice.subject)
      going.prepare()
      #expect(going.screen != .overview, "\(advice.subject)")
    }
  }

  @Test func `Esc after what was done in the catalogue leads back, and leaves no trace there`()
    throws
  {
    var before = list()
    before.press("2")
    before.state.catalogue.chosen = [.targetGroup(.caseworker)]
    before.state.catalogue.filter = Filter("samtale")
    before.send(.resized(Size(columns: 120, rows: 40)))
    let catalogue = before.state.catalogue
    let followed = (before.state.advice.all ?? []).filter { advice in
      switch advice.action {
      case .compare, .look: true
      default: false
      }
    }
    #expect(!followed.isEmpty)
    for advice in followed.prefix(12) {
      var story = before
      story.state.openAllAdvice()
      story.state.act(on: advice)
      story.send(.resized(Size(columns: 120, rows: 40)))
      #expect(story.state.screen == .catalogue)
      story.press("esc")
      #expect(story.state.advice.isOpen && story.state.screen == .overview, "\(advice.action)")
      #expect(story.state.catalogue == catalogue)
      // Leaving by a number leaves no trace either.
      story.state.act(on: advice)
      story.press("3 2")
      #expect(story.state.catalogue.chosen == catalogue.chosen)
      #expect(story.state.catalogue.marked.isEmpty && story.state.catalogue.comparison == nil)
    }
  }

  @Test func `Esc leads back to the offering's page where the advice was told`() throws {
    var story = list()
    let advice = try #require(
      story.state.advice.all?.first { if case .compare = $0.action { true } else { false } })
    guard case .offering(let offering) = advice.subject else {
      Issue.record("about \(advice.subject)")
      return
    }
    story.press("2")
    story.state.open(.offering(offering), on: .catalogue)
    story.state.prepare()
    story.state.act(on: advice)
    story.send(.resized(Size(columns: 120, rows: 40)))
    #expect(story.state.catalogue.front == .comparison)
    story.press("esc")
    #expect(story.state.catalogue.pages.last?.offering == offering)
    #expect(story.state.catalogue.marked.isEmpty)
  }

  @Test func `1 leads from the list to the overview itself`() {
    var story = list()
    story.press("1")
    #expect(story.state.screen == .overview)
    #expect(!story.state.advice.isOpen)
  }

  @Test func `the sample data shows most rules`() {
    let rules = Set(list().state.advice.all?.map(\.rule) ?? [])
    #expect(rules.count >= 10, "\(AdviceRuleID.allCases.filter { !rules.contains($0) })")
  }

  @Test func `Enter offers the act, the way there, and the dismissal`() {
    var story = list()
    story.press("enter")
    #expect(story.text.contains("Write the agreement"))
    #expect(story.text.contains("Go to it"))
    #expect(story.text.contains("Dismiss with a reason …"))
    story.press("down enter")
    #expect(story.state.screen == .year)
    story.press("esc")
    #expect(story.state.advice.isOpen)
  }

  @Test func `it is searched as one types`() {
    var story = list()
    story.press("/")
    story.type("provider not approved")
    story.press("enter")
    #expect(!story.state.advice.shown.isEmpty)
    #expect(story.state.advice.shown.allSatisfy { $0.rule == .providerNotApproved })
    story.press("esc")
    #expect(story.state.advice.isOpen)
    #expect(story.state.advice.shown.count > 10)
  }

  @Test func `the chosen team's advice is its own`() throws {
    var story = list()
    let all = story.state.advice.standing
    story.state.team = "boernefamilie"
    story.send(.resized(Size(columns: 120, rows: 40)))
    #expect(story.state.advice.standing < all)
    #expect(story.state.advice.standing > 0)
  }

  @Test func `an act renews it`() throws {
    var story = list()
    let missing = try #require(story.state.advice.selected)
    guard case .assignment(let id) = missing.subject else { return }
    story.press("a enter esc")
    #expect(story.state.municipality.agreement(about: id) != nil)
    story.state.openAllAdvice()
    story.send(.resized(Size(columns: 120, rows: 40)))
    #expect(!story.state.advice.ids.contains(missing.id))
  }

  @Test func `copied and read aloud it has every part`() {
    let story = list()
    let listing = OverviewScreen.listing(story.state)
    #expect(listing.headings == ["", "About", "Weight", "What", "Source"])
    #expect(listing.row(0).cells[0] == "No agreement")
    #expect(listing.row(0).cells[2] == "recommended")
    var linear = list(Size(columns: 80, rows: 24))
    linear.state.manner.isLinear = true
    #expect(linear.text.contains("No agreement"))
    #expect(linear.text.contains("ch. 6.6"))
  }

  @Test(arguments: [(1, 1), (20, 6), (40, 10), (80, 24), (120, 40), (300, 100)])
  func `no size and no key breaks it`(columns: Int, rows: Int) {
    var story = list(Size(columns: columns, rows: rows), language: .danish)
    for keys in ["j j k G g", "v v", "p esc", "enter esc", "x esc", "pgdn pgup", "/ esc", "! esc"] {
      story.press(keys)
      #expect(story.lines.count == rows)
    }
  }

  @Test func `at 40×10 rule and subject are there, in Danish`() {
    let story = list(Size(columns: 40, rows: 10), language: .danish)
    #expect(story.lines[1].hasPrefix(" Alle råd  "))
    #expect(story.lines[3].hasPrefix(" + Mangler aftale"))
  }
}
