import PlannerStore
import PlannerTUI

extension StoreError {
  var english: String {
    switch self {
    case .notADatabase(let path): "\(path) is not a planner database. Choose another file."
    case .newerThanProgram(let path, let found, let known):
      "\(path) was made by a newer planner (version \(found), this one knows \(known)). "
        + "Update the program."
    case .readOnly(let path): "\(path) can be read but not written."
    case .diskFull(let path):
      "There is no room on the disk for \(path). Nothing is lost; make room."
    case .busy(let path): "\(path) is held by another program. Trying again."
    case .isFolder(let path): "\(path) is a folder, not a file."
    case .folderNotWritable(let path):
      "The folder of \(path) is missing and cannot be made, or cannot be written to."
    case .cannotOpen(let path, let reason): "\(path) cannot be opened: \(reason)"
    case .replaced(let path):
      "\(path) has been replaced by another file. Leave, and open it again."
    case .corrupt(let path, let reason):
      "\(path) is damaged (\(reason)). Take back a copy of it."
    case .damaged(let table, let row, let column, let found):
      "The table \(table), row \(row), column \(column) holds '\(found)', "
        + "which cannot be understood."
    case .refused(let reason): "The database refused the change: \(reason)"
    case .unexpected(let reason): "The database failed: \(reason)"
    }
  }

  var danish: String {
    switch self {
    case .notADatabase(let path): "\(path) er ikke en planner-database. Vælg en anden fil."
    case .newerThanProgram(let path, let found, let known):
      "\(path) er lavet af en nyere planner (version \(found), denne kender \(known)). "
        + "Opdatér programmet."
    case .readOnly(let path): "\(path) kan læses, men ikke skrives."
    case .diskFull(let path): "Der er ikke plads på disken til \(path). Intet er tabt; skaf plads."
    case .busy(let path): "\(path) holdes af et andet program. Der prøves igen."
    case .isFolder(let path): "\(path) er en mappe, ikke en fil."
    case .folderNotWritable(let path):
      "Mappen til \(path) mangler og kan ikke laves, eller der kan ikke skrives i den."
    case .cannotOpen(let path, let reason): "\(path) kan ikke åbnes: \(reason)"
    case .replaced(let path): "\(path) er erstattet af en anden fil. Afslut, og åbn den igen."
    case .corrupt(let path, let reason): "\(path) er beskadiget (\(reason)). Hent en kopi tilbage."
    case .damaged(let table, let row, let column, let found):
      "Tabellen \(table), række \(row), kolonne \(column) indeholder '\(found)', "
        + "som ikke kan forstås."
    case .refused(let reason): "Databasen afviste ændringen: \(reason)"
    case .unexpected(let reason): "Databasen fejlede: \(reason)"
    }
  }
}

extension TerminalError {
  var danish: String {
    switch self {
    case .notATerminal:
      "Standard-ind og -ud skal være en terminal. Kør programmet direkte i et terminalvindue, eller "
        + "skriv overblikket ud som ren tekst med `planner overview`."
    case .unknownTerminal(let name, let tried):
      "Terminaltypen \"\(name)\" kendes ikke, og det gør \(tried.joined(separator: ", ")) heller "
        + "ikke. Installér pakken ncurses-base, eller sæt TERM til en type, som infocmp kender."
    case .tooSimple(let name):
      "Terminaltypen \"\(name)\" kan ikke flytte sin markør. Sæt TERM til terminalens rigtige "
        + "type, for eksempel TERM=xterm-256color."
    case .system(let errno):
      "Terminalen kunne ikke gøres klar (fejl \(errno)). Luk andre programmer, og prøv igen."
    }
  }
}
