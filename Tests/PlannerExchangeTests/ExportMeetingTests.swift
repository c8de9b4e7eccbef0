import PlannerDomain
import PlannerExchange
import Testing

/// A table that was exported, edited, and brought in again, while the plan went on.
@Suite struct ExportMeetingTests {
  private static let base = Municipality(entries: SmallFolder.entries)

  private func files(of municipality: Municipality = Self.base) -> [String: [UInt8]] {
    PlanWriter(.excel, stamped: true).files(of: municipality)
  }

  /// The exported providers with some words in place of others.
  private func edited(_ edits: (String, String)...) throws -> [String: [UInt8]] {
    let bytes = try #require(files()["providers.csv"])
    var text = String(decoding: bytes, as: UTF8.self)
    for (old, new) in edits {
      #expect(text.contains(old))
      text = text.replacing(old, with: new)
    }
    return ["providers.csv": Array(text.utf8)]
  }

  private func plan(_ change: (inout Provider) -> Void) throws -> Municipality {
    var municipality = Self.base
    var provider = try #require(municipality.providers.values.min { $0.id < $1.id })
    change(&provider)
    municipality.follow([
      Change(
        key: .provider(provider.id), before: municipality[.provider(provider.id)],
        after: .provider(provider))
    ])
    return municipality
  }

  private func first() throws -> Provider {
    try #require(Self.base.providers.values.min { $0.id < $1.id })
  }

  private func versions() throws -> [EntryKey: [Entry]] {
    let provider = try first()
    return [.provider(provider.id): [.provider(provider)]]
  }

  private func comparison(
    _ files: [String: [UInt8]], _ now: Municipality, overwriting: Bool = false
  ) throws -> PlanComparison {
    let plan = PlanFolder(files: files).read(beside: now)
    #expect(plan.problems == [] && plan.unknownColumns == [])
    return PlanComparison(
      of: plan, with: now, versions: try versions(), overwriting: overwriting)
  }

  @Test("A stamped export comes back, byte for byte, and an unchanged file changes nothing")
  func roundTrip() {
    let exported = files()
    let plan = PlanFolder(files: exported).read()
    #expect(plan.problems == [] && plan.unknownColumns == [])
    let again = Municipality(entries: plan.entries)
    #expect(files(of: again) == exported)
    let comparison = PlanComparison(of: PlanFolder(files: exported).read(), with: Self.base)
    #expect(comparison.news == [] && comparison.overtaken == [] && comparison.movedOn == [])
  }

  @Test("A stamp is consonants alone, so that no spreadsheet takes it for anything else")
  func letters() throws {
    let text = String(decoding: try #require(files()["providers.csv"]), as: UTF8.self)
    let lines = text.split(whereSeparator: \.isNewline)
    #expect(lines.first?.hasSuffix(";planner_stamp") == true)
    for line in lines.dropFirst() {
      let stamp = line.split(separator: ";", omittingEmptySubsequences: false).last ?? ""
      #expect(stamp.count == 12 && stamp.allSatisfy { "bcdfghkmnpqrstvz".contains($0) })
    }
  }

  @Test("What only the plan has changed since the export stays, and is told")
  func movedOn() throws {
    let now = try plan { $0.contact = "Ny kontakt" }
    let found = try comparison(edited(), now)
    #expect(found.news == [] && found.overtaken == [])
    #expect(found.movedOn == [.provider(try first().id)])
  }

  @Test("What the file and the plan have changed in different fields is put together")
  func joined() throws {
    let old = try first()
    let now = try plan { $0.contact = "Ny kontakt" }
    let found = try comparison(edited((old.name, "Nyt navn")), now)
    guard case .provider(let joined)? = found.news.first else {
      Issue.record("nothing new")
      return
    }
    #expect(joined.name == "Nyt navn" && joined.contact == "Ny kontakt")
    #expect(found.overtaken == [])
  }

  @Test(
    "What both have changed differently is told three ways, and stays unless the file goes first")
  func overtaken() throws {
    let old = try first()
    let now = try plan {
      $0.name = "Planens navn"
      $0.contact = "Ny kontakt"
    }
    let found = try comparison(edited((old.name, "Filens navn")), now)
    #expect(found.news == [] && found.movedOn == [])
    let entry = try #require(found.overtaken.first)
    let name = try #require(entry.fields.first { $0.column == "name" })
    #expect(name.exported == old.name && name.plan == "Planens navn" && name.file == "Filens navn")
    #expect(entry.fields.filter(\.isContested).map(\.column) == ["name"])

    let forced = try comparison(edited((old.name, "Filens navn")), now, overwriting: true)
    guard case .provider(let joined)? = forced.news.first else {
      Issue.record("nothing new")
      return
    }
    #expect(joined.name == "Filens navn" && joined.contact == "Ny kontakt")
  }

  @Test("Where nobody knows what was exported, a row that the plan has changed stays and is told")
  func unknownBase() throws {
    let old = try first()
    let now = try plan { $0.contact = "Ny kontakt" }
    let read = PlanFolder(files: try edited((old.name, "Nyt navn"))).read(beside: now)
    let found = PlanComparison(of: read, with: now)
    #expect(found.news == [])
    #expect(found.overtaken.first?.fields.allSatisfy { $0.exported == nil } == true)
  }

  @Test("A row without its stamp is taken at its word, as from any other file")
  func withoutStamp() throws {
    let old = try first()
    let now = try plan { $0.contact = "Ny kontakt" }
    let plain = PlanWriter().files(of: Self.base)
    let text = String(decoding: try #require(plain["providers.csv"]), as: UTF8.self)
      .replacing(old.name, with: "Nyt navn")
    let found = try comparison(["providers.csv": Array(text.utf8)], now)
    guard case .provider(let after)? = found.news.first else {
      Issue.record("nothing new")
      return
    }
    #expect(after.name == "Nyt navn" && after.contact == old.contact)
  }
}
