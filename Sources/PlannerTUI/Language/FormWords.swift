import PlannerDomain

/// The words of forms.
struct FormWords {
  let say: Language

  var format: Formats { Formats(say: say) }

  var save: String { say("Gem", "Save") }
  var accept: String { say("OK", "OK") }
  var goOn: String { say("Videre", "Go on") }
  var yesOrNo: String { say("Ja/nej", "Yes/no") }
  var clear: String { say("Ryd", "Clear") }
  var nextField: String { say("Næste felt", "Next field") }
  var previousField: String { say("Forrige felt", "Previous field") }
  var itemUp: String { say("Flyt op", "Move up") }
  var itemDown: String { say("Flyt ned", "Move down") }
  var choose: String { say("vælg", "choose") }
  var none: String { say("– ingen –", "– none –") }
  var editHere: String { say("Ret", "Edit") }
  var removeHere: String { say("Fjern", "Remove") }
  var addHere: String { say("Tilføj", "Add") }
  var budgetFrame: String { say("Budgetramme", "Budget frame") }
  var thisMunicipality: String { say("kommunen", "the municipality") }
  var saveHint: String {
    say("Enter eller ^S gemmer. Esc lukker.", "Enter or ^S saves. Esc closes.")
  }
  var mustBeFilledIn: String { say("Skal udfyldes.", "Must be filled in.") }

  var putBack: String {
    say(
      "Her er igen, hvad du skrev, før programmet sluttede brat. Det er ikke gemt endnu.",
      "Here again is what you wrote before the program ended abruptly. It is not saved yet.")
  }

  // MARK: - Why something cannot be done

  var nothingHere: String {
    say("Her er intet at ændre sådan.", "Nothing to change that way here.")
  }
  /// - Parameter hints: the keys that do something, and what.
  func noText(_ hints: String, isOnItem: Bool) -> String {
    say("Her skrives ikke: \(hints).", "Nothing is typed here: \(hints).")
      + (isOnItem
        ? say(" Nyt skrives på linjen med +.", " What is new is typed on the line with +.") : "")
  }
  var nothingSelected: String { say("Vælg først noget.", "Select something first.") }
  var oneAtATime: String { say("Ret én ad gangen.", "Edit one at a time.") }
  var assignmentsStay: String {
    say(
      "En tildeling fjernes ikke; frameld den med W.",
      "An assignment is not removed; withdraw it with W.")
  }
  var noneYet: String { say("Der er ingen endnu.", "There are none yet.") }
  /// - Parameter theirs: what others wrote; may be empty.
  func changedByOthers(_ theirs: String) -> String {
    let text = theirs.isEmpty ? say("ingenting", "nothing") : say("»\(theirs)«", "“\(theirs)”")
    return say(
      "Andre skrev imens: \(text). Gem igen for at bruge dit.",
      "Others wrote meanwhile: \(text). Save again to use yours.")
  }
  var notAClockTime: String {
    say("Skriv et klokkeslæt som 9 eller 9.30.", "Write a time of day such as 9 or 9:30.")
  }
  var notLater: String { say("Skal være efter begyndelsen.", "Must be after the beginning.") }
  var nothingToChoose: String {
    say("Der er intet at vælge imellem endnu.", "There is nothing to choose from yet.")
  }
  var needsRequisitionable: String {
    say(
      "Kræver en uddannelse, der kan rekvireres.", "Needs an offering that can be requisitioned.")
  }
  var needsModule: String { say("Kræver et diplommodul.", "Needs a diploma module.") }

  func needsFirst(_ kind: EntryKind) -> String {
    switch kind {
    case .team: say("Opret først et team.", "Enter a team first.")
    case .role: say("Opret først en rolle.", "Enter a role first.")
    case .provider: say("Opret først en udbyder.", "Enter a provider first.")
    case .offering: say("Opret først en uddannelse.", "Enter an offering first.")
    default: noneYet
    }
  }

  // MARK: - Entering and removing

