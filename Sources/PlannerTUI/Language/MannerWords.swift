import Glibc

/// The words of copying, printing, themes, the mouse and plain lines.
struct MannerWords {
  let say: Language

  var copy: String { say("Kopiér det valgte", "Copy what is selected") }
  var copyList: String { say("Kopiér listen", "Copy the list") }
  var print: String { say("Skriv listen til en fil", "Write the list to a file") }
  var file: String { say("Fil", "File") }
  var fileForms: String {
    say(
      "Navnet siger hvordan: .txt, .csv til Excel, eller .xlsx.",
      "The name says how: .txt, .csv for Excel, or .xlsx.")
  }
  var fileMissing: String { say("Skriv et filnavn.", "Write the name of a file.") }
  var chooseTheme: String { say("Vælg farver", "Choose colours") }
  var switchMouse: String { say("Mus til/fra", "Mouse on/off") }
  var switchLinear: String { say("Rene linjer til skærmlæser", "Plain lines for screen readers") }
  var nothingSelected: String { say("Intet er valgt.", "Nothing is selected.") }
  var emptyList: String { say("Listen er tom.", "The list is empty.") }
  var mouseIsOn: String { say("Musen virker i programmet.", "The mouse works in the program.") }
  var mouseIsOff: String {
    say("Musen markerer nu tekst i terminalen.", "The mouse now selects text in the terminal.")
  }
  var linearIsOn: String { say("Skærmen viser rene linjer.", "The screen shows plain lines.") }
  var linearIsOff: String { say("Skærmen viser kolonner.", "The screen shows columns.") }
  var tooLongToCopy: String {
    say(
      "Listen er for lang til udklipsholderen; skriv den til en fil i stedet.",
      "The list is too long for the clipboard; write it to a file instead.")
  }
  var notPrinted: String { say("Filen blev ikke skrevet", "The file was not written") }

  func copied(_ text: String) -> String { say("Kopieret: \(text)", "Copied: \(text)") }
  func copiedRows(_ count: Int) -> String {
    count == 1
      ? say("1 række er kopieret.", "1 row was copied.")
      : say("\(count) rækker er kopieret.", "\(count) rows were copied.")
  }
  func printed(_ path: String) -> String { say("Skrevet til \(path)", "Written to \(path)") }
  func overwrite(_ path: String) -> String {
    say("»\(path)« findes allerede. Overskriv den?", "“\(path)” exists already. Overwrite it?")
  }

  func failure(_ path: String, error: Int32) -> String {
    let reason =
      switch error {
      case ENOENT: say("mappen findes ikke", "there is no such folder")
      case EACCES, EPERM, EROFS: say("du må ikke skrive der", "you may not write there")
      case EISDIR: say("det er en mappe", "it is a folder")
      case ENOTDIR: say("en del af stien er ikke en mappe", "part of the path is not a folder")
      case ENOSPC, EDQUOT: say("der er ikke mere plads", "there is no room left")
      case ENAMETOOLONG: say("navnet er for langt", "the name is too long")
      default: String(cString: strerror(error))
      }
    return "\(path): \(reason)."
  }

  func name(_ theme: ThemeName) -> String {
    switch theme {
    case .auto: say("Automatisk", "Automatic")
    case .light: say("Lys", "Light")
    case .dark: say("Mørk", "Dark")
    case .colorBlind: say("Blå og orange", "Blue and orange")
    }
  }

  func detail(_ theme: ThemeName) -> String {
    switch theme {
    case .auto: say("til lys og mørk baggrund", "for light and dark backgrounds")
    case .light: say("til lys baggrund", "for light backgrounds")
    case .dark: say("til mørk baggrund", "for dark backgrounds")
    case .colorBlind: say("uden rød over for grøn", "without red against green")
    }
  }

  // MARK: - Plain lines

  func position(_ index: Int, of count: Int) -> String {
    say("\(index) af \(count)", "\(index) of \(count)")
  }
  func column(_ index: Int, of count: Int) -> String {
    say("kolonne \(index) af \(count)", "column \(index) of \(count)")
  }
  var leadsTo: String { say("til", "to") }
  var marked: String { say("markeret", "marked") }
  var required: String { say("skal udfyldes", "required") }
  var empty: String { say("tom", "empty") }
  var search: String { say("Søg", "Search") }
  var dialog: String { say("Dialog", "Dialog") }
  var emptyScreen: String { say("Listen er tom.", "The list is empty.") }
  func unavailable(_ reason: String) -> String {
    say("kan ikke bruges: \(reason)", "unavailable: \(reason)")
  }
  func more(_ count: Int) -> String { say("\(count) mere", "\(count) more") }
}
