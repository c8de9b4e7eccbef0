import PlannerDomain
import Testing

@testable import PlannerTUI

@Suite struct TimelineTests {
  private static let years = [2026, 2027, 2028, 2032]

  private static func timeline(
    _ zoom: Timeline.Zoom, year: Int = 2027, columns: Int = 60, start: CivilDate? = nil
  ) -> Timeline {
    let days = Period(year: year)
    return Timeline(
      zoom, from: days?.first ?? Story.today, through: days?.last ?? Story.today,
      columns: columns, start: start)
  }

  @Test("Every day has the column whose days hold it", arguments: Timeline.Zoom.allCases, years)
  func columnsAndDays(zoom: Timeline.Zoom, year: Int) throws {
    let timeline = Self.timeline(zoom, year: year)
    let period = try #require(Period(year: year))
    for number in period.first.dayNumber...period.last.dayNumber {
      let day = CivilDate(dayNumber: number)
      let column = timeline.column(of: day)
      #expect(column >= 0 && column < timeline.width)
      #expect(timeline.days(in: column).contains(day))
    }
  }

  @Test("Columns follow one another without gap or overlap", arguments: Timeline.Zoom.allCases)
  func columnsAreGapless(zoom: Timeline.Zoom) {
    let timeline = Self.timeline(zoom)
    for column in 1..<timeline.width {
      let before = timeline.days(in: column - 1)
      let days = timeline.days(in: column)
      #expect(days == before || days.lowerBound == before.upperBound.adding(days: 1))
    }
  }

  @Test("The view stays inside the timeline wherever it is told to begin")
  func viewIsHeld() throws {
    let far = try #require(CivilDate("2030-01-01"))
    let timeline = Self.timeline(.days, columns: 50, start: far)
    #expect(timeline.offset == timeline.width - 50)
    let near = try #require(CivilDate("2020-01-01"))
    #expect(Self.timeline(.days, columns: 50, start: near).offset == 0)
  }

  @Test(
    "The finest zoom that has room for the year is chosen",
    arguments: [
      (23, Timeline.Zoom.months), (24, .months), (52, .months), (53, .weeks), (158, .weeks),
      (159, .wideWeeks), (371, .days), (1113, .wideDays),
    ])
  func fitting(columns: Int, zoom: Timeline.Zoom) throws {
    let period = try #require(Period(year: 2027))
    #expect(
      Timeline.zoom(fitting: columns, from: period.first, through: period.last) == zoom)
  }

  @Test("The header of weeks has months, week numbers, holidays and today")
  func weekHeader() throws {
    let today = try #require(CivilDate("2027-04-14"))
    #expect(
      header(Self.timeline(.weeks), today: today) == [
        "jan  feb mar apr maj  jun jul aug  sep okt  nov dec",
        " 1   5   9   13  17  21  25  29  33  37  41  45  49",
        "h───────────hh─▼──hhh─h────────────────────────────hh",
      ])
  }

  @Test("The header of days names weeks and has the days of Mondays")
  func dayHeader() throws {
    let start = try #require(CivilDate("2027-03-22"))
    #expect(
      header(Self.timeline(.days, columns: 28, start: start), today: Story.today) == [
        "marts     april 2027",
        "uge 12 uge 13 uge 14 uge 15", "22   ··29   ··5    ··12   ··",
        "───hh─hh────────────────────",
      ])
  }

  @Test("The header of wide days has every day")
  func wideDayHeader() throws {
    let start = try #require(CivilDate("2027-03-22"))
    #expect(
      header(
        Self.timeline(.wideDays, columns: 25, start: start), today: Story.today,
        language: .english)
        == [
          "March 2027", "week 12", "22 23 24 25 26 27 28 29", "──────────h──h─────h──h─",
        ])
  }

  private func header(
    _ timeline: Timeline, today: CivilDate, language: Language = .danish
  ) -> [String] {
    var frame = Frame(size: Size(columns: timeline.columns, rows: timeline.headerRows))
    timeline.drawHeader(on: &frame, in: frame.bounds, words: Words(language), today: today)
    return frame.lines
  }

  @Test("Marks are joined, and several owners in one column are counted")
  func marks() throws {
    let days = try ["2027-01-12", "2027-01-26", "2027-01-28"].map {
      try #require(CivilDate($0))
    }
    var frame = Frame(size: Size(columns: 12, rows: 2))
    let timeline = Self.timeline(.weeks, columns: 12)
    timeline.draw(
      days.map { Timeline.Mark($0, "●", .good) }, on: &frame, in: frame.bounds, isJoined: true)
    timeline.draw(
      days.enumerated().map { Timeline.Mark($1, "●", .good, owner: $0) }, on: &frame,
      in: frame.bounds.dropping(top: 1), isJoined: false)
    #expect(frame.lines == ["  ●─●", "  ● 2"])
  }
}
