import PlannerDomain
import Testing

@testable import PlannerExchange

/// Every letter half as wide as the font is high, and none for what is beyond Latin.
struct EvenFont: FontMetrics {
  func width(of scalar: Unicode.Scalar) -> Int? { scalar.value < 0x2200 ? 500 : nil }
}

extension PaperFonts {
  static let even = PaperFonts(regular: EvenFont(), bold: EvenFont())
}

extension Paper {
  static func made(_ parts: [PaperPart], title: String = "Årsplan") -> Paper {
    Paper(
      title: title, subtitle: "Team Nord", language: "da", author: "Åse Ør",
      date: CivilDate(dayNumber: 20_000), header: "Prøve Kommune", footer: "udskrevet",
      pageWords: .init(page: "Side", of: "af"), parts: parts)
  }
}

@Suite struct PaperLayoutTests {
  private func pages(_ parts: [PaperPart]) -> [[String]] {
    PaperLayout(of: .made(parts), in: .even).pages.map(\.lines)
  }

  private func table(rows: Int) -> PaperPart {
    .table(
      PaperTable(
        [.init("Opgave", share: 3), .init("Frist")],
        (1...max(1, rows)).prefix(rows).map { .init(["opgave \($0)", "8. mar. 2027"]) }))
  }

  @Test func `A short paper is one page with title, header, footer and its number`() {
    let pages = pages([.heading("Formål"), .paragraph("At bruge det lærte.")])
    #expect(
      pages == [
        [
          "Prøve Kommune", "", "Årsplan", "Team Nord", "Formål", "At bruge det lærte.",
          "udskrevet", "Side 1 af 1",
        ]
      ])
  }

  @Test func `A table goes on under its columns' names, and no row is lost or told twice`() {
    let pages = pages([table(rows: 200)])
    #expect(pages.count > 2)
    for (number, lines) in pages.enumerated() {
      #expect(lines.count { $0 == "Opgave" } == 1)
      #expect(lines.last == "Side \(number + 1) af \(pages.count)")
    }
    let rows = pages.flatMap { $0 }.filter { $0.hasPrefix("opgave ") }
    #expect(rows == (1...200).map { "opgave \($0)" })
  }

  @Test(arguments: 30...60)
  func `A heading never stands at the foot of a page without what follows`(filling: Int) {
    let filler = PaperPart.list((1...filling).map { "linje \($0)" })
    for lines in pages([filler, .heading("Overskrift"), table(rows: 3)])
    where lines.contains("Overskrift") {
      #expect(lines.contains("Opgave"))
      #expect(lines.contains("opgave 1"))
    }
  }

  @Test func `Long text is wrapped within its column, and a word that is too long is parted`() {
    let word = String(repeating: "æ", count: 400)
    let long = String(repeating: "noget der skal gøres ", count: 30)
    let layout = PaperLayout(
      of: .made([
        .paragraph(word), .facts([PaperFact("Navn", [long])]),
        .table(PaperTable([.init("A", share: 1), .init("B", share: 1)], [.init([long, word])])),
        .signatures([
          PaperSignature(name: word, role: "Deltager", signed: long, wanted: "dato")
        ]),
      ]), in: .even)
    for case .text(let text, let left, _, let style) in layout.pages.flatMap(\.marks) {
      let right = left + PaperFonts.even.width(of: text, style)
      #expect(right <= layout.shape.width - layout.shape.right + 0.01, "\(text)")
    }
    let letters = layout.pages.flatMap(\.lines).joined().filter { $0 == "æ" }.count
    #expect(letters == 1200)
  }

  @Test func `A row that is higher than a page goes on on the next`() {
    let names = (1...900).map { "navn\($0)" }.joined(separator: " ")
    let pages = pages([
      .table(
        PaperTable([.init("Hold", share: 1), .init("Hvem", share: 1)], [.init(["A", names])]))
    ])
    #expect(pages.count > 1)
    let told = pages.flatMap { $0 }.flatMap { $0.split(separator: " ") }
      .filter { $0.hasPrefix("navn") }
    #expect(told.joined(separator: " ") == names)
  }

  @Test func `Nothing is drawn outside a page, however much there is`() {
    let signatures = (1...60).map {
      PaperSignature(
        name: "Deltager nr. \($0)", role: "Deltager", signed: $0.isMultiple(of: 2) ? "ja" : nil,
        wanted: "dato og underskrift")
    }
    let layout = PaperLayout(
      of: .made([
        .figures([PaperFigure("12", "over fristen", isAlarming: true), PaperFigure("3", "tavse")]),
        .bars([PaperBars("Brugt", [.init(percent: 140, "140 %"), .init(percent: nil, "–")])]),
        .signatures(signatures),
      ]), in: .even)
    let names = layout.pages.flatMap(\.lines).filter { $0.hasPrefix("Deltager nr.") }
    #expect(names == signatures.map(\.name))
    let shape = layout.shape
    for mark in layout.pages.flatMap(\.marks) {
      switch mark {
      case .text(_, let left, let foot, _):
        #expect(left >= shape.left && foot > 0 && foot < shape.height - 20)
      case .box(let left, let top, let width, let height, _):
        #expect(left >= shape.left && top > 0 && top + height < shape.height)
        #expect(left + width <= shape.width - shape.right + 0.01)
      }
    }
  }

  @Test func `An empty paper is a page with its title`() {
    #expect(pages([]).count == 1)
    #expect(pages([.table(PaperTable([], [])), .figures([]), .list([])]).count == 1)
  }
}

@Suite struct PaperTextTests {
  private let text = PaperText(fonts: .even)

  @Test(arguments: [
    ("Blåbærgrød på Ærø", "Blåbærgrød på Ærø"),
    ("a\u{30A}", "å"),
    ("A\u{30A}se\u{0}\u{7}\t x", "Åse  x"),
    ("god 😀 dag 👩‍👩‍👧", "god ? dag ?"),
    ("blød\u{AD}deling", "bløddeling"),
  ])
  func `What a font lacks is shown by what it has`(written: String, shown: String) {
    #expect(text.shown(written, .body) == shown)
  }

  @Test func `Line breaks are kept, and a cut text ends in an ellipsis`() {
    #expect(text.lines("et\nto\r\n\ntre", .body, within: 400) == ["et", "to", "", "tre"])
    let cut = text.cut("en meget lang titel", PaperStyle(size: 10), to: 50)
    #expect(cut == "en meget …")
  }
}
