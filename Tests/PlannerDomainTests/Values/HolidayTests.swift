import PlannerDomain
import Testing

@Suite struct HolidayTests {
  /// The holidays of a year that move with Easter, and those that do not.
  static let fixed: [String: Holiday] = [
    "01-01": .newYearsDay, "06-05": .constitutionDay, "12-24": .christmasEve,
    "12-25": .christmasDay, "12-26": .secondChristmasDay, "12-31": .newYearsEve,
  ]

  @Test(
    "A year has exactly the holidays that the almanac gives",
    arguments: [
      (
        2023,
        [
          "04-06": Holiday.maundyThursday, "04-07": .goodFriday, "04-09": .easterSunday,
          "04-10": .easterMonday, "05-05": .greatPrayerDay, "05-18": .ascensionDay,
          "05-28": .whitSunday, "05-29": .whitMonday,
        ]
      ),
      (
        2024,
        [
          "03-28": .maundyThursday, "03-29": .goodFriday, "03-31": .easterSunday,
          "04-01": .easterMonday, "05-09": .ascensionDay, "05-19": .whitSunday,
          "05-20": .whitMonday,
        ]
      ),
      (
        2026,
        [
          "04-02": .maundyThursday, "04-03": .goodFriday, "04-05": .easterSunday,
          "04-06": .easterMonday, "05-14": .ascensionDay, "05-24": .whitSunday,
          "05-25": .whitMonday,
        ]
      ),
      (
        2027,
        [
          "03-25": .maundyThursday, "03-26": .goodFriday, "03-28": .easterSunday,
          "03-29": .easterMonday, "05-06": .ascensionDay, "05-16": .whitSunday,
          "05-17": .whitMonday,
        ]
      ),
      (
        2038,
        [
          "04-22": .maundyThursday, "04-23": .goodFriday, "04-25": .easterSunday,
          "04-26": .easterMonday, "06-03": .ascensionDay, "06-13": .whitSunday,
          "06-14": .whitMonday,
        ]
      ),
    ])
  func holidays(year: Int, moving: [String: Holiday]) throws {
    let period = try #require(Period(year: year))
    var found: [String: Holiday] = [:]
    for number in period.first.dayNumber...period.last.dayNumber {
      let date = CivilDate(dayNumber: number)
      if let holiday = Holiday(on: date) { found[String(date.description.dropFirst(5))] = holiday }
    }
    #expect(found == moving.merging(Self.fixed) { first, _ in first })
  }

  @Test("Great Prayer Day was a holiday for the last time in 2023")
  func greatPrayerDay() {
    #expect(Holiday(on: "2023-05-05") == .greatPrayerDay)
    #expect(Holiday(on: "2024-04-26") == nil)
  }

  @Test(
    "A working day is a weekday that is no holiday",
    arguments: [
      ("2026-08-03", true), ("2026-08-01", false), ("2026-08-02", false),
      ("2026-04-03", false), ("2026-06-05", false), ("2024-04-26", true),
    ])
  func workingDays(text: String, isWorking: Bool) throws {
    #expect(try #require(CivilDate(text)).isWorkingDay == isWorking)
  }
}
