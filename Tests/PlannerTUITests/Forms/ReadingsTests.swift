import PlannerDomain
import Testing

@testable import PlannerTUI

@Suite struct ReadingsTests {
  private let danish = Readings(say: .danish)
  private let english = Readings(say: .english)

  @Test(arguments: [
    "2027-03-08", "08-03-2027", "8.3.2027", "8/3-2027", "8/3/2027", "8. 3. 2027", "8/3 2027",
    "8.3.27", " 8.3.2027 ", "8. marts 2027", "8 March 2027", "8. mar. 2027", "2027-3-8",
  ])
  func `A day is read however it is written`(text: String) {
    #expect(danish.date(text) == CivilDate("2027-03-08"))
    #expect(english.date(text) == CivilDate("2027-03-08"))
  }

  @Test(arguments: [
    "", "8", "8.3", "31.2.2027", "8.13.2027", "8.3.227", "8.ma.2027", "8.3.2027.", "x", "8.3-20-27",
    "99999999999999999999.3.2027", "mandag",
  ])
  func `What is no day is not read as one`(text: String) {
    #expect(danish.date(text) == nil)
  }

  @Test func `A year of two digits lies around today`() {
    #expect(danish.date("1.8.98") == CivilDate("1998-08-01"))
    #expect(danish.date("1.8.69") == CivilDate("2069-08-01"))
  }

  @Test(arguments: [
    "8.3.2027-10.3.2027, 12.4.2027", "2027-03-08..2027-03-10; 2027-04-12",
    "08-03-2027 - 10-03-2027, 12-04-2027", "8.-10.3.2027 og 12.4.2027",
    "12.4.2027, 8-10.3.2027", "8/3-10/3-2027, 12/4-2027", "8.3.–10.3.2027,12.4.2027,",
    "2027-03-08-2027-03-10, 10.3.2027, 12.4.2027",
  ])
  func `Course days are read as days and periods, in order and each once`(text: String) {
    let days = ["2027-03-08", "2027-03-09", "2027-03-10", "2027-04-12"]
    #expect(danish.dates(text) == days.compactMap { CivilDate($0) })
  }

  @Test(arguments: ["", ",", "8.3.2027-", "10.3.2027-8.3.2027", "1.1.2000-1.1.2027", "8-10"])
  func `What is no list of days is not read as one`(text: String) {
    #expect(danish.dates(text) == nil)
  }

  @Test(arguments: [
    ("12000", 1_200_000), ("12.000", 1_200_000), ("12.000,50", 1_200_050), ("12000,5", 1_200_050),
    ("12.5", 1250), ("12 000 kr.", 1_200_000), ("kr. 250", 25_000), ("250,-", 25_000), ("0", 0),
  ])
  func `An amount is read as Danes write it`(text: String, øre: Int) {
    #expect(danish.money(text) == Money(øre: øre))
  }

  @Test(arguments: [
    ("12000", 1_200_000), ("12,000", 1_200_000), ("12,000.50", 1_200_050), ("12,5", 1250),
    ("kr. 1,250.50", 125_050),
  ])
  func `An amount is read as the English write it`(text: String, øre: Int) {
    #expect(english.money(text) == Money(øre: øre))
  }

  @Test(arguments: ["", "kr.", "-5", "1,2,3", "12.00.0", "12,555", "1e3", "9999999999999999", "٣"])
  func `What is no amount is not read as one`(text: String) {
    #expect(danish.money(text) == nil)
  }

  @Test(arguments: [
    ("½", 1), ("1", 2), ("2½", 5), ("2 ½ dage", 5), ("2,5", 5), ("2.5", 5), ("2 1/2", 5),
    ("3 uger", 30), ("1 week", 10), ("0,5", 1),
  ])
  func `A length is read in days or weeks`(text: String, halves: Int) {
    #expect(danish.length(text) == HalfDays(rawValue: halves))
  }

  @Test(arguments: ["", "2,3", "x", "2 kr", "½ uge", "dage"])
  func `What is no length is not read as one`(text: String) {
    #expect(danish.length(text) == nil)
  }

  @Test func `Numbers and tenths are read with either mark`() {
    #expect(danish.number("58.400") == 58_400)
    #expect(english.number("58,400") == 58_400)
    #expect(danish.number("58.40") == nil)
    #expect(danish.tenths("37") == 370)
    #expect(danish.tenths("32,5") == 325)
    #expect(danish.tenths("32.5") == 325)
    #expect(english.tenths("32.5") == 325)
    #expect(danish.tenths("32,55") == nil)
  }

  @Test(arguments: Language.allCases)
  func `What is written can be read again`(language: Language) {
    let readings = Readings(say: language)
    for number in stride(from: 0, to: 40_000, by: 97) {
      let day = CivilDate(dayNumber: number)
      #expect(readings.date(readings.text(day)) == day)
      #expect(readings.date(Formats(say: language).date(day)) == day)
      #expect(readings.money(readings.text(Money(øre: number))) == Money(øre: number))
      let length = HalfDays(rawValue: number % 400 + 1)
      #expect(readings.length(readings.text(length)) == length)
      let days = [day, day.adding(days: 1), day.adding(days: 2), day.adding(days: 9)]
      #expect(readings.dates(readings.text(days)) == days)
    }
  }

  @Test(
    arguments: [
      ("15. marts", "2027-03-15"), ("15 mar", "2027-03-15"), ("1/2", "2027-02-01"),
      ("1.2.", "2027-02-01"), ("31. december", "2026-12-31"), ("22/11", "2026-11-22"),
      ("21.11", "2027-11-21"), ("29/2", "2028-02-29"),
    ])
  func `A day without a year is the next such day, where it is known what day it is`(
    text: String, day: String
  ) {
    #expect(Readings(say: .danish, today: CivilDate("2026-11-22")).date(text) == CivilDate(day))
    #expect(danish.date(text) == nil)
  }

  @Test func `A stretch without a year at its beginning has that of its end`() {
    let readings = Readings(say: .danish, today: CivilDate("2026-11-22"))
    #expect(
      readings.dates("8.3-9.3.2029") == ["2029-03-08", "2029-03-09"].compactMap { CivilDate($0) })
    #expect(readings.date("31/2") == nil)
    #expect(readings.due("15. marts") == CivilDate("2027-03-15").map { .fixed($0) })
  }
}
