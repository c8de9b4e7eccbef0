import PlannerDomain

/// The words of the frame around the screens.
struct AppWords {
  let say: Language

  var everywhere: String { say("overalt", "everywhere") }
  var list: String { say("liste", "list") }
  var dialog: String { say("dialog", "dialog") }
  var help: String { say("Hjælp", "Help") }
  var palette: String { say("Alle handlinger", "All actions") }
  var undo: String { say("Fortryd", "Undo") }
  var redo: String { say("Gentag", "Redo") }
  var nothingToUndo: String { say("Der er intet at fortryde.", "There is nothing to undo.") }
  var nothingToRedo: String { say("Der er intet at gentage.", "There is nothing to redo.") }
  var chooseTeam: String { say("Vælg team", "Choose team") }
  var allTeams: String { say("Alle teams", "All teams") }
  var noTeams: String { say("Der er ingen teams endnu.", "There are no teams yet.") }
  var earlierYear: String { say("Et planår tilbage", "One plan year back") }
  var laterYear: String { say("Et planår frem", "One plan year on") }
  var otherLanguage: String { say("English", "Dansk") }
  var nextScreen: String { say("Næste skærm", "Next screen") }
  var previousScreen: String { say("Forrige skærm", "Previous screen") }
  var saveNow: String { say("Prøv at gemme igen", "Try to save again") }
  var allSaved: String { say("Alt er gemt.", "Everything is saved.") }
  var suspend: String { say("Stil programmet i baggrunden", "Put the program in the background") }
  var quit: String { say("Afslut", "Quit") }
  var open: String { say("Åbn", "Open") }
  var back: String { say("Tilbage", "Back") }
  var filter: String { say("Søg", "Search") }
  var noFilterHere: String { say("Her er intet at søge i.", "There is nothing to search here.") }
  var nothingFound: String { say("Intet fundet", "Nothing found") }
  var close: String { say("Luk", "Close") }
  var runAction: String { say("Udfør", "Run") }
  var choose: String { say("Vælg", "Choose") }
  var accept: String { say("Fortsæt", "Go on") }
  var yes: String { say("Ja", "Yes") }
  var no: String { say("Nej", "No") }
  var onlyOne: String { say("Her vælges kun én.", "Only one can be chosen here.") }
  var mark: String { say("Markér", "Mark") }
  var notHere: String { say("Kan ikke bruges her.", "Does not apply here.") }
  var reasonMissing: String { say("Skriv en begrundelse.", "Write a reason.") }
  var reading: String { say("henter …", "reading …") }
  var saving: String { say("gemmer …", "saving …") }
  var readOnly: String { say("skrivebeskyttet", "read-only") }
  var readOnlyPlan: String {
    say(
      "Planen er skrivebeskyttet: den kan læses, men ikke ændres.",
      "The plan is read-only: it can be read but not changed.")
  }
  var cutOffTitle: String { say("Planen kan ikke læses mere", "The plan can no longer be read") }
  var cutOff: String {
    say(
      "Det, du ser, er planen som den var. Ændringer herfra kan ikke gemmes.",
      "What you see is the plan as it was. Changes made here cannot be saved.")
  }
  var cutOffMark: String { say("AFBRUDT", "CUT OFF") }
  var notSaved: String { say("IKKE GEMT", "NOT SAVED") }
  var tooSmall: String {
    say("Vinduet er for lille (mindst 20×6)", "The window is too small (least 20×6)")
  }
  var refusedTitle: String { say("Andre nåede det først", "Others were first") }

  func goTo(_ screen: String) -> String { say("Gå til \(screen)", "Go to \(screen)") }
  func undone(_ title: String) -> String { say("Fortrudt: \(title)", "Undone: \(title)") }
  func redone(_ title: String) -> String { say("Gentaget: \(title)", "Redone: \(title)") }

  func leaveUnsaved(_ count: Int) -> String {
    say(
      count == 1
        ? "1 ændring er ikke gemt. Afslut alligevel?"
        : "\(count) ændringer er ikke gemt. Afslut alligevel?",
      count == 1
        ? "1 change is not saved. Leave anyway?"
        : "\(count) changes are not saved. Leave anyway?")
  }

  func followed(authors: String, changes: Int) -> String {
    let who = authors.isEmpty ? say("Andre", "Others") : authors
    return say("\(who) har ændret planen (\(changes)).", "\(who) changed the plan (\(changes)).")
  }

  func refusedBecause(authors: String) -> String {
    let who = authors.isEmpty ? say("Andre", "Others") : authors
    return say(
      "\(who) ændrede planen imens. Det her kunne derfor ikke gemmes:",
      "\(who) changed the plan meanwhile. So this could not be saved:")
  }

  func motion(_ motion: Motion) -> String {
    switch motion {
    case .up: say("Op", "Up")
    case .down: say("Ned", "Down")
    case .left: say("Til venstre", "Left")
    case .right: say("Til højre", "Right")
    case .pageUp: say("En side op", "A page up")
    case .pageDown: say("En side ned", "A page down")
    case .first: say("Til den første", "To the first")
    case .last: say("Til den sidste", "To the last")
    }
  }
}
