import PlannerDomain
import Testing

@Suite struct CPRNumberTests {
  @Test(
    "What looks like a CPR number is found, wherever it stands",
    arguments: [
      "010190-1234", "0101901234", "010190 1234", "cpr:311299-4321.", "født 2902000003",
      "a0101901234b", "12, 010190-1234", "\u{E6}010190-1234", "999 311200 0001",
      "010190\u{2013}1234", "010190\u{A0}1234", "010190\u{2011}1234", "010190\u{2014}1234",
      "010190\u{2212}1234", "010190\u{202F}1234", "010190\u{AD}1234", "010190\u{200B}1234",
      "010190\t1234",
    ])
  func found(text: String) {
    #expect(!CPRNumber.isAbsent(from: text))
  }

  @Test(
    "Phone numbers, dates, amounts and EAN numbers are none",
    arguments: [
      "", "12345678", "12 34 56 78", "+45 12345678", "4512345678", "2026-12-31", "31-12-2026",
      "311226", "5798000123456", "010190-123", "010190-12345", "01019012345", "320190-1234",
      "011390-1234", "000190-1234", "010090-1234", "12.500,00 kr.", "010190_1234", "010190æ1234",
      "010190\u{2013}", "010190\u{2013}123", "0101-901234",
      "010190--1234", "010190-", "010190-123a",
    ])
  func absent(text: String) {
    #expect(CPRNumber.isAbsent(from: text))
  }
}
