import PlannerExchange
import PlannerTUI

/// Says what came of writing files.
struct ExportWords {
  let say: Language

  func written(_ count: Int, _ folder: String) -> String {
    say("\(count) filer er skrevet i \(folder).", "\(count) files were written to \(folder).")
  }

  func text(_ error: ExportError) -> String {
    switch error {
    case .system(let path, let error):
      WholeFile.explanation(of: error, at: path, in: say)
    case .workbook(let error):
      say(
        "Projektmappen kunne ikke laves: \(reason(error))",
        "The workbook could not be made: \(reason(error))")
    case .exists(let path):
      say(
        "\(path) findes. Vælg et andet navn, eller sig --replace.",
        "\(path) exists. Choose another name, or say --replace.")
    case .notOwn(let folder, let names):
      say(
        "\(folder) har filer, som en eksport ikke har skrevet, eller som er rettet siden: "
          + "\(list(names)). Vælg en anden mappe, eller sig --replace.",
        "\(folder) has files that no export wrote, or that were edited since: \(list(names)). "
          + "Choose another folder, or say --replace.")
    case .otherThings(let folder, let names):
      say(
        "\(folder) har andet end en eksport: \(list(names)). Vælg en anden mappe.",
        "\(folder) holds other things than an export: \(list(names)). Choose another folder.")
    }
  }

  private func reason(_ error: WorkbookError) -> String {
    let trouble = error.trouble
    return say(trouble.danish, trouble.english)
  }

  private func list(_ names: [String]) -> String {
    names.prefix(5).joined(separator: ", ") + (names.count > 5 ? " …" : "")
  }
}
