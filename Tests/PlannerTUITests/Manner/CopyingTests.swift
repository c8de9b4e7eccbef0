import Foundation
import PlannerDomain
import Testing

@testable import PlannerTUI

@Suite struct CopyingTests {
  private func effects(_ keys: String, in story: inout Story) -> [Effect] {
    var all: [Effect] = []
    for notation in keys.split(separator: " ") {
      guard let key = Key(String(notation)) else { continue }
      all += update(&story.state, .terminal(.key(key)))
    }
    return all
  }

  private func write(_ file: ListFile) -> ListFile.Outcome {
    file.write(
      print: { _, _ in .failure(PaperWords.gone) }, tabulate: { _, _ in .failure(PaperWords.gone) })
  }

  @Test func `y copies the name of what is selected, and says so`() {
    var story = Story()
    story.press("2")
    let title = story.state.listing.selectedRow?.name ?? ""
    #expect(effects("y", in: &story) == [.copy(title)])
    #expect(story.lines.last?.contains("Copied: \(title.prefix(10))") == true)
  }

  @Test func `Y copies the list with its cells parted by tabs`() {
    var story = Story()
    story.press("4")
    #expect(effects("Y", in: &story) == [.copy(story.state.listing.tabSeparated)])
  }

  @Test func `What the clipboard would drop is not sent`() {
    var entries = Story.sample.entries
    if case .offering(let offering)? = Story.sample[.offering("bk-lov")] {
      for number in 0..<1500 {
        entries.append(.offering(offering.renamed(Identifier("x\(number)"), "Nr. \(number)")))
      }
    }
    var story = Story(Municipality(entries: entries))
    story.press("2")
    #expect(story.state.listing.tabSeparated.utf8.count > Clipboard.limit)
    #expect(effects("Y", in: &story) == [])
    #expect(story.lines.last?.contains("too long for the clipboard") == true)
  }

  @Test func `P writes the list to the file one names, and asks before it overwrites`() {
    var story = Story()
    story.press("2")
    let table = ListTable(
      story.state.listing, on: story.state.today, by: story.state.actor.name,
      in: story.state.language)
    story.press("P")
    #expect(story.text.contains("~/catalogue-106-offerings-2026-11-22.txt"))
    story.press("ctrl-u")
    story.press("enter")
    #expect(story.text.contains("Write the name of a file."))
    story.type("/tmp/x.txt")
    let file = ListFile(path: "/tmp/x.txt", .list(table))
    #expect(effects("enter", in: &story) == [.write(file)])
    _ = update(&story.state, .wrote(.exists(file)))
    #expect(story.text.contains("“/tmp/x.txt” exists already. Overwrite it?"))
    var replacing = file
    replacing.replaces = true
    #expect(effects("y", in: &story) == [.write(replacing)])
    _ = update(&story.state, .wrote(.written(path: "/tmp/x.txt")))
    #expect(story.lines.last == " Written to /tmp/x.txt")
    _ = update(&story.state, .wrote(.failed(path: "/no/x", error: ENOENT)))
    #expect(story.text.contains("/no/x: there is no such folder."))
  }

  @Test func `A file is written once, and over only when that was said`() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).txt").path()
    defer { try? FileManager.default.removeItem(atPath: path) }
    func table(_ name: String) -> ListTable {
      ListTable(
        Listing(name, rows: [Listing.Row(cells: ["x"])], selected: nil),
        on: CivilDate(dayNumber: 0), by: "Åse", in: .danish)
    }
    var file = ListFile(path: path, .list(table("a longer æøå")))
    #expect(write(file) == .written(path: path))
    file.content = .list(table("b"))
    #expect(write(file) == .exists(file))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "a longer æøå\n\nx\n")
    file.replaces = true
    #expect(write(file) == .written(path: path))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "b\n\nx\n")
    file.path = "/no such folder/x"
    #expect(write(file) == .failed(path: "/no such folder/x", error: ENOENT))
  }

  @Test func `A tilde is the home folder`() {
    #expect(TypedPath.expanded("~/a.txt", home: "/home/a") == "/home/a/a.txt")
    #expect(TypedPath.expanded("~x/a.txt", home: "/home/a") == "~x/a.txt")
    #expect(TypedPath.expanded("a~/b", home: "/home/a") == "a~/b")
    #expect(TypedPath.expanded("~/a", home: nil) == "~/a")
    // Typed after a folder that was suggested.
    #expect(TypedPath.expanded("~//tmp/a", home: "/home/a") == "/tmp/a")
    #expect(TypedPath.expanded("/x/y/~/b", home: "/home/a") == "/home/a/b")
  }

  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy"),
    ("æøå", "w6bDuMOl"),
  ])
  func `text is encoded as RFC 4648 says`(text: String, encoded: String) {
    #expect(Base64.encoded(text) == encoded)
  }

  @Test func `The clipboard's sequence is passed on by tmux too`() {
    #expect(Clipboard.sequence(for: "f", insideTmux: false) == "\u{1B}]52;c;Zg==\u{07}")
    #expect(
      Clipboard.sequence(for: "f", insideTmux: true)
        == "\u{1B}]52;c;Zg==\u{07}\u{1B}Ptmux;\u{1B}\u{1B}]52;c;Zg==\u{07}\u{1B}\\")
  }

  @Test func `The terminal gets what is copied`() {
    let terminal = MemoryTerminal(size: Size(columns: 80, rows: 24))
    terminal.press("2", "y", "q")
    // What is copied from may still be on its way from the catalogue's own thread.
    terminal.whenIdle = { [.woken] }
    let story = Story()
    let loop = RunLoop(
      state: story.state, terminal: terminal,
      keeper: PlanKeeper(
        keep: { _, revision in .kept(revision: revision) },
        changes: { .success(.init(changes: [], revision: $0, authors: [])) },
        watch: { _, _ in nil }),
      clock: { Story.today })
    loop.run()
    #expect(terminal.copies == [loop.state.listing.selectedRow?.name ?? ""])
  }
}

extension Offering {
  fileprivate func renamed(_ id: Identifier<Offering>, _ title: String) -> Offering {
    Offering(
      id: id, title: title, provider: provider, kind: kind, shape: shape, forms: forms,
      isInChildrensCatalogue: isInChildrensCatalogue, themes: themes, targetGroups: targetGroups,
      develops: develops, methods: methods, length: length,
      pricePerParticipant: pricePerParticipant)
  }
}