  func kind(_ kind: EntryKind) -> String {
    switch kind {
    case .profile: say("Kommunen", "Municipality")
    case .theme: say("Tema", "Theme")
    case .provider: say("Udbyder", "Provider")
    case .competence: say("Kompetence", "Competence")
    case .role: say("Rolle", "Role")
    case .team: say("Team", "Team")
    case .employee: say("Medarbejder", "Employee")
    case .record: say("Kompetencevurdering", "Competence record")
    case .offering: say("Uddannelse", "Offering")
    case .package: say("Kursuspakke", "Course package")
    case .requisition: say("Rekvisition", "Requisition")
    case .session: say("Hold", "Session")
    case .assignment: say("Tildeling", "Assignment")
    case .budget: say("Budgetramme", "Budget frame")
    case .agreementTemplate: say("Aftaleskabelon", "Agreement template")
    case .agreement: say("Implementeringsaftale", "Implementation agreement")
    case .adviceDismissal: say("Afvist råd", "Dismissed advice")
    case .followUpGoal: say("Opfølgningsmål", "Follow-up goal")
    case .rating: say("Transfervurdering", "Rating of transfer")
    case .strategy: say("Strategi", "Strategy")
    }
  }

  func new(_ kind: EntryKind) -> String {
    let name = self.kind(kind).lowercased()
    let article =
      switch kind {
      case .team, .session, .theme: "Nyt"
      default: "Ny"
      }
    return say(
      "\(article) \(kind == .theme ? "eget tema" : name)",
      kind == .theme ? "New theme of your own" : "New \(name)")
  }

  func edit(_ kind: EntryKind) -> String {
    kind == .profile
      ? say("Ret kommunens oplysninger", "Edit the municipality’s details")
      : say("Ret \(self.kind(kind).lowercased())", "Edit \(self.kind(kind).lowercased())")
  }

  func edit(_ kind: EntryKind, _ name: String) -> String { "\(edit(kind)): \(name)" }

  func remove(_ kind: EntryKind) -> String {
    say("Fjern \(self.kind(kind).lowercased())", "Remove \(self.kind(kind).lowercased())")
  }

  /// The name of the edit in the undo list.
  func entered(_ kind: EntryKind, _ name: String, isNew: Bool) -> String {
    isNew ? "\(new(kind)): \(name)" : edit(kind, name)
  }

  /// What was done; whether it has been saved stands in the head of the screen.
  func done(_ name: String, isNew: Bool) -> String {
    isNew ? say("Tilføjet: \(name)", "Added: \(name)") : say("Rettet: \(name)", "Changed: \(name)")
  }
  var unchanged: String { say("Intet er ændret.", "Nothing has changed.") }
  func removed(_ name: String) -> String { say("Fjernet: \(name)", "Removed: \(name)") }

  func closeUnsaved(_ title: String) -> String {
    say("»\(title)« er ikke gemt. Luk alligevel?", "“\(title)” is not saved. Close anyway?")
  }

  var cannotRemove: String { say("Kan ikke fjernes", "Cannot be removed") }

  func used(_ name: String, by count: Int) -> String {
    count == 1
      ? say("»\(name)« bruges 1 andet sted:", "“\(name)” is used in 1 place:")
      : say("»\(name)« bruges \(count) andre steder:", "“\(name)” is used in \(count) places:")
  }

  /// - Parameter along: how many records and assignments go with an employee.
  func askRemoval(_ kind: EntryKind, _ name: String, along: Int) -> String {
    let question = "\(remove(kind)): \(name)?"
    guard along > 0 else { return question }
    return question + " "
      + say(
        "Det fjerner også \(along) kompetencevurderinger og tildelinger. Er personen rejst, så ret i stedet »Fratrådt«.",
        "That also removes \(along) competence records and assignments. If the person has left, edit “Left” instead."
      )
  }

  func chosen(_ count: Int) -> String { say("\(count) valgt", "\(count) chosen") }
}
