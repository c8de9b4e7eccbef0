import PlannerDomain
import Synchronization
import Testing

@testable import PlannerTUI

@Suite("Searching the catalogue away from the screen's thread")
struct CatalogueSearchTests {
  @Test("What was found before stays, with a sign, until what is looked for has been found")
  func meanwhile() {
    var story = Story.catalogue()
    story.press("/")
    let before = story.lines
    let effects = update(&story.state, .terminal(.key(.character("å"))))
    guard case .find(let question)? = effects.first else {
      Issue.record("nothing was asked: \(effects)")
      return
    }
    #expect(story.state.isFinding)
    #expect(story.lines[1].contains("106 offerings …"))
    #expect(Array(story.lines[3...]) == Array(before[3...]))
    let finding = question.answer(from: question.catalogue)
    if let finding { _ = update(&story.state, .found(finding)) }
    #expect(!story.state.isFinding)
    #expect(!story.lines[1].contains("…") && !story.lines[1].contains("106 offerings"))
  }

  @Test("An answer to what is no longer asked is not taken")
  func late() throws {
    var story = Story.catalogue()
    story.press("/")
    let first = try #require(asked(in: update(&story.state, .terminal(.key(.character("i"))))))
    let second = try #require(asked(in: update(&story.state, .terminal(.key(.character("c"))))))
    let answer = try #require(first.answer(from: first.catalogue))
    _ = update(&story.state, .found(answer))
    #expect(story.state.isFinding)
    let wanted = try #require(second.answer(from: second.catalogue))
    _ = update(&story.state, .found(wanted))
    #expect(!story.state.isFinding && story.state.catalogue.finding == wanted)
  }

  @Test("A question that is no longer wanted is given up")
  func givenUp() throws {
    var story = Story.catalogue()
    story.press("/")
    let given = try #require(asked(in: update(&story.state, .terminal(.key(.character("i"))))))
    #expect(given.answer(from: given.catalogue, unless: { true }) == nil)
  }

  @Test("While one writes, letters go on; what is done to the list waits for it")
  func waiting() {
    var story = Story.catalogue()
    story.press("/")
    _ = update(&story.state, .terminal(.key(.character("i"))))
    #expect(!story.state.mustWait(.key(.character("c"))))
    #expect(!story.state.mustWait(.key(Key(.backspace))))
    #expect(story.state.mustWait(.key(Key(.enter))))
    #expect(story.state.mustWait(.key(Key(.down))))
    #expect(!story.state.mustWait(.key(Key(.tab))))
    #expect(!story.state.mustWait(.resized(Size(columns: 40, rows: 10))))
  }

  @Test("The latest question is answered, whatever was asked before it")
  func latest() throws {
    let search = CatalogueSearch()
    var story = Story.catalogue()
    story.press("/")
    var question = try #require(
      asked(in: update(&story.state, .terminal(.key(.character("i"))))))
    let found = Mutex<[String]>([])
    let words = (1...200).map { "kursus \($0 % 7)" } + ["ics"]
    for word in words {
      question.basis.query.text = word
      search.ask(question) { finding in
        found.withLock { $0.append(finding.basis?.query.text ?? "") }
      }
    }
    while found.withLock({ $0.last }) != "ics" {}
    #expect(found.withLock { $0.count } < words.count)
  }

  private func asked(in effects: [Effect]) -> CatalogueQuestion? {
    effects.lazy.compactMap { effect in
      if case .find(let question) = effect { question } else { nil }
    }.first
  }
}
