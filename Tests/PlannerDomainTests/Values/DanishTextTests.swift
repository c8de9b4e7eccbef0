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
    let (bytes, origins) = DanishText.foldedBytes(of: text)
    #expect(bytes == Array(folded.utf8))
    #expect(origins.count == bytes.count)
    #expect(origins == origins.sorted())
  }

  @Test("Folded letters remember the character they came from")
  func origins() {
    #expect(DanishText.foldedBytes(of: "Købå").origins == [0, 1, 1, 2, 3, 3])
    #expect(DanishText.foldedBytes(of: "a\u{30A}b").origins == [0, 0, 1])
    #expect(DanishText.foldedBytes(of: "ß\r\nx").origins == [0, 0, 1, 1, 2])
  }

  @Test("Every letter of Latin-1 is folded and ordered alone as among others beyond it")
  func latin() {
    for code in UInt8(1)...255 {
      let letter = String(Unicode.Scalar(code))
      // The sign after it takes the whole text the longer way.
      let (alone, among) = (DanishText.fold(letter), DanishText.fold(letter + "Ω"))
      #expect(among == alone + "ω")
      let beyond = DanishText.sortKey(letter + "Ω")
      let key = DanishText.sortKey(letter).prefix { $0 != "\u{1}" }
      if code > 1, code != 0x0D { #expect(beyond.hasPrefix(key + "ω")) }
    }
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
