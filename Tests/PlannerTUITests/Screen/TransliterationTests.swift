import Testing

@testable import PlannerTUI

@Suite struct TransliterationTests {
  @Test(arguments: [
    ("Rødgrød på Ærø", "Rodgrod pa Aro"),
    ("Åse, Müller, Łódź, façade", "Ase, Muller, Lodz, facade"),
    ("┌─┐│└┘├┤┬┴┼", "+-+|+++++++"), ("█▉▊▋▌▍▎▏", "########"), ("▁▂▃▄▅▆▇█", ".:-=+*%#"),
    ("←↑→↓ ▲▼", "<^>v ^v"), ("● ✓ …", "* v ~"), ("12½ – 13", "122 - 13"), ("e\u{301}", "e"),
    ("漢😀", "??"), ("\u{A0}", " "),
  ])
  func `every sign gets a stand-in of one column`(text: String, expected: String) {
    #expect(String(text.map(Transliteration.ascii)) == expected)
  }

  @Test func `whatever comes in, ASCII comes out`() {
    for value in UInt32(0x80)...0x30FF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(Transliteration.ascii(Character(scalar)).isASCII)
    }
  }
}
