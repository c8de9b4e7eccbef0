import PlannerDomain
import Testing

@Suite("Two desks that write in the same agreement")
struct AgreementMergingTests {
  private func both(
    theirs: AgreementTerms, mine: AgreementTerms
  ) throws -> AgreementTerms? {
    try Municipality.drafted().after(
      .reviseAgreement(.annas, from: .full, to: theirs),
      .reviseAgreement(.annas, from: .full, to: mine)
    ).annas?.terms
  }

  @Test("Each changes an item of its own: both changes are there")
  func items() throws {
    let theirs = changed(AgreementTerms.full) { $0.items[0].text = "Deres" }
    let mine = changed(AgreementTerms.full) { $0.items[1].text = "Min" }
    let expected = changed(theirs) { $0.items[1].text = "Min" }
    #expect(try both(theirs: theirs, mine: mine) == expected)
  }

  @Test("Each changes another part of the same item: both are there")
  func fields() throws {
    let theirs = changed(AgreementTerms.full) { $0.items[0].text = "Deres" }
    let mine = changed(AgreementTerms.full) { $0.items[0].due = .fromStart(days: -3) }
    let expected = changed(theirs) { $0.items[0].due = .fromStart(days: -3) }
    #expect(try both(theirs: theirs, mine: mine) == expected)
  }

  @Test("Each adds an item: both are there, with numbers of their own")
  func added() throws {
    func adding(_ text: String) -> AgreementTerms {
      changed(AgreementTerms.full) {
        $0.items.append(
          AgreementItem(
            number: 5, phase: .after, text: text, owner: .leader, due: .fromEnd(days: 9)))
      }
    }
    let terms = try #require(try both(theirs: adding("Deres"), mine: adding("Min")))
    #expect(terms.item(5)?.text == "Deres")
    #expect(terms.item(6)?.text == "Min")
    #expect(terms.items.count == AgreementTerms.full.items.count + 2)
    #expect(try both(theirs: adding("Samme"), mine: adding("Samme")) == adding("Samme"))
  }

  @Test("One removes an item, the other changes another: both are done")
  func removed() throws {
    let theirs = changed(AgreementTerms.full) { $0.items.remove(at: 0) }
    let mine = changed(AgreementTerms.full) { $0.items[1].text = "Min" }
    let expected = changed(theirs) { $0.items[0].text = "Min" }
    #expect(try both(theirs: theirs, mine: mine) == expected)
  }

  @Test("Each changes a goal or the leader's part of its own: both are there")
  func goals() throws {
    let base = changed(AgreementTerms.full) {
      $0.goals = [
        .init(.participant, "Første"), .init(.participant, "Andet"), .init(.workplace, "Fælles"),
      ]
      $0.commitments = [.init(.room, "Plads")]
    }
    let theirs = changed(base) {
      $0.goals[0].text = "Deres"
      $0.commitments.append(.init(.sparring, "Sparring"))
    }
    let mine = changed(base) {
      $0.goals[1].text = "Mit"
      $0.goals.append(.init(.workplace, "Nyt"))
      $0.commitments[0].text = "Mere plads"
    }
    let now = try Municipality.drafted().after(
      .reviseAgreement(.annas, from: .full, to: base),
      .reviseAgreement(.annas, from: base, to: theirs),
      .reviseAgreement(.annas, from: base, to: mine))
    let terms = try #require(now.annas?.terms)
    #expect(terms.goals.map(\.text) == ["Deres", "Mit", "Fælles", "Nyt"])
    #expect(Set(terms.commitments.map(\.text)) == ["Mere plads", "Sparring"])
  }

  @Test("The same changed differently is refused, and what was there first stays")
  func collision() throws {
    let changes: [(AgreementTerms, AgreementTerms)] = [
      (
        changed(.full) { $0.items[0].text = "Deres" }, changed(.full) { $0.items[0].text = "Min" }
      ),
      (changed(.full) { $0.items.remove(at: 0) }, changed(.full) { $0.items[0].text = "Min" }),
      (changed(.full) { $0.items[0].text = "Deres" }, changed(.full) { $0.items.remove(at: 0) }),
      (changed(.full) { $0.goals[0].text = "Deres" }, changed(.full) { $0.goals[0].text = "Mit" }),
      (changed(.full) { $0.cover = "Deres" }, changed(.full) { $0.cover = "Min" }),
    ]
    for (theirs, mine) in changes {
      let first = try Municipality.drafted().after(
        .reviseAgreement(.annas, from: .full, to: theirs))
      first.expectRefusal(
        of: .reviseAgreement(.annas, from: .full, to: mine), .changedMeanwhile(.agreement(.annas)))
      #expect(first.annas?.terms == theirs)
    }
  }
}
