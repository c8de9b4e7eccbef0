import PlannerDomain
import PlannerExchange
import PlannerTUI

extension ImportWords {
  /// What an import would do, kind by kind: how much is new, changed, unchanged and absent, and
  /// what the new and the changed are, field by field.
  func preview(
    _ comparison: PlanComparison, of municipality: Municipality, wrong: Int
  ) -> [String] {
    var lines = [
      say("Forhåndsvisning; intet er hentet ind.", "Preview; nothing was brought in.")
    ]
    let additions = Dictionary(grouping: comparison.additions) { $0.key.kind }
    let changes = Dictionary(grouping: comparison.changes) { $0.after.key.kind }
    for file in PlanFile.allCases {
      guard let kind = file.kind else { continue }
      let new = additions[kind] ?? []
      let changed = changes[kind] ?? []
      let unchanged = comparison.unchanged.count { $0.kind == kind }
      let counts = [
        (say(new.count == 1 ? "ny" : "nye", "new"), new.count),
        (say(changed.count == 1 ? "ændret" : "ændrede", "changed"), changed.count),
        (say(unchanged == 1 ? "uændret" : "uændrede", "unchanged"), unchanged),
        (say("ladt som de er", "left as they are"), comparison.left.count { $0.kind == kind }),
        (
          say("ændret begge steder", "changed here and there"),
          comparison.overtaken.count { $0.key.kind == kind }
        ),
        (
          say("ændret i planen siden", "changed in the plan since"),
          comparison.movedOn.count { $0.kind == kind }
        ),
        (say("ikke i filen", "absent from the file"), comparison.absent.count { $0.kind == kind }),
      ].filter { $0.1 > 0 }
      guard !counts.isEmpty else { continue }
      lines.append(
        "\(say(file.danishName, file.rawValue)): "
          + counts.map { "\($0.1) \($0.0)" }.joined(separator: ", "))
      lines += limited(new) { ["  + \($0.key.text)"] }
      lines += limited(changed) { told($0.before, $0.after) }
      lines += told(comparison.overtaken.filter { $0.key.kind == kind })
      lines += limited(comparison.absent.filter { $0.kind == kind }) { ["  - \($0.text)"] }
    }
    if wrong > 0 { lines.append(say("Fejl: \(wrong)", "Errors: \(wrong)")) }
    return lines
  }

  /// A changed entry, and below it what its fields were and will be.
  private func told(_ before: Entry, _ after: Entry) -> [String] {
    let most = 6
    let fields = EntryDifference(before: before, after: after).fields
    var lines = ["  ~ \(after.key.text)"]
    lines += fields.prefix(most).map { field in
      // The entry's own columns are known by the heading; those of its parts are told with their file.
      let place = field.part.isEmpty ? "" : "\(field.file.rawValue)[\(field.part)]."
      return "      \(place)\(field.column): \(Self.cut(field.before)) → \(Self.cut(field.after))"
    }
    if fields.count > most { lines.append("      " + further(fields.count - most)) }
    return lines
  }

  /// What was edited in the file and in the plan since the export, field by field.
  func told(_ overtaken: [OvertakenEntry]) -> [String] {
    guard !overtaken.isEmpty else { return [] }
    return limited(overtaken) { entry in
      ["  ! \(entry.key.text)"]
        + entry.fields.map { field in
          let exported = field.exported.map(Self.cut) ?? "?"
          return "      \(field.column): "
            + say(
              "eksporteret \(exported), planen \(Self.cut(field.plan)), filen \(Self.cut(field.file))",
              "exported \(exported), plan \(Self.cut(field.plan)), file \(Self.cut(field.file))")
            + (field.isContested ? " !" : "")
        }
    } + [
      "    "
        + say(
          "Ændret både i filen og i planen siden eksporten; bliver, som planen har det, uden --overwrite.",
          "Changed both in the file and in the plan since the export; stays as the plan has it, "
            + "without --overwrite.")
    ]
  }

  /// A cell on one line of 40 characters at most; a dash for an empty one.
  private static func cut(_ cell: String) -> String {
    let most = 40
    let line = cell.split(whereSeparator: \.isNewline).joined(separator: " ")
    if line.isEmpty { return "–" }
    return line.count > most ? line.prefix(most - 1) + "…" : line
  }

  /// What is told of each, of the first twenty.
  private func limited<Thing>(_ things: [Thing], _ told: (Thing) -> [String]) -> [String] {
    let most = 20
    guard things.count > most + 1 else { return things.flatMap(told) }
    return things.prefix(most).flatMap(told) + ["    " + further(things.count - most)]
  }
}
