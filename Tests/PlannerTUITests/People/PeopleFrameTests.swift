import PlannerDomain
import Testing

@testable import PlannerTUI

/// The room between header and footer, line by line.
@Suite struct PeopleFrameTests {
  private func body(_ size: Size, _ language: Language, _ keys: String) -> String {
    var story = Story(size: size, language: language)
    story.state.team = "modtagelse"
    story.press(keys)
    var lines = Array(story.lines.dropFirst().dropLast())
    // Runs of blank lines say nothing here.
    for index in lines.indices.dropFirst().reversed()
    where lines[index].isEmpty && lines[index - 1].isEmpty {
      lines.remove(at: index)
    }
    return lines.joined(separator: "\n")
  }

  @Test("The matrix at 80×24: frozen names and sums, signs, and what the cell means")
  func matrixNarrow() {
    #expect(
      body(Size(columns: 80, rows: 24), .english, "3 j l l") == """
         14 people · 40 gaps, 26 late · by team
                                     Bar- Bar- Bør-      Han- ICS- No-  Ove- Un-  Fag- ▶
                                     nets nets ne-       dlep udre tatp rgre der- lig
                                gaps Lov  Refo samt DUBU mål  fagl forv opsp retn lede
          in all                  40 3    5    6    3    6    8    2    2    5    ·
          Bodil Rådyrsen          1! ✓    ✓    ✓    ✓    ✓    -1!  ✓    ✓    ✓    ·
          Dorthe Frostrøgsen      4! ~    -1!  -1!  ✓    -3!  -1!  ✓    ✓    ✓    ·
          Fie Høstak              3! ✓    ✓    ✓    ✓    -1!  ✓    -3!  ✓    -1!  ·
          Hjalmar Mosegås         4! ✓    ✓    ✓    -1!  ✓    -1!  ✓    -2!  -3!  ·
          Håkon Enebærby          8  -3   -2   -3»  -1   -1   -2»  ✓    -1   -3   ·
          Jeppe Havtornsen        2! ✓    -3!  ✓    ✓    ✓    ✓    -1!  ✓    ✓    ·
          Jørgen Morgenfruesen    2! ✓    ✓    -1!  ✓    ✓    -2!  ~    ✓    ✓    ·
          Kåre Svanemosen         4! -1!  ✓    ✓    ✓    -1!  -3!» ✓    ✓    -3!  ·
          Mogens Kornmod           · ✓    ·    ·    ·    ·    ✓    ✓    ·    ·    ✓
          Rigmor Vindmølle        1! ✓    ✓    -1!  ✓    ✓    ✓    ✓    ✓    ✓    ·
          Ulla Syrenholt          6  ✓    -1   -1   -1»  -3   -1»  ✓    ✓    -2   ·
          Vagn Ostebord            · ✓    ✓    ✓    ✓    ✓    ✓    ✓    ✓    ✓    ·
          Åge Ørredbæk            2! ✓    -1!  -1!  ✓    ✓    ✓    ✓    ✓    ✓    ·    ▼
         Børnesamtalen (basic)  Dorthe Frostrøgsen, Familierådgiver
         1 level missing · ! late since 1 Feb 2026 · required: masters (3)
         now: can (2) · leader's view 1 May 2026
         -2 missing  ! late  » under way  ✓ met  ~ expires ≤ 6 months
        """)
  }

  @Test("The matrix at 40×10 keeps names, cells and the meaning of the cell")
  func matrixTiny() {
    #expect(
      body(Size(columns: 40, rows: 10), .danish, "3 j l") == """
                      gab BLov BRef Børn DUBU  ▶
          Bodil Rådy…  1! ✓    ✓    ✓    ✓
          Dorthe Fro…  4! ~    -1!  -1!  ✓
          Fie Høstak   3! ✓    ✓    ✓    ✓
          Hjalmar Mo…  4! ✓    ✓    ✓    -1!
          Håkon Eneb…  8  -3   -2   -3»  -1    ▼
         Barnets Reform: grundlaget for børnes…
         mangler 1 niveau · ! for sent siden 1…
        """)
  }

  @Test("The matrix at 120×40, grouped by role, in Danish")
  func matrixWide() {
    #expect(
      body(Size(columns: 120, rows: 40), .danish, "3 v j j j j l l") == """
         14 medarbejdere · 40 gab, 26 for sent · efter rolle
                                                                     Hand-  ICS-   No-    Overg-               Overg- Super-
                                         Bar-   Bar-   Børne-        lepla- udred. tatp-  reb    Under- Faglig reb    vision
                                         nets   nets   samta-        ner    faglig ligt   opspo- ret-   ledel- be-    faglig
                                     gab Lov    Reform len    DUBU   mål    analy. forva. ring   ning   se     redsk. sparr.
          i alt                       40 3      5      6      3      6      8      2      2      5      ·      ·      ·
        Familierådgiver  13 medarbejdere · 40 gab
          Bodil Rådyrsen              1! ✓      ✓      ✓      ✓      ✓      -1!    ✓      ✓      ✓      ·      ·      ·
          Dorthe Frostrøgsen          4! ~      -1!    -1!    ✓      -3!    -1!    ✓      ✓      ✓      ·      ·      ·
          Fie Høstak                  3! ✓      ✓      ✓      ✓      -1!    ✓      -3!    ✓      -1!    ·      ·      ·
          Hjalmar Mosegås             4! ✓      ✓      ✓      -1!    ✓      -1!    ✓      -2!    -3!    ·      ·      ·
          Håkon Enebærby              8  -3     -2     -3»    -1     -1     -2»    ✓      -1     -3     ·      ·      ·
          Jeppe Havtornsen            2! ✓      -3!    ✓      ✓      ✓      ✓      -1!    ✓      ✓      ·      ·      ·
          Jørgen Morgenfruesen        2! ✓      ✓      -1!    ✓      ✓      -2!    ~      ✓      ✓      ·      ·      ·
          Kåre Svanemosen             4! -1!    ✓      ✓      ✓      -1!    -3!»   ✓      ✓      -3!    ·      ·      ·
          Rigmor Vindmølle            1! ✓      ✓      -1!    ✓      ✓      ✓      ✓      ✓      ✓      ·      ·      ·
          Ulla Syrenholt              6  ✓      -1     -1     -1»    -3     -1»    ✓      ✓      -2     ·      ·      ·
          Vagn Ostebord                · ✓      ✓      ✓      ✓      ✓      ✓      ✓      ✓      ✓      ·      ·      ·
          Åge Ørredbæk                2! ✓      -1!    -1!    ✓      ✓      ✓      ✓      ✓      ✓      ·      ·      ·
          Åse Tørvegås                3! -3!    ✓      ✓      ✓      -1!    -3!    ✓      ✓      ✓      ·      ·      ·
        Teamleder, myndighed  1 medarbejder · ingen gab
          Mogens Kornmod               · ✓      ·      ·      ·      ·      ✓      ✓      ·      ·      ✓      ~      ✓

         Børnesamtalen (basal)  Håkon Enebærby, Familierådgiver
         mangler 3 niveauer · senest 1. sep. 2027 · krævet: mestrer (3) · nu: ingen (0) · ikke registreret
         » på vej: Børnesamtalen – grundkursus (godkendt)
         -2 mangler  ! for sent  » på vej  ✓ nået  ~ udløber ≤ 6 mdr.  3 uden krav  · ikke krævet
        """)
  }

  @Test("The profile at 80×24")
  func profile() {
    #expect(
      body(Size(columns: 80, rows: 24), .english, "3 j j j enter") == """
         Hjalmar Mosegås  Familierådgiver · Modtagelsen
          Profile   Gaps 4   Plan 1   History

         Role    Familierådgiver (caseworker)      Hours   34 a week
         Team    Modtagelsen                       E-mail  hjalmar.mosegaas@eksempelko…
         Hired   15 June 2022                      No.     M1011

              Competence                 Level  Now        State
         -1!  ICS-udredning og faglig a… ██░·   can        late since 15 Dec 2022
         ✓    Barnets Reform: grundlage… ████   expert     met
         ✓    Barnets Lov                ███·   masters    valid until 24 Aug 2028
         -1!  DUBU: dokumentation i fag… ██░·   can        late since 15 Dec 2022
         ✓    Børnesamtalen              ███·   masters    met
         ✓    Notatpligt og forvaltning… ███·   masters    valid until 15 Oct 2029
         -2!  Overgreb: opsporing        ░░··   none       late since 26 May 2026
         ✓    Handleplaner og mål        ████   expert     met
         -3!  Underretning: skrive, mod… ░░░·   none       late since 12 May 2026

         Barnets Lov (basic)
         required: masters (3) · now: masters (3) · certificate 24 Aug 2026
         valid until 24 Aug 2028
        """)
  }

  @Test("The gaps at 80×24, the most pressing first")
  func gaps() {
    #expect(
      body(Size(columns: 80, rows: 24), .danish, "3 j j j enter >") == """
         Hjalmar Mosegås  Familierådgiver · Modtagelsen
          Profil   Gab 4   Plan 1   Historik

              Kompetence                      Niveau               Frist
         -3!  Underretning: skrive, modtage … ingen → mestrer      6 mdr. for sent
         -2!  Overgreb: opsporing             ingen → kan          5 mdr. for sent
         -1!  DUBU: dokumentation i fagsyste… kan → mestrer        over 3 år for sent
         -1!  ICS-udredning og faglig analyse kan → mestrer        over 3 år for sent

         Underretning: skrive, modtage og vurdere (basal)
         mangler 3 niveauer · ! for sent siden 12. maj 2026 · krævet: mestrer (3)
         nu: ingen (0) · ikke registreret
        """)
  }

  @Test("The plan at 80×24")
  func plan() {
    #expect(
      body(Size(columns: 80, rows: 24), .english, "3 j j j j enter > >") == """
         Håkon Enebærby  Familierådgiver · Modtagelsen
          Profile   Gaps 8   Plan 2   History

           Year State              Offering           Dates                    Conflict
           2027 ● enrolled         ICS – grundkursus  25 Jan – 1 Feb 2027
           2027 ✓ approved         Børnesamtalen – g… 23 Feb – 16 Mar 2027

         ICS – grundkursus
         25 Jan – 1 Feb 2027 (3 days) · Hotel Åløkken, Silkeborg
         agreed cost kr. 1,000 · why: closes a gap in ICS-udredning og faglig analyse
        """)
  }

  @Test("The history at 80×24")
  func history() {
    #expect(
      body(Size(columns: 80, rows: 24), .danish, "3 j j j enter > > >") == """
         Hjalmar Mosegås  Familierådgiver · Modtagelsen
          Profil   Gab 4   Plan 1   Historik

         Kompetencer, nyeste først
           ✓ 15. okt. 2026 3 Notatpligt og forvaltningsret   vist i praksis · gælder t…
           ✓ 24. aug. 2026 3 Barnets Lov                     bevis · gælder til 24. au…
           ✓ 29. okt. 2025 2 DUBU: dokumentation i fagsyst…  egen vurdering
           ✓ 2. jun. 2025  2 Notatpligt og forvaltningsret   leders vurdering
           ✓ 28. maj 2025  4 Handleplaner og mål             vist i praksis
           ✓ 18. dec. 2024 2 ICS-udredning og faglig analy…  leders vurdering
           ✓ 21. jun. 2024 4 Barnets Reform: grundlaget fo…  leders vurdering
           ✓ 12. okt. 2023 3 Børnesamtalen                   vist i praksis
           ~ 26. maj 2023  2 Overgreb: opsporing             vist i praksis · udløbet
           ~ 12. maj 2023  3 Underretning: skrive, modtage…  vist i praksis · udløbet

         Uddannelsesforløb
           Notatpligt, partshøring og begrundelse 2026
           ├ 22. jun. 2026 ? ønsket
           ├ 3. jul. 2026  + foreslået                                                 ▼
         Notatpligt og forvaltningsret
         mestrer (3) · vist i praksis 15. okt. 2026 · gælder til 15. okt. 2029
         Bekræftet ved ledelsestilsyn
        """)
  }

  @Test("The suggestions at 80×24 say what speaks for and against each")
  func suggestions() {
    #expect(
      body(Size(columns: 80, rows: 24), .english, "3 j j j enter > enter") == """
         Underretning: skrive, modtage og vurdere  Hjalmar Mosegås
         none → masters · ! late since 12 May 2026 · 7 suggestions

          1 Vurdering af underretninger inden for 24 timer  UC Syddanmark       kr. 400
            + reaches the level: expert (4)  + target group: caseworker
            + free seats on 24 Feb 2027  + children's catalogue

          2 Når bekymringen skal deles: underretning i praksis  COK             kr. 340
            + reaches the level: masters (3)  - not meant for caseworker
            + lifts 1 more gap  + free seats on 28 Jan 2027  + approved provider
            + children's catalogue

          3 Overgrebspakken 1: tegn og opsporing  COK                           kr. 350
            - lifts only to can (2), required: masters (3)  + target group: caseworker
            + lifts 1 more gap  + free seats on 9 Feb 2027  + approved provider
            + children's catalogue

          4 Barnets Reform – grundkursus for nye rådgivere  COK                 kr. 650
            - lifts only to can (2), required: masters (3)  + target group: caseworker
            + free seats on 1 Feb 2027  + approved provider  + children's catalogue

          5 Introforløb for nye i børn og unge  Eksempelkøbing Kommunes Kom…  kr. 1,080▼
        """)
  }
}
