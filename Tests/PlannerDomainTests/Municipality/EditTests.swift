import PlannerDomain
import Testing

@Suite struct EditTests {
  private let small = Municipality.small

  @Test("A new municipality knows the survey's themes and breaks no rule")
  func empty() {
    let municipality = Municipality()
    #expect(municipality.entries == [.profile(MunicipalityProfile())])
    #expect(municipality.problems() == [])
  }

  @Test("The entries of a municipality make it anew", arguments: [Municipality(), .small])
  func entriesRoundTrip(municipality: Municipality) {
    #expect(Municipality(entries: municipality.entries) == municipality)
    #expect(Municipality(entries: municipality.entries.reversed()) == municipality)
  }

  @Test("Entering adds what is new")
  func enterNew() throws {
    let team = Team(id: "new", name: "Ny", function: .delivery, area: .general)
    let after = try small.expectUndoable(.enter(.team(team)))
    #expect(after[.team("new")] == .team(team))
    #expect(after.entries.count == small.entries.count + 1)
  }

  @Test("Entering replaces what has the name, and keeps the indices in step")
  func enterAgain() throws {
    let moved = changed(Employee.bo) { $0.team = "south" }
    let after = try small.expectUndoable(.enter(.employee(moved)))
    #expect(Set(after.employees(of: "south").map(\.id)) == ["bo", "erik"])
    #expect(Set(after.employees(of: "north").map(\.id)) == ["anna", "clara", "ditte"])
  }

