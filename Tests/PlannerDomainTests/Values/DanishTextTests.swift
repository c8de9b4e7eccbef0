import PlannerDomain
import Testing

@Suite struct DanishTextTests {
  @Test(
    "Folding writes æ, ø, å in two letters and drops case and other accents",
    arguments: [
      ("Ærø", "aeroe"), ("ÅRHUS", "aarhus"), ("Aarhus", "aarhus"),
      ("Idé À la Carte", "ide a la carte"),
      ("Müller", "muller"), ("a\u{30A}ben", "aaben"), ("§ 11", "§ 11"), ("Höör", "hoeoer"),
      ("", ""),
    ])
  func folding(text: String, folded: String) {
    #expect(DanishText.fold(text) == folded)
    let (characters, origins) = DanishText.folded(text)
    #expect(String(characters) == folded)
    #expect(origins.count == characters.count)
    #expect(origins == origins.sorted())
  }

  @Test("Folded letters remember the character they came from")
  func origins() {
    #expect(DanishText.folded("Købå").origins == [0, 1, 1, 2, 3, 3])
  }

  @Test("Lists are ordered as Danish does, with aa as å, last")
  func sorting() {
    let ordered = [
      "anna", "Arne", "bo", "Bo Bæk", "Zenia", "Ærø", "Ørum", "Aabenraa", "Aarhus", "Åse",
    ]
    #expect(ordered.shuffled().sorted(by: DanishText.sortKey) == ordered)
  }

  @Test("Case and accents decide only between texts that are otherwise equal")
  func ties() {
    let ordered = ["Ide", "ide", "idé", "ideal", "Kanal", "Kaan"]
    #expect(ordered.reversed().sorted(by: DanishText.sortKey) == ordered)
  }
}

extension Sequence<String> {
  fileprivate func sorted(by key: (String) -> String) -> [String] {
    sorted { key($0) < key($1) }
  }
}
