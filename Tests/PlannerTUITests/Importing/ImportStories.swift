import PlannerDomain
import PlannerExchange
import Testing

@testable import PlannerTUI

/// Bringing in files from the screen; what reads them is made up of what it was asked.
@Suite struct ImportStories {
  private static let kind = ImportKind(
    name: "teams", title: ImportTerm(danish: "teams", english: "teams"))

  private static func team(_ id: String, _ name: String) -> Team {
    Team(id: Identifier(id), name: name, function: .authority, area: .specialised)
  }

  private static func term(_ text: String) -> ImportTerm { ImportTerm(danish: text, english: text) }

  /// A file with a new team, a changed one, one that was overtaken and a wrong row.
  private static func desk(
    wrong: Bool = true, open: Bool = false, wishes: Recorder = Recorder()
  ) -> ImportDesk {
    ImportDesk(
      kinds: [kind],
      read: { wish, municipality, goesOn in
        wishes.note(wish)
        guard goesOn(4) else { return nil }
        let mapped = wish.columns["teams: x"]
        let new = Entry.team(team("ny", "Nyt Team Ærø"))
        var known = municipality.teams["unge"] ?? team("unge", "Unge")
        known.leastStaffing += 1
        let changed = Entry.team(known)
        var outcome = municipality
        outcome.follow(
          [new, changed].map { Change(key: $0.key, before: municipality[$0.key], after: $0) })
        var rows = [
          ImportRow(
            .changed, kind: kind.title, key: .team("unge"), line: 2,
            fields: [.init(column: term("least_staffing"), plan: "2", file: "3")]),
          ImportRow(.new, kind: kind.title, key: .team("ny"), line: 3),
          ImportRow(.unchanged, kind: kind.title, key: .team("modtagelse"), line: 4),
        ]
        if wrong {
          rows =
            [
              ImportRow(
                .wrong, kind: term("team.csv"), line: 5,
                fault: .init(
                  column: 7, field: "area", found: "vest", reason: term("one of general"))),
              ImportRow(
                .overtaken, kind: kind.title, key: .team("familie"), line: 6,
                fields: [
                  .init(column: term("name"), exported: "A", plan: "B", file: "C")
                ]),
            ] + rows
        }
        let heading = ImportTable.Heading(
          text: "Chef", sample: "Åse", column: mapped?["Chef"].flatMap { $0.isEmpty ? nil : $0 },
          isMapped: mapped != nil)
        return ImportPreview(
          rows: rows, entries: [changed, new], outcome: outcome,
          tables: open
            ? [
              ImportTable(
                shape: "teams: x", title: kind.title,
                headings: [
                  .init(text: "Navn", sample: "Unge", column: "name", isMapped: false), heading,
                ],
                columns: [
                  .init(name: "name", title: term("name"), isRequired: true),
                  .init(name: "leader", title: term("leader"), isRequired: false),
                ], isOpen: mapped == nil)
            ] : [])
      },
      paths: { beginning in
        ["~/lister/", "~/listen.csv"].filter { $0.hasPrefix(beginning) }
      })
  }

  private func begin(
    _ desk: ImportDesk, size: Size = Size(columns: 120, rows: 40), _ language: Language = .english
  ) -> Story {
    var story = Story(size: size, language: language, desk: desk)
    story.press("ctrl-o enter ctrl-u")
    story.type("~/team.csv")
    story.press("enter")
    return story
  }

