import Testing

@testable import PlannerTUI

@Suite struct AlphabetTests {
  @Test(
    arguments: [
      ("UTF-8", [:], Alphabet.unicode),
      ("UTF-8", ["LC_ALL": "da_DK.UTF-8"], .unicode),
      ("ANSI_X3.4-1968", [:], .unicode),
      ("ANSI_X3.4-1968", ["LANG": "C"], .unicode),
      ("ANSI_X3.4-1968", ["LC_ALL": "", "LC_CTYPE": "C"], .ascii),
      ("ANSI_X3.4-1968", ["LC_ALL": "C"], .ascii),
      ("ANSI_X3.4-1968", ["LC_ALL": "POSIX", "LC_CTYPE": "da_DK.UTF-8"], .ascii),
      ("ANSI_X3.4-1968", ["LC_ALL": "da_DK.UTF-8"], .unicode),
      ("ISO-8859-1", ["LANG": "da_DK"], .eightBit),
    ] as [(String, [String: String], Alphabet)])
  func `the locale decides, and only an explicit C means ASCII`(
    codeset: String, environment: [String: String], alphabet: Alphabet
  ) {
    #expect(Alphabet.chosen(codeset: codeset) { environment[$0] } == alphabet)
  }

  @Test(arguments: [(nil, 20), ("100", 100), ("0", 0), ("-1", 20), ("soon", 20), ("99999", 20)])
  func `the escape delay is the user's if it makes sense`(setting: String?, delay: Int32) {
    #expect(CursesTerminal.escapeDelay(setting) == delay)
  }
}
