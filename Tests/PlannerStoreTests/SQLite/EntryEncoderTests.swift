import Foundation
import PlannerDomain
import Testing

@testable import PlannerStore

@Suite("The journal's JSON is what Foundation writes")
struct EntryEncoderTests {
  private static let entries = EverySpelling.all + ChangedEntries.all

  private func byFoundation(_ entry: Entry) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(entry), as: UTF8.self)
  }

  @Test("Every kind of entry, with every value of every enumeration, is the same byte for byte")
  func entriesAreTheSame() throws {
    let encoder = EntryEncoder()
    for entry in Self.entries {
      let json = try encoder.json(entry)
      #expect(try json == byFoundation(entry))
      #expect(try EntryCoder.entry(json, row: "1", column: "after") == entry)
    }
  }

  @Test("So are texts with everything in them that JSON spells otherwise")
  func textsAreTheSame() throws {
    let everyControl = String(String.UnicodeScalarView((0..<0x20).compactMap(Unicode.Scalar.init)))
    let texts = [
      "", everyControl, "\u{7F}", "a/b", #"\"#, #""""#, "æøåÆØÅ", "👩‍👧 e\u{301}",
      "\u{2028}\u{FEFF}\u{FFFD}",
    ]
    let encoder = EntryEncoder()
    for text in texts {
      let entry = Entry.record(
        CompetenceRecord(
          id: Identifier(text), employee: "e", competence: "c", level: .can,
          date: Entries.day(2027, 3, 8), evidence: .certificate, note: text + text))
      #expect(try encoder.json(entry) == byFoundation(entry))
    }
  }
}