  @Test("An act tells who, when, and what was before and after")
  func act() throws {
    var municipality = small
    let team = changed(Team.south) { $0.name = "Syd" }
    let edit = Edit.enter(.team(team))
    let act = try municipality.apply(edit, on: "2026-08-05", by: .manager)
    #expect(act.edit == edit)
    #expect(act.actor == .manager)
    #expect(act.day == "2026-08-05")
    #expect(
      act.changes == [Change(key: .team("south"), before: .team(.south), after: .team(team))])
  }

  @Test("Entering what is already so changes nothing")
  func enterSame() throws {
    var municipality = small
    let act = try municipality.apply(.enter(.team(.south)), on: .today, by: .leader)
    #expect(act.changes == [])
    #expect(municipality == small)
  }

  @Test("What happened is not entered over")
  func historyIsKept() throws {
    let done = Assignment.at(.completed, .anna, .morning)
    let municipality = try small.after(.enter(.assignment(done)))
    municipality.expectRefusal(of: .enter(.assignment(done)), .exists(.assignment(done.id)))
    municipality.expectRefusal(
      of: .enter(.record(.annaKnowsICS)), .exists(.record("anna-ics")))
  }

  @Test("What happened is removed with the employee only")
  func erasure() throws {
    let record = EntryKey.record("bo-ics")
    let done = Assignment.at(.completed, .bo, .morning)
    let municipality = try small.after(.enter(.assignment(done)))
    municipality.expectRefusal(of: .remove(record), .inUse(record, by: [.employee("bo")]))
    municipality.expectRefusal(
      of: .remove(.assignment(done.id)),
      .inUse(.assignment(done.id), by: [.employee("bo")]))
    municipality.expectRefusal(
      of: .together([.remove(record), .enter(.record(.boMastersICS))]),
      .inUse(record, by: [.employee("bo")]))
    let after = try municipality.expectUndoable(
      .together([.remove(record), .remove(.assignment(done.id)), .remove(.employee("bo"))]))
    #expect(after.records(of: "bo") == [] && after.assignments(of: "bo") == [])
  }

  @Test("A correction ends the wrong record and adds the right one")
  func correction() throws {
    let right = changed(newRecord) { $0.level = .can }
    let after = try small.expectUndoable(.correct("anna-ics", with: right))
    #expect(
      Set(after.records(of: "anna")) == [
        right, changed(.annaKnowsICS) { $0.ended = .today },
      ])
  }

  @Test("A lower level counts from its day on, and what was before stays as it was")
  func lowering() throws {
    let higher: [CompetenceRecord] = [
      changed(.annaKnowsICS, named: "masters") {
        $0.level = .masters
        $0.date = "2024-03-01"
      },
      changed(.annaKnowsICS, named: "can") {
        $0.level = .can
        $0.date = "2025-03-01"
      },
      changed(.annaKnowsICS, named: "expired") {
        $0.level = .masters
        $0.validUntil = "2025-01-01"
      },
    ]
    let before = try small.after(all: higher.map { .enter(.record($0)) })
    let found = changed(CompetenceRecord.annaKnowsICS, named: "found") { $0.date = .today }
    let after = try before.expectUndoable(.recordLevel(found))
    #expect(
      Set(after.records(of: "anna")) == [
        .annaKnowsICS, changed(higher[0]) { $0.ended = .today },
        changed(higher[1]) { $0.ended = .today }, higher[2], found,
      ])
    for day in ["2024-06-01", "2025-06-01", "2026-07-31"] as [CivilDate] {
      let then = before.standing(of: "anna", in: "ics", on: day)
      #expect(after.standing(of: "anna", in: "ics", on: day)?.level == then?.level)
    }
    #expect(after.standing(of: "anna", in: "ics", on: .today)?.level == .knowsOf)
  }

  @Test("A level is recorded of someone else's competence without touching others, and once")
  func recordingLevel() throws {
    let bo = changed(newRecord) {
      $0.employee = "bo"
      $0.competence = "abuse"
      $0.level = .none
    }
    let after = try small.expectUndoable(.recordLevel(bo))
    #expect(Set(after.records(of: "bo")) == [.boMastersICS, bo])
    after.expectRefusal(of: .recordLevel(bo), .exists(.record("new")))
  }

  @Test("A level cannot have been found on a day that has not come")
  func recordingAhead() throws {
    let tomorrow = CivilDate.today.adding(days: 1)
    let ahead = changed(newRecord) { $0.date = tomorrow }
    small.expectRefusal(
      of: .recordLevel(ahead), .invalid(.record("new"), .date, .inFuture(tomorrow)))
  }

  @Test("A record from after the day of correction ends on its own day")
  func correctionOfLater() throws {
    let after = try small.after(
      .correct("anna-ics", with: newRecord), on: "2024-01-15")
    #expect(after.records["anna-ics"]?.ended == "2024-02-01")
  }

  @Test("A correction needs a record that still counts, and a new name")
  func refusedCorrections() throws {
    small.expectRefusal(of: .correct("x", with: newRecord), .unknown(.record("x")))
    small.expectRefusal(
      of: .correct("anna-ics", with: .annaKnowsICS), .exists(.record("anna-ics")))
    small.expectRefusal(
      of: .correct("anna-ics", with: .boMastersICS), .exists(.record("bo-ics")))
    let corrected = try small.after(.correct("anna-ics", with: newRecord))
    corrected.expectRefusal(
      of: .correct("anna-ics", with: changed(.annaKnowsICS, named: "third")),
      .changedMeanwhile(.record("anna-ics")))
    small.expectRefusal(
      of: .correct("anna-ics", with: changed(newRecord) { $0.employee = "x" }),
      .refersToUnknown(.employee("x"), from: .record("new")))
  }

  @Test("Taking in changes from elsewhere follows them")
  func follow() throws {
    var here = small
    var there = small
    let first = try there.apply(
      .enter(.employee(changed(.bo) { $0.team = "south" })), on: .today, by: .leader)
    let second = try there.apply(.remove(.session("basic-late")), on: .today, by: .leader)
    here.follow(first.changes + second.changes)
    #expect(here == there)
  }

  @Test("What an edit would be refused for is told without making it")
  func refusal() {
    let bad = Edit.remove(.team("x"))
    #expect(small.refusal(of: bad, on: .today, by: .leader) == .unknown(.team("x")))
    let good = Edit.remove(.session("basic-late"))
    #expect(small.refusal(of: good, on: .today, by: .leader) == nil)
  }

  private let newRecord = changed(.annaKnowsICS, named: "new")
}

private func changed(
  _ record: CompetenceRecord, named id: Identifier<CompetenceRecord>,
  _ change: (inout CompetenceRecord) -> Void = { _ in }
) -> CompetenceRecord {
  changed(
    CompetenceRecord(
      id: id, employee: record.employee, competence: record.competence, level: record.level,
      date: record.date, evidence: record.evidence), change)
}
