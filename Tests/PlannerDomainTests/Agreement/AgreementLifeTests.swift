import PlannerDomain
import Testing

@Suite("An agreement's life") struct AgreementLifeTests {
  @Test("A draft is agreed when the last party has signed, and active when the course begins")
  func signing() throws {
    var now = try Municipality.drafted()
    for signature in Edit.signatures {
      #expect(now.annas?.recorded == .draft)
      now = try now.expectUndoable(signature)
    }
    let agreement = try #require(now.annas)
    #expect(agreement.recorded == .agreed)
    #expect(agreement.firstAgreed == .today)
    #expect(agreement.signatures.map(\.name) == ["Anna Ågård", "Ditte Ørum", "Hanne HR"])
    #expect(now.missingSignatures(of: agreement) == [])
    #expect(now.state(of: agreement, on: "2026-09-20") == .agreed)
    #expect(now.state(of: agreement, on: "2026-09-21") == .active)
  }

  @Test("What two desks draft about one assignment is drafted once")
  func drafting() throws {
    let now = try Municipality.drafted()
    now.expectRefusal(of: .draftAnnas, .exists(.agreement(.annas)))
    let second = NewAgreement(id: "second", assignments: [.annaDeep], terms: .full)
    now.expectRefusal(
      of: .draftAgreement(second),
      .invalid(.agreement("second"), .assignments, .taken(by: .agreement(.annas))))
  }

  @Test("One agreement covers people of one team, one offering and one session")
  func covering() throws {
    let now = try Municipality.approved()
    try now.expectUndoable(
      .draftAgreement(NewAgreement(id: "team", assignments: [.annaDeep, .boDeep], terms: .full)))
    func refuse(_ ids: Set<Identifier<Assignment>>, _ problem: FieldProblem, in now: Municipality) {
      now.expectRefusal(
        of: .draftAgreement(NewAgreement(id: "x", assignments: ids, terms: .full)),
        .invalid(.agreement("x"), .assignments, problem))
    }
    refuse([], .missing, in: now)
    refuse(
      [.annaDeep, .boDeep], .doesNotFit(.session),
      in: try now.after(.move(.boDeep, to: nil, note: "Senere")))
    refuse(
      [.annaDeep, .boDeep], .doesNotFit(.teams),
      in: try now.after(.enter(.employee(changed(.bo) { $0.team = "south" }))))
    refuse(
      [.annaDeep], .doesNotFit(.state),
      in: try now.after(.advance(.annaDeep, to: .withdrawn, note: "Syg")))
  }

  @Test("A text without goals of both kinds cannot be signed")
  func goalsFirst() throws {
    for holder in LearningGoal.Holder.allCases {
      let terms = changed(AgreementTerms.full) { $0.goals.removeAll { $0.holder == holder } }
      let now = try Municipality.drafted().after(.reviseAgreement(.annas, from: .full, to: terms))
      now.expectRefusal(
        of: Edit.signatures(of: terms)[0], .invalid(.agreement(.annas), .goals, .missing))
    }
  }

  @Test("Only parties sign, each once")
  func parties() throws {
    let now = try Municipality.drafted().after(Edit.signatures[0])
    let key = EntryKey.agreement(.annas)
    now.expectRefusal(of: Edit.signatures[0], .invalid(key, .signature, .taken(by: key)))
    now.expectRefusal(
      of: .sign(.annas, .participant("bo"), name: "Bo", of: .full),
      .invalid(key, .signature, .doesNotFit(.assignments)))
  }

  @Test("A signed text that is edited becomes a new version to be signed again")
  func revising() throws {
    let before = try Municipality.agreed()
    let edit = Edit.reviseAgreement(
      .annas, from: .full, to: .other, takingOff: try #require(before.annas).signed)
    let now = try before.expectUndoable(edit)
    let agreement = try #require(now.annas)
    #expect(agreement.recorded == .draft)
    #expect(agreement.isRunning)
    #expect(agreement.signatures == [])
    #expect(agreement.versions.map(\.terms) == [.full])
    #expect(agreement.versions.map(\.signatures.count) == [3])
    #expect(
      AgreementDifference(from: .full, to: .other).lines
        == [.purpose(before: "Sagerne skal undersøges bedre", after: "Noget andet")])
    // Writing on makes no further versions until someone signs.
    let later = try now.after(.reviseAgreement(.annas, from: .other, to: .full))
    #expect(later.annas?.versions.count == 1)
    #expect(try later.after(all: Edit.signatures).annas?.recorded == .agreed)
  }

  @Test("No signature is taken off that the writer did not know of")
  func signedMeanwhile() throws {
    let signed = try Municipality.drafted().after(Edit.signatures[0])
    signed.expectRefusal(
      of: .reviseAgreement(.annas, from: .full, to: .other), .signedMeanwhile(.annas))
    let known: Set<AgreementParty> = [.participant("anna")]
    let edit = Edit.reviseAgreement(.annas, from: .full, to: .other, takingOff: known)
    try signed.expectUndoable(edit)
    try signed.after(Edit.signatures[1]).expectRefusal(of: edit, .signedMeanwhile(.annas))
  }

  @Test("No one signs another text than the one that was read")
  func signsWhatWasRead() throws {
    let changed = try Municipality.drafted().after(
      .reviseAgreement(.annas, from: .full, to: .other))
    changed.expectRefusal(of: Edit.signatures[0], .changedMeanwhile(.agreement(.annas)))
    #expect(try changed.after(Edit.signatures(of: .other)[0]).annas?.signed.count == 1)
  }

