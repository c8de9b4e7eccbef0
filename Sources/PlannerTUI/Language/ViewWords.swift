/// The words about saved views and the editor.
struct ViewWords {
  let say: Language

  var choose: String { say("Vælg visning", "Choose view") }
  var save: String { say("Gem visningen", "Save the view") }
  var remove: String { say("Fjern en visning", "Remove a view") }
  var nameLabel: String { say("Navn", "Name") }
  var nameMissing: String { say("Skriv et navn.", "Write a name.") }
  var none: String {
    say("Der er ingen gemte visninger endnu.", "There are no saved views yet.")
  }
  var unknownScreen: String {
    say(
      "Visningen hører til en skærm, som dette program ikke har.",
      "The view belongs to a screen that this program does not have.")
  }
  var editor: String { say("Editor", "Editor") }
  var noLongText: String {
    say("Her er ingen tekst at skrive i en editor.", "There is no text here to write in an editor.")
  }
  var newLine: String { say("Ny linje", "New line") }
  var oneLine: String { say("Her kan kun stå én linje.", "There is room for one line only.") }
  var edited: String { say("Teksten er hentet tilbage.", "The text is taken back.") }

  func cutAt(_ limit: Int) -> String {
    say(
      "Feltet rummer \(limit) tegn; resten er ikke taget med.",
      "The field holds \(limit) characters; the rest was left out.")
  }

  func overwrite(_ name: String) -> String {
    say(
      "Visningen “\(name)” findes. Skal den erstattes?",
      "The view “\(name)” is there already. Replace it?")
  }

  func removeQuestion(_ name: String) -> String {
    say("Fjern visningen “\(name)”?", "Remove the view “\(name)”?")
  }

  func saved(_ name: String) -> String {
    say("Visningen “\(name)” er gemt.", "The view “\(name)” is saved.")
  }

  func removed(_ name: String) -> String {
    say("Visningen “\(name)” er fjernet.", "The view “\(name)” is removed.")
  }
}
