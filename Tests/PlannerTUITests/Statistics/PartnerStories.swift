import PlannerDomain
import Testing

@testable import PlannerTUI

/// Ordering education together, from the keyboard.
@Suite struct PartnerStories {
  private static let path = "nabo.sqlite"

  /// Under joint requisition, with a neighbour whose people all lack what the first pool's offering
  /// develops.
  private func pooling(
    size: Size = Size(columns: 120, rows: 40), language: Language = .english
  ) throws -> Story {
    var story = Story.statistics(.pooling, size: size, language: language)
    let pool = try #require(story.figures?.market.pools.first)
    let offering = try #require(Story.sample.offerings[pool.offering])
    let (competence, level) = try #require(offering.develops.min { $0.key < $1.key })
    let name = try #require(Story.sample.competences[competence]?.name)
    let group =
      TargetGroup.allCases.first { offering.targetGroups.contains($0) } ?? .caseworker
    let person = PartnerDemand.Person(
      group: group, lacks: [PartnerDemand.key(of: name): level])
    story.partners[Self.path] = .success(
      PartnerDemand(name: "Ådal Kommune", people: [person, person, person]))
    return story
  }

  @Test(arguments: Language.allCases)
  func `a neighbour's file is taken in by a key, and who is in is told`(language: Language) throws {
    var story = try pooling(language: language)
    let alone = try #require(story.figures?.market.pools.first)
    #expect(
      story.text.contains(
        language("Kun kommunens egne teams.", "Only the municipality's own teams.")))
    story.press("+")
    story.type(Self.path)
    story.press("enter")
    #expect(story.state.layers.isEmpty)
    #expect(
      story.text.contains(language("Sammen med Ådal Kommune (3)", "Together with Ådal Kommune (3)"))
    )
    let together = try #require(
      story.figures?.market.pools.first { $0.offering == alone.offering })
    #expect(together.total == alone.total + 3)
    story.press("-")
    #expect(story.text.contains("Ådal Kommune"))
    story.press("enter")
    #expect(story.figures?.market.pools.first == alone)
    #expect(
      story.text.contains(
        language("Kun kommunens egne teams.", "Only the municipality's own teams.")))
  }

  @Test func `a broken file says why, and the screen stays as it was`() throws {
    var story = try pooling()
    let before = story.lines
    story.partners["no.sqlite"] = .failure(
      Trouble(danish: "no.sqlite er i stykker.", english: "no.sqlite is broken."))
    story.press("+")
    story.type("no.sqlite")
    story.press("enter")
    #expect(story.text.contains("no.sqlite is broken."))
    #expect(story.state.statistics.partners.all.isEmpty)
    story.press("esc")
    #expect(story.lines == before)
  }

  @Test func `a plan of the municipality itself is no neighbour`() throws {
    var story = try pooling()
    let own = Story.sample.profile.name
    story.partners["copy.sqlite"] = .success(PartnerDemand(name: own, people: []))
    story.press("+")
    story.type("copy.sqlite")
    story.press("enter")
    #expect(story.text.contains("\(own) is the municipality itself"))
    #expect(story.state.statistics.partners.all.isEmpty)
  }

  @Test func `who leaves the question does not get the answer`() throws {
    var story = try pooling()
    let answer = PartnerAnswer(
      path: "slow.sqlite", outcome: .success(PartnerDemand(name: "Sen Kommune", people: [])))
    story.press("+")
    story.type("slow.sqlite")
    story.press("enter")
    #expect(story.text.contains("reading slow.sqlite …"))
    story.press("esc")
    story.happen(.readPartner(answer))
    #expect(story.state.statistics.partners.all.isEmpty)
  }

  @Test func `a path goes on by Tab as far as it is clear`() throws {
    var story = try pooling()
    let paths = ["~/nabo-planer/", "~/nabo-vest.sqlite", "~/nabo-øst.sqlite"]
    story.desk.paths = { beginning in paths.filter { $0.hasPrefix(beginning) } }
    story.press("+")
    story.type("~/na")
    story.press("tab")
    #expect(story.state.pathPrompt?.field.text == "~/nabo-")
    #expect(story.text.contains("nabo-vest.sqlite"))
    story.type("ø")
    story.press("tab")
    #expect(story.state.pathPrompt?.field.text == "~/nabo-øst.sqlite")
    #expect(story.text.contains("Only numbers"))
    story.type("x")
    story.press("tab")
    #expect(story.state.pathPrompt?.problem != nil)
  }

  @Test func `a pooled demand is ordered by a key, with the break-even, and opens to be completed`()
    throws
  {
    var story = try pooling()
    story.press("+")
    story.type(Self.path)
    story.press("enter")
    let before = story.state.municipality
    let pool = try #require(story.state.selectedPool)
    let even = try #require(pool.breakEven)
    story.press("o")
    guard case .confirm(let confirm)? = story.state.layers.last else {
      Issue.record("nothing is asked")
      return
    }
    #expect(confirm.question.contains("pays from \(even.participants) against"))
    #expect(confirm.question.contains("(table 3, N="))
    #expect(confirm.question.contains("Ådal Kommune 3."))
    story.press("y")
    let requisition = try #require(
      story.state.municipality.requisitions.values.first { before.requisitions[$0.id] == nil })
    #expect(requisition.offering == pool.offering)
    #expect(requisition.teams == Set(pool.shares.map(\.team)))
    #expect(requisition.partners == ["Ådal Kommune"])
    #expect(requisition.state == .planned)
    #expect(
      story.state.topForm?.purpose
        == .entry(.requisition(requisition.id), original: .requisition(requisition)))
    story.press("esc")
    #expect(story.state.screen == .catalogue && story.state.catalogue.front == .offering)
    story.press("u")
    #expect(story.state.municipality == before)
    #expect(story.state.municipality.requisitions == before.requisitions)
    story.press("esc")
    #expect(story.state.screen == .statistics)
  }

  @Test func `an order is not made by saying no, nor anywhere but on a pooled demand`() throws {
    var story = try pooling()
    story.press("o n")
    #expect(story.state.municipality == Story.sample)
    story = Story.statistics(.kinds)
    story.press("o")
    #expect(story.state.layers.isEmpty)
    #expect(story.state.message?.tone == .notice)
  }

  @Test(arguments: [Size(columns: 40, rows: 10), Size(columns: 80, rows: 24)])
  func `the questions fit in a small window`(size: Size) throws {
    var story = try pooling(size: size, language: .danish)
    story.press("+")
    #expect(story.lines.allSatisfy { TextWidth.width(of: $0) <= size.columns })
    story.press("esc o")
    #expect(story.text.contains("Rekvirér"))
    #expect(story.text.contains("j Ja") && story.text.contains("n Nej"))
  }
}
