import PlannerDomain
import Testing

@Suite("What is due") struct DutyListTests {
  @Test("Before all have signed, the missing signatures are due by the course's start")
  func signatures() throws {
    let now = try Municipality.drafted().after(Edit.signatures[1])
    let duties = DutyList(in: now, on: .today).duties
    #expect(
      duties.map(\.subject) == [.signature(.participant("anna")), .signature(.humanResources)])
    #expect(duties.map(\.due) == ["2026-09-21", "2026-09-21"])
    #expect(duties.map(\.people) == [["anna"], []])
    #expect(DutyList(of: .humanResources, in: now, on: .today).duties.count == 1)
  }

  @Test("An agreement's duties are listed by when they are due, each with whose it is")
  func items() throws {
    let now = try Municipality.attended()
    let duties = DutyList(of: .team("north"), in: now, on: "2026-10-06").duties
    #expect(
      duties.map(\.due?.description) == [
        "2026-09-14", "2026-10-05", "2026-10-19", "2026-10-19", "2026-10-20", "2026-10-26",
        "2026-11-04",
      ])
    #expect(
      duties.map(\.people.first) == ["anna", "anna", "anna", "ditte", "anna", "ditte", "ditte"])
    #expect(duties.prefix(3).map { $0.isOverdue(on: "2026-10-06") } == [true, true, false])
    #expect(DutyList(in: now, on: "2026-10-06", until: "2026-10-19").duties.count == 4)
    #expect(DutyList(of: .team("south"), in: now, on: "2026-10-06").duties == [])
  }

  @Test("A rating that was missed is not asked for once the next has come")
  func ratings() throws {
    let now = try Municipality.attended()
    func asked(_ day: CivilDate) -> [TransferRating.Moment] {
      DutyList(of: .person("anna"), in: now, on: day).duties.compactMap {
        if case .rating(_, .participant, let moment) = $0.subject { moment } else { nil }
      }
    }
    #expect(asked("2026-10-06") == [.end])
    #expect(asked("2027-01-04") == [.end])
    #expect(asked("2027-01-05") == [.threeMonths])
    #expect(asked("2027-04-05") == [.sixMonths])
    #expect(asked("2027-10-05") == [])
  }

  @Test("A duty in a deputy's hands is the deputy's, and tells whose it was")
  func deputies() throws {
    let now = try Municipality.attended().after(
      .delegate(.item(.annas, 4), to: "bo", reason: "Barsel"), on: "2026-10-06")
    let duty = DutyList(of: .person("bo"), in: now, on: "2026-10-06").duties.first
    #expect(duty?.owner == .leader)
    #expect(duty?.deputy == "bo")
    #expect(duty?.silentSince == "2026-10-06")
  }

  @Test("The manager's figures: overdue, soon, in time, silent, each with what is behind it")
  func status() throws {
    let now = try Municipality.attended()
      .after(.markDone(.item(.annas, 1), note: ""), on: "2026-09-10")
      .after(.markDone(.item(.annas, 2), note: ""), on: "2026-10-08")
      .after(.rateTransfer(.annasFirst), on: "2026-10-08")
    let status = FollowUpStatus(of: now, on: "2026-11-10")
    #expect(
      status.overdue.map(\.subject) == [
        .rating(.annaDeep, .leader, .end), .duty(.item(.annas, 3)), .duty(.item(.annas, 4)),
        .duty(.goal("uses-ics")),
      ])
    #expect(status.soon == [])
    let team = try #require(status.teams.first)
    #expect(team.inTime == [.item(.annas, 1)])
    #expect(team.late == [.item(.annas, 2)])
    #expect(team.missed == [.item(.annas, 3), .item(.annas, 4), .goal("uses-ics")])
    #expect(status.percentInTime == 20)
    #expect(team.lastSign == "2026-10-08")
    #expect(status.silent.map(\.team) == ["north"])
    #expect(FollowUpStatus(of: now, on: "2026-11-06").silent == [])
    #expect(status.leaders.map(\.leader) == ["ditte"])
    #expect(status.leaders.first?.own.count == 3)
    #expect(status.transfer.ratings(.used, .some, by: .participant) == ["first"])
    #expect(status.transfer.percentAtLeastSome(.used, by: .participant) == 100)
    #expect(status.transfer.percentAtLeastSome(.shared, by: .participant) == 0)
    #expect(status.transfer.percentAtLeastSome(.used, by: .leader) == nil)
    #expect(
      TransferBarrier.allCases.map { status.transfer.ratings(naming: $0).count }
        == [1, 0, 0, 0, 1, 0, 0])
    #expect(status.trend.count == 8)
    #expect(status.trend.last?.inTime == [])
    #expect(status.trend.last?.transfer.count == 1)
    #expect(status.trend.dropLast().last?.inTime == [.item(.annas, 1)])
    #expect(FollowUpStatus(of: now, teams: ["south"], on: "2026-11-10").teams == [])
  }

  @Test("A lapsed agreement counts nowhere, and a dropped goal not in the share")
  func left() throws {
    let lapsed = try Municipality.attended().after(
      .lapseAgreement(.annas, reason: "Opgivet"), on: "2026-10-06")
    #expect(FollowUpStatus(of: lapsed, on: "2026-11-10").teams == [])
    let dropped = try Municipality.attended().after(
      .closeDuty(.goal("uses-ics"), reason: "Ny opgave"), on: "2026-10-06")
    let team = FollowUpStatus(of: dropped, on: "2026-11-10").teams.first
    #expect(team?.missed.contains(.goal("uses-ics")) == false)
  }
}
