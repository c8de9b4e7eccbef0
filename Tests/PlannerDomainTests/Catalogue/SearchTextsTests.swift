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
}
