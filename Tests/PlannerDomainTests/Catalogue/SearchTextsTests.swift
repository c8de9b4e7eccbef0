import PlannerDomain
import Testing

@Suite struct SearchTextsTests {
  private static let texts = [
    "", "Åse Ør", "Barnets Reform – grundkursus", "ICS 2, modul 1", "æblegrød", "søren & bo",
    "Undersøgelse af overgreb", "zzz", "3-årige", "日本語 kursus",
  ]

  @Test(
    "Many texts at once are found as each alone is",
    arguments: [
      "", "a", "å", "aase", "1", "-", "&", "z", "bg", "b g", "ics 1", "ov", "under greb", "æ ø",
      "q", "日", "kursus 日", "brg", "grundkursus barnets", "2 1", "e e e",
    ])
  func asOneByOne(query: String) {
    let search = SearchQuery(query)
    let packed = SearchTexts(Self.texts)
    let expected = Self.texts.map { FuzzyMatch(search, in: SearchText($0)) != nil }
    #expect(packed.hits(of: search) == expected)
    let none = Self.texts.map { _ in false }
    #expect(packed.hits(of: search, among: none) == none)
  }

  @Test("Wherever in a text a word stands, it is found as in the text alone")
  func everyPlace() {
    var state: UInt64 = 7
    func next(below bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    func text(_ count: Int) -> String {
      String((0..<count).map { _ in Array("abcå -")[next(below: 6)] })
    }
    let texts = (0..<300).map { text($0 % 45) }
    let packed = SearchTexts(texts)
    for length in 1...5 {
      for _ in 0..<20 {
        let search = SearchQuery(text(length))
        let expected = texts.map { FuzzyMatch(search, in: SearchText($0)) != nil }
        #expect(packed.hits(of: search) == expected, "\(search)")
      }
    }
  }

  @Test("Texts that share parts are found as each is with its parts beside one another")
  func parts() {
    let parts = ["", "kursus", "Rita Åkær", "under greb", "u", "-b", "Barnets Reform", "3-årige k"]
    let texts: [[String]] = (0..<512).map { number in
      [parts[number % 8], parts[number / 8 % 8], parts[number / 64]]
    }
    let packed = SearchTexts(texts)
    for query in [
      "ku", "kr", "rku", "brku", "uub", "åk ru", "r å", "b", "kursusk", "3åk", "zz", "",
    ] {
      let search = SearchQuery(query)
      let expected = texts.map {
        FuzzyMatch(search, in: SearchText($0.joined(separator: " "))) != nil
      }
      #expect(packed.hits(of: search) == expected, "\(query)")
      #expect(packed.hits(of: search, among: expected.map { !$0 }).allSatisfy { !$0 })
    }
  }

  @Test("Letters are found in runs over as many parts as there are, however many letters")
  func longWords() {
    let starts = ["abcx", "bcx", "cx"]
    let texts: [[String]] = (0..<60).map { count in (0..<count).map { starts[$0 % 3] } }
    let packed = SearchTexts(texts)
    for length in [2, 7, 8, 9, 20, 59] {
      let letters = String(repeating: "abc", count: 20)
      let search = SearchQuery(String(letters.prefix(length)))
      let expected = texts.map {
        FuzzyMatch(search, in: SearchText($0.joined(separator: " "))) != nil
      }
      #expect(packed.hits(of: search) == expected)
      #expect(expected.contains(true) && expected.contains(false))
    }
  }
}
