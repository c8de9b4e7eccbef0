import PlannerStore
import PlannerTUI

extension StoreError {
  var english: String { text(in: .english) }
  var danish: String { text(in: .danish) }

  func text(in say: Language) -> String {
    switch self {
    case .notADatabase(let path):
      say(
        "\(path) er ikke en planner-database. Vælg en anden fil.",
        "\(path) is not a planner database. Choose another file.")
    case .newerThanProgram(let path, let found, let known):
      say(
        "\(path) er lavet af en nyere planner (version \(found), denne kender \(known)). "
          + "Opdatér programmet.",
        "\(path) was made by a newer planner (version \(found), this one knows \(known)). "
          + "Update the program.")
    case .readOnly(let path):
      say("\(path) kan læses, men ikke skrives.", "\(path) can be read but not written.")
    case .diskFull(let path):
      say(
        "Der er ikke plads på disken til \(path). Intet er tabt; skaf plads.",
        "There is no room on the disk for \(path). Nothing is lost; make room.")
    case .busy(let path):
      say(
        "\(path) er i brug af et andet program.",
        "\(path) is in use by another program.")
    case .isFolder(let path):
      say("\(path) er en mappe, ikke en fil.", "\(path) is a folder, not a file.")
    case .folderNotWritable(let path):
      say(
        "Mappen til \(path) mangler og kan ikke laves, eller der kan ikke skrives i den.",
        "The folder of \(path) is missing and cannot be made, or cannot be written to.")
    case .cannotOpen(let path, let reason):
      say("\(path) kan ikke åbnes: \(reason)", "\(path) cannot be opened: \(reason)")
    case .exists(let path):
      say(
        "\(path) findes i forvejen og bliver ikke overskrevet.",
        "\(path) is there already, and is not written over.")
    case .replaced(let path):
      say(
        "\(path) er flyttet, slettet eller erstattet af en anden fil. Afslut, og åbn den igen.",
        "\(path) has been moved, removed or replaced by another file. Leave, and open it again.")
    case .corrupt(let path, let reason):
      say(
        "\(path) er beskadiget (\(reason)). Hent en kopi tilbage.",
        "\(path) is damaged (\(reason)). Take back a copy of it.")
    case .damaged(let table, let row, let column, let found):
      say(
        "Tabellen \(table), række \(row), kolonne \(column) indeholder '\(found)', "
          + "som ikke kan forstås.",
        "The table \(table), row \(row), column \(column) holds '\(found)', "
          + "which cannot be understood.")
    case .refused(let reason):
      say("Databasen afviste ændringen: \(reason)", "The database refused the change: \(reason)")
    case .unexpected(let reason):
      say("Databasen fejlede: \(reason)", "The database failed: \(reason)")
    }
  }
}
