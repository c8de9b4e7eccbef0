import PlannerDomain
import Testing

@Suite struct FuzzyMatchTests {
  @Test(
    "Letters are found as they stand, folded both ways, or at the beginnings of words",
    arguments: [
      ("dyb", "ICS i dybden", [6, 7, 8]),
      ("DYB", "ICS i dybden", [6, 7, 8]),
      ("paa", "Lov på vej", [4, 5]),
      ("på", "Lov paa vej", [4, 5, 6]),
      ("ær", "Paerør", [1, 2, 3]),
      ("aeroe", "Ærø", [0, 1, 2]),
      ("ærø", "AEROE", [0, 1, 2, 3, 4]),
      ("oe", "Øhuset", [0]),
      ("idé", "Ideer", [0, 1, 2]),
      ("ideer", "Idéer", [0, 1, 2, 3, 4]),
      ("icd", "ICS i dybden", [0, 1, 6]),
      ("sagbø", "Sager om børn", [0, 1, 2, 9, 10]),
      ("børn sag", "Sager om børn", [0, 1, 2, 9, 10, 11, 12]),
      ("om", "Dom om sager", [4, 5]),
      ("", "Hvad som helst", []),
      ("  ", "", []),
    ])
  func found(query: String, text: String, positions: [Int]) {
    #expect(FuzzyMatch(query, in: text)?.positions == positions)
  }

  @Test(
    "Letters that are missing, out of order or strewn within words are not found",
    arguments: [
      ("x", "ICS"), ("sci", "ICS i dybden"), ("ibd", "ICS i dybden"), ("ics nej", "ICS"),
      ("icsics", "ICS"), ("a", ""), ("børn", "born"), ("born", "børn"),
    ])
  func notFound(query: String, text: String) {
    #expect(FuzzyMatch(query, in: text) == nil)
  }

  @Test("The beginning of a word is better than its middle, and whole than strewn")
  func scores() throws {
    let start = try #require(FuzzyMatch("lov", in: "Ny lov"))
    let middle = try #require(FuzzyMatch("lov", in: "Nylov"))
    let strewn = try #require(FuzzyMatch("lov", in: "Ledelse og visitation"))
    let earlier = try #require(FuzzyMatch("lov", in: "Lov ny"))
    #expect(earlier.score > start.score)
    #expect(start.score > middle.score)
    #expect(middle.score > strewn.score)
  }

  @Test("Title, provider, themes and competences are searched")
  func catalogue() {
    let expected: [(String, [Identifier<Offering>])] = [
      ("begyndere", ["ics-basic"]), ("øhuset", ["abuse-morning"]),
      ("oehuset", ["abuse-morning"]), ("ØHUSET", ["abuse-morning"]),
      ("paa", ["law-afternoon"]), ("barnets lov", ["ics-deep", "law-afternoon"]),
      ("samtaler", ["diploma-1", "abuse-morning"]), ("icsdyb", ["ics-deep"]),
      ("ics via", ["ics-deep"]), ("findes ikke", []),
    ]
    for (text, ids) in expected {
      #expect(Set(Catalogue.small.ids(CatalogueQuery(text: text))) == Set(ids), "\(text)")
    }
    #expect(Catalogue.small.ids(CatalogueQuery(text: "")).count == 5)
  }
}
