import PlannerDomain
import PlannerExchange
import PlannerTUI

extension ImportWords {
  /// What an import would do, kind by kind: how much is new, changed, unchanged and absent, and
  /// what the new and the changed are.
  func preview(
    _ comparison: PlanComparison, of municipality: Municipality, wrong: Int
  ) -> [String] {
    var lines = [
      say("Forhåndsvisning; intet er hentet ind.", "Preview; nothing was brought in.")
    ]
    for file in PlanFile.allCases {
      guard let kind = file.kind else { continue }
      let new = comparison.additions.filter { $0.key.kind == kind }
      let changed = comparison.changes.filter { $0.after.key.kind == kind }
      let counts = [
        (say("nye", "new"), new.count), (say("ændrede", "changed"), changed.count),
        (say("uændrede", "unchanged"), comparison.unchanged.count { $0.kind == kind }),
        (say("ladt som de er", "left as they are"), comparison.left.count { $0.kind == kind }),
        (say("ikke i filen", "absent from the file"), comparison.absent.count { $0.kind == kind }),
      ].filter { $0.1 > 0 }
      guard !counts.isEmpty else { continue }
      lines.append(
        "\(say(file.danishName, file.rawValue)): "
          + counts.map { "\($0.1) \($0.0)" }.joined(separator: ", "))
      lines += limited(new.map { "  + \($0.key.text)" })
      lines += limited(changed.map { "  ~ \($0.after.key.text)" })
      lines += limited(comparison.absent.filter { $0.kind == kind }.map { "  - \($0.text)" })
    }
    if wrong > 0 { lines.append(say("Fejl: \(wrong)", "Errors: \(wrong)")) }
    return lines
  }

  private func limited(_ lines: [String]) -> [String] {
    let most = 20
    return lines.count <= most + 1
      ? lines : lines.prefix(most) + ["    " + further(lines.count - most)]
  }
}
