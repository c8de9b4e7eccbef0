import PlannerDomain
import Testing

@testable import PlannerExchange

/// Files as spreadsheets and HR systems write them.
@Suite struct ForeignFileTests {
  private static let danish = """
    Nøgle;Medarbejdernr.;Navn;Enhed;Stilling;Ansættelsesdato;Fratrådt;Timer pr. uge;E-mail
    aase;1007;Åse Ørbæk;familie;raadgiver;1.3.2020;;32,5;
    """

  /// Each Danish letter's byte in Windows-1252 is its number in Unicode.
  private static func windows1252(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { $0 == "–" ? 0x96 : UInt8(truncatingIfNeeded: $0.value) }
  }

  private static func utf16(_ text: String, isLittleEndian: Bool) -> [UInt8] {
    text.utf16.flatMap {
      isLittleEndian
        ? [UInt8($0 & 0xFF), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 0xFF)]
    }
  }

  private static let written: [(String, [UInt8])] = [
    ("UTF-8", bytes(danish)),
    ("UTF-8 with a mark", [0xEF, 0xBB, 0xBF] + bytes(danish)),
    ("Windows-1252", windows1252(danish)),
    ("UTF-16 with a mark", [0xFF, 0xFE] + utf16(danish, isLittleEndian: true)),
    ("UTF-16, the high byte first", [0xFE, 0xFF] + utf16(danish, isLittleEndian: false)),
    ("UTF-16 without a mark", utf16(danish, isLittleEndian: true)),
    ("commas", bytes(danish.replacing("32,5", with: "\"32,5\"").replacing(";", with: ","))),
    ("tabs", bytes(danish.replacing(";", with: "\t"))),
    ("CRLF", bytes(danish.replacing("\n", with: "\r\n"))),
    ("a title above", bytes("Personaleliste pr. 1. marts 2027;;;;;;;;\n;;;;;;;;\n" + danish)),
    ("a title above tabs", bytes("Personaleliste\n\n" + danish.replacing(";", with: "\t"))),
    (
      "empty columns",
      bytes(danish.replacing("E-mail", with: "E-mail;;").replacing("32,5;", with: "32,5;;;"))
    ),
  ]

  @Test("A Danish table reads the same however it was written", arguments: written)
  func encodings(name: String, content: [UInt8]) {
    var files = SmallFolder.files.filter { ["teams.csv", "roles.csv"].contains($0.key) }
      .mapValues { bytes($0) }
    files["teams.csv"] = bytes("id;name;function;area\nfamilie;Familie;authority;specialised\n")
    files["employees.csv"] = content
    let plan = PlanFolder(files: files).read()
    #expect(plan.problems == [] && plan.unknownColumns == [])
    #expect(
      plan.entries.last
        == .employee(
          Employee(
            id: "aase", name: "Åse Ørbæk", number: "1007", team: "familie", role: "raadgiver",
            hired: day("2020-03-01"), weeklyHoursTenths: 325)))
  }

  @Test func `a file in UTF-8 with one broken byte is not read as something else`() {
    let content = bytes("id;name;kind\nx;Børne") + [0xE6] + bytes("hjælp;private\n")
    let plan = PlanFolder(files: ["providers.csv": content]).read()
    #expect(plan.problems.map(\.allowed).first == .utf8)
  }

  @Test func `quotes and dashes of Windows are read, and bytes it has no letters for are told of`()
  {
    #expect(TextEncoding.utf8([0x41, 0x96, 0x93, 0xE5, 0x80]) == bytes("A–“å€"))
    #expect(TextEncoding(of: [0x41, 0x81, 0xE5]) == .utf8)
  }

  @Test func `what the values are called in Danish is understood, case and hyphens apart`() {
    let content = bytes(
      "Nøgle;Navn;Udbydertype;Godkendt\nx;X;Professionshøjskole;JA\ny;Y;PRIVAT;nej\n")
    let plan = PlanFolder(files: ["providers.csv": content]).read()
    #expect(
      plan.entries == [
        .provider(Provider(id: "x", name: "X", kind: .universityCollege, isApproved: true)),
        .provider(Provider(id: "y", name: "Y", kind: .private)),
      ])
    #expect(plan.problems == [])
  }

  @Test func `every known heading leads to columns that their files have`() {
    let everywhere = Set(PlanFile.allCases.flatMap(\.columns))
    for (heading, columns) in KnownHeadings.all {
      for column in columns {
        let parts = column.split(separator: ".").map(String.init)
        if parts.count == 2 {
          #expect(PlanFile(rawValue: parts[0])?.columns.contains(parts[1]) == true, "\(column)")
        } else {
          #expect(everywhere.contains(column), "\(heading): \(column)")
        }
      }
    }
  }

  @Test(
    "Whatever bytes a file begins with, it is read to its end",
    arguments: [[0xFF, 0xFE], [0xFE, 0xFF], [0xFF], [0, 0], [0xEF, 0xBB], [0x80]] as [[UInt8]])
  func fragments(start: [UInt8]) {
    for length in 0..<6 {
      let content = start + [UInt8](repeating: 0x41, count: length)
      let plan = PlanFolder(files: ["themes.csv": content]).read()
      #expect(!plan.problems.isEmpty)
    }
  }
}