  @Test("Marks, rescheduling and delegation leave what was signed alone")
  func progress() throws {
    let now = try Municipality.agreed()
    let before = try #require(now.annas)
    let edits: [Edit] = [
      .markDone(.item(.annas, 1), note: ""), .markUndone(.item(.annas, 1), note: "Forkert sag"),
      .reschedule(.item(.annas, 4), to: "2026-11-30", reason: "Ferie"),
      .delegate(.item(.annas, 4), to: "bo", reason: "Barsel"),
      .closeDuty(.item(.annas, 2), reason: "Overflødigt"),
    ]
    var later = now
    for edit in edits { later = try later.expectUndoable(edit) }
    let after = try #require(later.annas)
    #expect(after.terms == before.terms)
    #expect(after.signatures == before.signatures)
    #expect(after.recorded == .agreed)
    #expect(after.status(of: 1).isOpen)
    #expect(!after.status(of: 2).isOpen)
    #expect(after.status(of: 4).deputy == "bo")
    #expect(after.status(of: 4).delegation?.actor == Actor.leader.name)
    let item = try #require(after.terms.item(4))
    #expect(later.due(item, of: after) == "2026-11-30")
  }

  @Test("Two desks edit the same text: the second is told, and neither is written over")
  func conflict() throws {
    let theirs = try Municipality.drafted().after(
      .reviseAgreement(.annas, from: .full, to: .other))
    let mine = changed(AgreementTerms.full) { $0.purpose = "Mit" }
    theirs.expectRefusal(
      of: .reviseAgreement(.annas, from: .full, to: mine), .changedMeanwhile(.agreement(.annas)))
    // What they marked meanwhile is not in the way.
    let marked = try Municipality.drafted().after(.markDone(.item(.annas, 1), note: ""))
    let both = try marked.after(.reviseAgreement(.annas, from: .full, to: mine))
    #expect(both.annas?.status(of: 1).isOpen == false)
  }

  @Test("An item's number is never used for another")
  func numbers() throws {
    let without = changed(AgreementTerms.full) { $0.items.removeAll { $0.number == 2 } }
    let agreed = try Municipality.agreed()
    let now = try agreed.after(
      .reviseAgreement(
        .annas, from: .full, to: without, takingOff: try #require(agreed.annas).signed))
    #expect(now.annas?.nextItemNumber == 5)
    // Taken in again it is the same item.
    try now.expectUndoable(.reviseAgreement(.annas, from: without, to: .full))
    let draft = try Municipality.drafted().after(
      .reviseAgreement(.annas, from: .full, to: without))
    let reused = changed(without) {
      $0.items.append(changed(AgreementTerms.full.items[1]) { $0.text = "Nyt" })
    }
    draft.expectRefusal(
      of: .reviseAgreement(.annas, from: without, to: reused),
      .invalid(.agreement(.annas), .items, .taken(by: .agreement(.annas))))
  }

  @Test("A signature is taken off for a reason, and what was signed is kept")
  func withdrawing() throws {
    let now = try Municipality.agreed()
    now.expectRefusal(
      of: .withdrawSignature(.annas, .leader, reason: " "), .explanationNeeded(.agreement(.annas)))
    let after = try now.expectUndoable(.withdrawSignature(.annas, .leader, reason: "Ny leder"))
    #expect(after.annas?.recorded == .draft)
    #expect(after.annas.map { after.missingSignatures(of: $0) } == [.leader])
    #expect(after.annas?.versions.first?.signatures.count == 3)
  }

  @Test("It is concluded when the course is over and its duties are done, or closed with a reason")
  func concluding() throws {
    let now = try Municipality.attended()
    now.expectRefusal(
      of: .concludeAgreement(.annas, note: ""),
      .noSuchAgreementStep(.annas, from: .agreed, to: .concluded))
    now.expectRefusal(
      of: .concludeAgreement(.annas, note: ""), .dutiesOpen(.annas, count: 5), on: "2026-12-01")
    let done = try now.expectUndoable(
      .concludeAgreement(.annas, note: "Ny opgave"), on: "2026-12-01")
    #expect(done.annas?.recorded == .concluded)
    #expect(done.followUpGoals["uses-ics"]?.state == .dropped)
    done.expectRefusal(
      of: .markUndone(.item(.annas, 1), note: ""), .over(.agreement(.annas)), on: "2026-12-02")
    let again = try done.expectUndoable(
      .reopenAgreement(.annas, reason: "For tidligt"), on: "2026-12-02")
    #expect(again.annas?.recorded == .agreed)
  }

  @Test("It is given up for a reason, and another can then be drafted")
  func lapsing() throws {
    let now = try Municipality.agreed()
    now.expectRefusal(
      of: .lapseAgreement(.annas, reason: ""), .explanationNeeded(.agreement(.annas)))
    let lapsed = try now.expectUndoable(.lapseAgreement(.annas, reason: "Andet kursus"))
    #expect(lapsed.annas?.history.last?.lapse == .givenUp)
    let second = try lapsed.after(
      .draftAgreement(NewAgreement(id: "second", assignments: [.annaDeep], terms: .full)))
    #expect(second.agreement(about: .annaDeep)?.id == "second")
    second.expectRefusal(
      of: .reopenAgreement(.annas, reason: "Alligevel"),
      .invalid(.agreement(.annas), .assignments, .taken(by: .agreement("second"))))
  }

  @Test("Who is added must sign too")
  func adding() throws {
    let now = try Municipality.agreed().expectUndoable(
      .coverAssignments(.annas, [.annaDeep, .boDeep]))
    #expect(now.annas?.recorded == .draft)
    #expect(now.annas.map { now.missingSignatures(of: $0) } == [.participant("bo")])
    now.expectRefusal(of: .coverAssignments(.annas, [.boDeep]), .hasSigned(.annas, "anna"))
    let signed = try now.after(.sign(.annas, .participant("bo"), name: "Bo Bæk", of: .full))
    #expect(signed.annas?.recorded == .agreed)
  }
}