  @Test func `A preview shows what is wrong first, and each row in full below`() {
    let story = begin(Self.desk())
    #expect(
      story.lines[1].contains(
        "Import: team.csv  1 wrong  1 overtaken  1 changed  1 new  1 unchanged"))
    let rows = story.lines.filter { $0.contains("teams  ") || $0.contains("team.csv  ") }
    #expect(rows.count >= 5)
    #expect(story.shows("× Wrong"))
    #expect(story.shows("“vest”: one of general"))
    #expect(story.shows("Must be: one of general"))
    #expect(story.shows("line 5"))
  }

  @Test func `What was changed in both places is told three ways`() {
    var story = begin(Self.desk())
    story.press("down")
    #expect(story.shows("name: exported A, plan B, file C"))
    #expect(story.shows("The plan is kept"))
  }

  @Test func `The right rows go in after it is said what stays out, as one act that can be undone`()
  {
    var story = begin(Self.desk())
    story.press("a")
    #expect(story.shows("1 wrong: those rows, and what hangs on them, stay out."))
    #expect(story.shows("Bring in the 2 that are right?"))
    story.press("n")
    #expect(story.state.municipality == Story.sample)
    story.press("a y")
    #expect(story.state.municipality.teams["ny"]?.name == "Nyt Team Ærø")
    #expect(story.lines.last?.contains("2 entries brought in") == true)
    #expect(story.state.screen == .overview)
    story.press("u")
    #expect(story.state.municipality == Story.sample)
  }

  @Test func `Where nothing is wrong, nothing is asked`() {
    var story = begin(Self.desk(wrong: false))
    story.press("a")
    #expect(story.state.municipality.teams["ny"] != nil)
  }

  @Test func `A preview is made again when the plan changes, and never brought in from before`() {
    let wishes = Recorder()
    var story = begin(Self.desk(wishes: wishes))
    #expect(wishes.count == 1)
    story.state.make(
      PlannedEdit(edit: .enter(.team(Self.team("andet", "Andet"))), title: "andet"))
    story.press("down")
    #expect(wishes.count == 2)
    #expect(story.state.importing.isUpToDate(story.state.plan.version))
  }

  @Test func `Open headings are asked about once, and the answer goes with the wish`() {
    let wishes = Recorder()
    var story = begin(Self.desk(open: true, wishes: wishes))
    #expect(story.shows("Columns: teams"))
    #expect(story.cursorLine.contains("Chef"))
    #expect(story.shows("left out ▾"))
    story.press("enter")
    #expect(story.shows("Chef (Åse)"))
    story.type("lead")
    story.press("enter a")
    #expect(wishes.last?.columns["teams: x"] == ["Chef": "leader"])
    #expect(story.state.importing.columns == nil)
    #expect(story.lines[1].contains("Chef → leader (c shows and forgets)"))
    story.press("c x")
    #expect(wishes.last?.forgets == true && wishes.last?.columns == [:])
  }

  @Test func `A heading cannot be left out where its column must be there`() {
    var story = begin(Self.desk(open: true))
    story.press("up space")
    #expect(story.lines[1].contains("lacks name"))
    story.press("a")
    #expect(story.lines.last?.contains("lacks name") == true)
    #expect(story.state.importing.columns != nil)
  }

  @Test func `Tab completes as far as all files agree, and shows what there is`() {
    var story = Story(desk: Self.desk())
    story.press("ctrl-o enter ctrl-u")
    story.type("~/l")
    story.press("tab")
    #expect(story.shows("~/liste"))
    #expect(story.shows("lister/ · listen.csv"))
    story.type("n")
    story.press("tab")
    #expect(story.shows("~/listen.csv"))
    story.press("ctrl-u")
    story.type("~/x")
    story.press("tab")
    #expect(story.shows("no file begins so"))
  }

  @Test func `Reading shows how far it has come, and Esc stops it`() {
    var story = Story(desk: Self.desk())
    story.press("ctrl-o enter ctrl-u")
    story.type("~/stor.csv")
    var effects = update(&story.state, .terminal(.key(Key("enter") ?? .character(" "))))
    guard
      case .readFiles(let question)? = effects.first(where: { effect in
        if case .readFiles = effect { true } else { false }
      })
    else {
      Issue.record("nothing is read")
      return
    }
    _ = update(&story.state, .importing(.progress(question.basis, rows: 12_000)))
    #expect(story.shows("Reading … 12,000 rows. Esc stops."))
    effects = update(&story.state, .terminal(.key(Key("esc") ?? .character(" "))))
    #expect(effects.contains(.stopReading))
    #expect(story.state.screen == .overview)
    let late = Self.desk().read(question.basis.wish, question.municipality) { _ in true }
    if let late { _ = update(&story.state, .importing(.read(question.basis, late))) }
    #expect(story.state.importing.preview == nil)
    #expect(story.state.municipality == Story.sample)
  }

  @Test func `The list is searched, narrowed to what is new, and copied`() {
    var story = begin(Self.desk())
    story.press("v")
    #expect(!story.shows("Unchanged"))
    story.press("/")
    story.type("ærø")
    #expect(story.state.importing.shown.count == 1)
    #expect(story.state.listing.count == 1)
  }

  @Test(
    arguments: [
      Size(columns: 120, rows: 40), Size(columns: 80, rows: 24), Size(columns: 40, rows: 10),
      Size(columns: 20, rows: 6),
    ], Language.allCases)
  func `Every size shows the selected row`(size: Size, language: Language) {
    var story = begin(Self.desk(), size: size, language)
    for _ in 0..<5 {
      #expect(story.cursorLine.trimmed.isEmpty == false)
      story.press("down")
    }
    story = begin(Self.desk(open: true), size: size, language)
    #expect(story.cursorLine.contains("Chef"))
  }

  @Test func `Where no files can be read the action says so`() {
    var story = Story()
    story.press("ctrl-o")
    #expect(story.lines.last?.contains("No files can be read here.") == true)
  }
}
