import Foundation
import PlannerDomain
import PlannerExchange
import Testing

/// Whatever happens to the bytes, reading ends with entries and problems.
@Suite struct MutationTests {
  /// Holds what was read against what every reading promises.
  private func check(_ plan: ImportedPlan) {
    for problem in plan.problems {
      #expect(!problem.file.isEmpty)
      #expect(problem.found.unicodeScalars.count <= 80)
    }
    // What is right goes in by itself, whatever is wrong beside it.
    _ = PlanComparison(of: plan, with: Municipality(), partially: true)
  }

  @Test("CSV files")
  func csv() {
    var mutation = Mutation(seed: 20_270_308)
    let originals = SmallFolder.files.mapValues { bytes($0) }
    let names = originals.keys.sorted()
    let rounds = Mutation.rounds(2000)
    var wrong = 0
    for _ in 0..<rounds {
      var files: [String: [UInt8]] = [:]
      // Two files a round, so that references break too.
      for _ in 0..<2 {
        guard let name = names.randomElement(using: &mutation.random),
          let original = originals[name]
        else { continue }
        files[name] = mutation.changed(original, signs: ";\"\n\r|,.:@\t-0 9")
      }
      let plan = PlanFolder(files: files).read()
      if !plan.problems.isEmpty { wrong += 1 }
      check(plan)
      _ = plan.shifted(toPlanYear: 2031)
    }
    #expect(wrong > rounds / 2)
  }

  @Test("Lists of an HR system, with names in two parts and letters of Windows-1252")
  func staffLists() {
    var mutation = Mutation(seed: 4)
    let known = Municipality(entries: SmallFolder.entries)
    let list = """
      Medarbejdernr.;Fornavn;Efternavn;Enhed;Afdeling;Stilling;Ansat dato;Fratrådt;Timer/uge
      7001;Åse;Ørsted;Modtagelsen;Børn;Leder;01-08-2019;;37
      7009;Æske Bo;Ågren;Modtagelsen;Børn;Rådgiver;1.2.2027;31-12-2027;32,5

      """
    let original = list.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    let rounds = Mutation.rounds(1000)
    var wrong = 0
    for _ in 0..<rounds {
      let bytes = mutation.changed(original, signs: ";\"\n\r,.:\t-0 9fF")
      let plan = PlanFolder(files: ["employees.csv": bytes]).read(beside: known)
      if !plan.problems.isEmpty { wrong += 1 }
      for problem in plan.problems { #expect(!problem.file.isEmpty) }
      _ = PlanComparison(of: plan, with: known, partially: true)
    }
    #expect(wrong > rounds / 4)
  }

  @Test("JSON documents")
  func json() {
    var mutation = Mutation(seed: 1)
    let original = PlanDocument.bytes(of: Municipality(entries: SmallFolder.entries))
    let rounds = Mutation.rounds(600)
    var wrong = 0
    for _ in 0..<rounds {
      let plan = PlanDocument.read(
        mutation.changed(original, signs: "{}[]\":,\\u0-9.e\n"), named: "plan.json")
      if !plan.problems.isEmpty { wrong += 1 }
      check(plan)
    }
    #expect(wrong > rounds / 4)
  }

  @Test("Workbooks as other programs pack them, byte by byte")
  func packedWorkbooks() throws {
    var mutation = Mutation(seed: 2)
    let originals = try ["libreoffice", "openpyxl"].map { name in
      [UInt8](
        try Data(
          contentsOf: URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Files/\(name).xlsx")))
    }
    let rounds = Mutation.rounds(800)
    var wrong = 0
    for round in 0..<rounds {
      let bytes = mutation.changed(
        originals[round % originals.count], signs: "PK\u{1}\u{2}\u{3}\u{4}")
      let plan = PlanWorkbook.read(
        bytes, named: "x.xlsx", as: round % 3 == 0 ? .employees : nil)
      if !plan.problems.isEmpty { wrong += 1 }
      check(plan)
    }
    #expect(wrong > rounds / 2)
  }

  @Test("Workbooks whose parts are unpacked already, so that what is in them changes")
  func unpackedWorkbooks() {
    var mutation = Mutation(seed: 3)
    let heading = SpelledWorkbook.texts(["id", "name", "kind", "approved", "contact"])
    let row =
      "<row r=\"7\"><c r=\"A7\" t=\"s\"><v>0</v></c><c r=\"B7\" t=\"s\"><v>1</v></c>"
      + "<c r=\"C7\" t=\"inlineStr\"><is><t>private</t></is></c><c r=\"D7\" t=\"b\"><v>1</v></c>"
      + "<c r=\"E7\" s=\"1\"><v>46419.25</v></c></row>"
    var workbook = SpelledWorkbook(rows: heading + row)
    workbook.sharedTexts = "<si><t>x</t></si><si><r><t>Åse_x000D_</t></r><rPh><t>y</t></rPh></si>"
    workbook.styles =
      "<numFmts><numFmt numFmtId=\"200\" formatCode=\"[$-406]d/m yyyy;@\"/></numFmts>"
      + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"200\"/></cellXfs>"
    let rounds = Mutation.rounds(2000)
    var wrong = 0
    for _ in 0..<rounds {
      var parts = workbook.parts
      let place = Int.random(in: 0..<parts.count, using: &mutation.random)
      parts[place].content = mutation.changed(
        parts[place].content, signs: "<>\"/=&;_x0A19ctsrv-. ")
      let plan = PlanWorkbook.read(ZipFile.stored(parts), named: "x.xlsx")
      if plan.problems != [] || plan.entries.count != 1 { wrong += 1 }
      check(plan)
    }
    #expect(wrong > rounds / 4)
  }

  @Test("A name or a text that is too long is told of with its limit, wherever it comes from")
  func lengths() {
    func problem(_ column: String, _ count: Int) -> Allowed? {
      let text = String(repeating: "å", count: count)
      let row = column == "name" ? "x;\(text);private;" : "x;X;private;\(text)"
      return PlanFolder(files: ["providers.csv": bytes("id;name;kind;contact\n\(row)\n")]).read()
        .problems.first?.allowed
    }
    #expect(problem("name", 200) == nil)
    #expect(problem("name", 201) == .length(200))
    #expect(problem("contact", 10_000) == nil)
    #expect(problem("contact", 100_000) == .length(10_000))
  }
}
