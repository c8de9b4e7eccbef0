import PlannerDomain
import Testing

@testable import PlannerTUI

@Suite("An offering's page")
struct OfferingPageTests {
  @Test("At 120×40 sessions and people stand on the left, facts and prices on the right")
  func wide() {
    let story = Story.page(of: "narrative", Story.wide, .danish)
    #expect(
      Array(story.lines.dropLast()) == [
        " 1 Overblik  2 Katalog  3 Medarbejdere  4 Året  5 Aftaler  6 Opfølgning  7 Strategi  8 Statistik     Modtagelsen · 2027",
        " Narrative samtaler med børn og familier",
        " DISPUK · privat · ikke godkendt",
        "",
        " Hold                                                      1 │ Type           kursus · temakursus",
        "   4. mar. – 7. maj 2027 (5 dage)            24 af 24 ledige │ Form           åbent",
        "     Hotel Åløkken, Aarhus · planlagt · frist 21. jan.       │ Længde         1 uge, fordelt over 10 uger",
        "                                                             │ Netto          6.400 kr. pr. deltager",
        " Tildelt                                                     │ Udvikler       Børnesamtalen → mestrer",
        "   Ingen af vores er på vej; a tildeler.                     │                Inddragelse af barn, familie og netværk →",
        "                                                             │                mestrer",
        " Får løftet et gab                                         6 │ Målgrupper     sagsbehandler · udfører, specialområdet",
        "   Håkon Enebærby                        senest 1. sep. 2027 │",
        "     Børnesamtalen: ingen → mestrer · er i planen            │ Pris",
        "   Jørgen Morgenfruesen                   over 3 år for sent │ Åbent          5.950 kr. pr. deltager",
        "     Børnesamtalen: kan → mestrer                            │ Andet          transport 300 kr., materialer 150 kr.",
        "   Åge Ørredbæk                           over 6 år for sent │ Tilskud        intet",
        "     Børnesamtalen: kan → mestrer                            │ Netto          6.400 kr. pr. deltager (5.950 kr. +",
        "   Rigmor Vindmølle                       over 2 år for sent │                450 kr.)",
        "     Børnesamtalen: kan → mestrer                            │ Tabel 3        åbent, 1 uge: gennemsnit 4.100 kr.",
        "   Dorthe Frostrøgsen                        9 mdr. for sent │                (n = 4), i dag 5.248 kr.",
        "     Børnesamtalen: kan → mestrer                            │                5.950 kr.: 13 % dyrere",
        "   Ulla Syrenholt                        senest 1. okt. 2027 │                Rapporten, tabel 3, priser fra 2012–13,",
        "     Børnesamtalen: kan → mestrer                            │                fremskrevet med indeks 128 %.",
        "                                                             │",
        " Råd                                                   2 · ! │ Indhold",
        "   · DISPUK er ikke godkendt af kommunen.                    │ Fem dage fordelt over to måneder med øvelser, videoklip",
        "     kap. 5.3                                                │ og respons på egne samtaler.",
        "   · Indholdet er sidst holdt op mod aktuel viden 9. okt.    │ Temaer         Børnesamtalen · Metoder",
        "     2023.                                                   │ Undervisning   workshop, arbejde med cases",
        "     kap. 8.6                                                │ Læringsmål     • Deltageren kan føre en samtale, der",
        "                                                             │                  adskiller barn og problem",
        " Tjekliste ved køb                                    5 af 8 │                • Deltageren kan dele metoden med sit",
        "   ✓ Formålet er klart                                       │                  team",
        "   ✓ Der er læringsmål                                       │ Indhold        gennemgået 9. oktober 2023",
        "   ✓ Det er praksisnært                                      │",
        "   ✓ Deltagerne inddrages                                    │",
        "     Der forberedes før                                      │",
        "   ✓ Der følges op efter                                     │                                                         ▼",
      ])
  }

  @Test("At 80×24 it is one column")
  func ordinary() {
    let story = Story.page(of: "narrative", Story.ordinary)
    #expect(
      Array(story.lines.dropLast()) == [
        " 1  2 Catalogue  3  4  5  6  7  8                            Modtagelsen · 2027",
        " Narrative samtaler med børn og familier",
        " DISPUK · private · not approved",
        "",
        " Kind           course · themed course",
        " Form           open",
        " Length         1 week, spread over 10 weeks",
        " Net            kr. 6,400 per participant",
        " Develops       Børnesamtalen → masters",
        "                Inddragelse af barn, familie og netværk → masters",
        " For            caseworker · practitioner, specialised",
        "",
        " Sessions                                                                     1",
        "   4 Mar – 7 May 2027 (5 days)                                    24 of 24 free",
        "     Hotel Åløkken, Aarhus · planned · deadline 21 Jan",
        "",
        " Assigned",
        "   None of ours is under way; a assigns.",
        "",
        " Would gain                                                                   6",
        "   Håkon Enebærby                                                 by 1 Sep 2027",
        "     Børnesamtalen: none → masters · planned already",
        "   Jørgen Morgenfruesen                                       over 3 years late▼",
      ])
  }

  @Test("At 40×10 it begins with what it is, and scrolls")
  func tiny() {
    var story = Story.page(of: "narrative", Story.tiny, .danish)
    #expect(
      Array(story.lines.dropLast()) == [
        " 1 2 3 4 5 6 7 8      Modtagels… · 2027",
        " Narrative samtaler med børn og",
        " familier",
        " DISPUK · privat · ikke godkendt",
        "",
        " Type        kursus · temakursus",
        " Form        åbent",
        " Længde      1 uge, fordelt over 10",
        "             uger                      ▼",
      ])
    var seen = Set(story.lines)
    for _ in 0..<80 {
      story.press("j")
      seen.formUnion(story.lines)
    }
    #expect(seen.contains { $0.contains("Det er praksisnært") })
    #expect(seen.contains { $0.contains("13 % dyrere") })
    #expect(seen.contains { $0.contains("gennemgået 9. oktober") })
    story.press("g")
    #expect(story.lines[1] == " Narrative samtaler med børn og")
  }

  @Test("Prices are held against table 3, with its n, its year and the index")
  func table3() {
    let story = Story.page(of: "familiebehandling efter")
    #expect(story.shows("open, 3 weeks or more: average kr. 17,692"))
    #expect(story.shows("(n = 7), today kr. 22,646"))
    #expect(story.shows("kr. 21,500: 5 % cheaper"))
    #expect(story.shows("requisitioned, 3 weeks or more: average"))
    #expect(story.shows("kr. 18,469: 25 % cheaper"))
    #expect(story.shows("Report, table 3, prices of 2012–13,"))
    #expect(story.shows("carried on by index 128 %."))
    #expect(story.shows("from 14 participants requisitioned is"))
  }

  @Test("Table 3 is silent on the children's catalogue and on degrees")
  func notCovered() {
    #expect(Story.page(of: "notatpligt").shows("does not cover the children's catalogue"))
    let diploma = Story.page(of: "diplommodul 1")
    #expect(diploma.shows("covers courses, not diploma and master"))
    #expect(diploma.shows("kr. 10,000: Tilskud til diplommodul"))
    #expect(diploma.shows("kr. 2,450 per participant"))
  }

  @Test("The whole checklist is there, with what is met and what is not")
  func checklist() {
    let story = Story.page(of: "notatpligt")
    #expect(story.shows("Purchase checklist                                   6 of 8"))
    #expect(story.shows("  ✓ The purpose is clear"))
    #expect(story.shows("    Participants are involved"))
  }

  @Test("The leader assigns someone who would gain to the session that fits")
  func assigning() {
    var story = Story.page(of: "notatpligt")
    story.press("a")
    #expect(story.shows("Who takes “Notatpligt, partshøring og"))
    story.press("enter")
    let made = story.state.municipality.assignments(in: "bk-notat-27a").first
    #expect(made?.state == .proposed)
    #expect(story.shows("    + Fie Høstak"))
    #expect(story.shows("  + Fie Høstak                        proposed · 3 Mar 2027"))
    #expect(
      story.lines.last == " Fie Høstak proposed for “Notatpligt, partshøring og begrundelse”")
    story.press("u")
    #expect(!story.shows("+ Fie Høstak"))
  }

  @Test("On one who would gain, only the session is asked for")
  func candidate() {
    var story = Story.page(of: "notatpligt")
    story.press("j j j")
    #expect(story.cursorLine.contains("Fie Høstak"))
    story.press("a")
    #expect(story.shows("Which session?"))
    story.press("down enter")
    #expect(story.shows("  + Fie Høstak                        proposed · 6 Oct 2027"))
  }

  @Test("An assignment on the page is approved, enrolled, moved and withdrawn there")
  func advancing() {
    var story = Story.page(of: "notatpligt")
    story.press("a enter j j j")
    #expect(story.cursorLine.contains("+ Fie Høstak"))
    story.press("A")
    #expect(story.shows("  ✓ Fie Høstak                        approved · 3 Mar 2027"))
    story.press("E")
    #expect(story.shows("  ● Fie Høstak"))
    #expect(story.shows("23 of 24 free"))
    story.press("m enter")
    #expect(story.shows("Moving gives up the seat"))
    story.press("y")
    #expect(story.shows("approved · 6 Oct 2027"))
    story.press("W")
    story.type("Changed her mind")
    story.press("enter")
    #expect(story.shows("None of ours is under way"))
    #expect(story.shows("24 of 24 free"))
  }

  @Test("A session tells its days and what cancelling costs")
  func session() {
    var story = Story.page(of: "notatpligt", Story.ordinary)
    story.press("enter")
    #expect(story.shows("Days: We 3 Mar"))
    #expect(story.shows("Cancelling is free until 17 February 2027"))
    #expect(story.shows("From 24 February 2027 cancelling costs 100 % of the price"))
    story.press("esc")
    #expect(!story.shows("Cancelling"))
  }

  @Test("Prerequisites and package lead on, and Esc leads back step by step")
  func links() {
    var story = Story.page(of: "møder der flytter")
    #expect(story.shows("Kursuspakke: tværfagligt arbejde om børn og unge"))
    story.press("G")
    #expect(story.cursorLine.contains("→ Diplommodul: tværfagligt"))
    story.press("enter")
    #expect(story.lines[1] == " Diplommodul: tværfagligt arbejde om børn og unge")
    #expect(story.shows("can be made up of:"))
    story.press("esc")
    #expect(story.lines[1] == " Tværfagligt samarbejde 2: møder, der flytter noget")
    story.press("esc")
    #expect(story.lines[1].contains("/ møder der flytter"))
    story.press("esc")
    #expect(story.lines[1].hasPrefix(" 106 offerings"))
  }

  @Test("Who comes from another screen goes back there")
  func guest() {
    var story = Story.catalogue()
    story.press("1")
    story.state.open(.offering("bk-notat"), on: .catalogue)
    story.send(.resized(Story.wide))
    #expect(story.lines[1] == " Notatpligt, partshøring og begrundelse")
    story.press("esc")
    #expect(story.state.screen == .overview)
    story.press("2")
    #expect(story.cursorLine.contains("Notatpligt"))
  }

  @Test("A session that is gone to is selected")
  func toSession() {
    var story = Story.catalogue(Story.ordinary)
    story.state.open(.session("bk-notat-27b"), on: .catalogue)
    story.send(.resized(Story.ordinary))
    #expect(story.cursorLine.contains("6 Oct 2027"))
    #expect(CatalogueScreen.selection(story.state).session == "bk-notat-27b")
  }

  @Test("An offering that others remove closes its page")
  func removed() {
    var story = Story.page(of: "narrative")
    let offering: Identifier<Offering> = "dispuk-narr"
    let changes =
      story.state.municipality.sessions(of: offering).map {
        Change(key: .session($0.id), before: .session($0), after: nil)
      } + [
        Change(
          key: .offering(offering),
          before: story.state.municipality.offerings[offering].map(Entry.offering), after: nil)
      ]
    let foreign = PlanKeeper.Foreign(changes: changes, revision: 2, authors: ["Bo"])
    story.happen(.foreign(foreign, since: 1))
    #expect(story.state.catalogue.front == .list)
    #expect(story.lines[1].contains("0 of 105"))
    story.press("esc")
    #expect(story.lines[1].hasPrefix(" 105 offerings"))
  }

  @Test("Beside the list stands the top of the page, and a mark where it goes on")
  func besideTheList() throws {
    let state = Story.page(of: "narrative", Story.wide, .danish).state
    for id in state.municipality.offerings.keys {
      let whole = try #require(OfferingPage(id, state, columns: 60))
      let seen = try #require(OfferingPage(id, state, columns: 60, rows: 20))
      #expect(seen.allRows.prefix(20) == whole.allRows.prefix(20))
      #expect(seen.count > 20 && whole.count >= seen.count || seen.count == whole.count)
    }
  }
}
