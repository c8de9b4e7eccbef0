import PlannerDomain

/// The words of an agreement's page, and of what is done on it.
extension AgreementWords {
  // MARK: - Parts

  var purpose: String { say("Formål", "Purpose") }
  var participantGoals: String { say("Mål for deltageren", "Goals of the participant") }
  var workplaceGoals: String { say("Mål for arbejdspladsen", "Goals of the workplace") }
  var practice: String { say("Tid til at øve", "Practice time") }
  var cover: String { say("Dækning imens", "Cover meanwhile") }
  var commitments: String { say("Lederen lover", "The leader promises") }
  var sharing: String { say("Deling med kolleger", "Sharing with colleagues") }
  var followUp: String { say("Opfølgning", "Follow-up") }
  var goals: String { say("Opfølgningsmål", "Follow-up goals") }
  var signatures: String { say("Underskrifter", "Signatures") }
  var check: String { say("Det mangler aftalen", "What it lacks") }
  /// - Parameter unsigned: how many parties have yet to sign.
  func nothingLacks(unsigned: Int) -> String {
    unsigned == 0
      ? say("✓ Intet: aftalen holder.", "✓ Nothing: the agreement holds.")
      : say(
        "✓ Intet i teksten; underskrifter mangler: \(unsigned).",
        "✓ Nothing in the text; signatures missing: \(unsigned).")
  }
  var history: String { say("Forløb", "History") }
  var empty: String { say("ikke skrevet endnu", "not written yet") }
  var unsigned: String { say("mangler", "missing") }

  func practice(_ time: PracticeTime) -> String {
    let text = say(
      "\(time.minutesPerWeek) min. om ugen i \(time.weeks) uger",
      "\(time.minutesPerWeek) min. a week for \(time.weeks) weeks")
    return time.note.isEmpty ? text : "\(text): \(time.note)"
  }
  func version(_ number: Int) -> String { say("version \(number)", "version \(number)") }
  func led(by leader: String) -> String { say("leder: \(leader)", "leader: \(leader)") }
  var noLeader: String { say("ingen leder", "no leader") }
  var noOtherLeader: String { say("ingen anden leder", "no other leader") }
  func course(_ days: String) -> String { say("kursus \(days)", "course \(days)") }
  func signedAgain(_ version: Int) -> String {
    say(
      "Teksten er ændret, siden version \(version) blev underskrevet: den skal underskrives igen.",
      "The text has changed since version \(version) was signed: it must be signed again.")
  }
  func lapsed(_ reason: String, _ note: String) -> String {
    note.isEmpty ? reason : "\(reason): \(note)"
  }
  func doneOn(_ day: CivilDate) -> String {
    say("gjort \(format.mediumDate(day))", "done \(format.mediumDate(day))")
  }
  var closedWord: String { say("lukket", "closed") }
  func moved(to day: CivilDate) -> String {
    say("flyttet til \(format.mediumDate(day))", "moved to \(format.mediumDate(day))")
  }
  func deputy(_ name: String) -> String { say("ved \(name)", "by \(name)") }
  func overdue(_ days: Int) -> String {
    days == 1
      ? say("1 dag over", "1 day overdue") : say("\(days) dage over", "\(days) days overdue")
  }

  // MARK: - Done

  func drafted(_ title: String) -> String { say("Ny aftale: \(title)", "New agreement: \(title)") }
  func revised(_ title: String) -> String { say("Rettet: \(title)", "Edited: \(title)") }
  func signedBy(_ names: String) -> String { say("Underskrevet: \(names)", "Signed: \(names)") }
  func withdrawn(_ name: String) -> String {
    say("Underskrift trukket tilbage: \(name)", "Signature withdrawn: \(name)")
  }
  func concluded(_ title: String) -> String { say("Afsluttet: \(title)", "Concluded: \(title)") }
  func gaveUp(_ title: String) -> String { say("Opgivet: \(title)", "Given up: \(title)") }
  func reopened(_ title: String) -> String { say("Genåbnet: \(title)", "Reopened: \(title)") }
  func markedDone(_ text: String) -> String { say("Gjort: \(text)", "Done: \(text)") }
  func markedOpen(_ text: String) -> String { say("Åben igen: \(text)", "Open again: \(text)") }
  func rescheduled(_ text: String, _ day: CivilDate) -> String {
    say("Flyttet til \(format.date(day)): \(text)", "Moved to \(format.date(day)): \(text)")
  }
  func delegated(_ text: String, _ name: String) -> String {
    say("\(name) tager sig af: \(text)", "\(name) sees to: \(text)")
  }
  func closed(_ text: String) -> String { say("Lukket: \(text)", "Closed: \(text)") }
  var covered: String { say("Hvem aftalen dækker", "Whom the agreement covers") }

  // MARK: - Asked

  func reviseSigned(signatures: Int, version: Int) -> String {
    say(
      "\(signatures) har skrevet under. Ændrer du teksten, bliver det version \(version), som alle skal skrive under på igen; den underskrevne gemmes. Ret?",
      "\(signatures) \(signatures == 1 ? "has" : "have") signed. If you change the text it becomes version \(version), which everyone must sign again; what was signed is kept. Edit?"
    )
  }
  func signAs(_ party: String) -> String {
    say("Hvem skriver under? \(party)", "Who signs? \(party)")
  }
  var name: String { say("Navn", "Name") }
  var nameMissing: String { say("Skriv et navn.", "Write a name.") }
  var reason: String { say("Begrundelse", "Reason") }
  var newDay: String {
    say("Ny frist, fx 8.3.2027 eller +14", "New day, such as 2027-03-08 or +14")
  }
  var notADay: String {
    say(
      "Skriv en dato fra i dag, fx 8.3.2027, eller +14 dage.",
      "Write a date from today on, such as 2027-03-08, or +14 days."
    )
  }
  func whoTakesOver(_ text: String) -> String {
    say("Hvem tager sig af »\(text)«?", "Who sees to “\(text)”?")
  }
  func backToOwner(_ owner: String) -> String {
    say("– tilbage til \(owner) –", "– back to the \(owner) –")
  }
  var beginWith: String { say("Begynd med", "Begin with") }
  var ownTemplate: String { say("kommunens skabelon", "municipality’s template") }
  var builtIn: String { say("indbygget", "built in") }
  var earlier: String { say("tidligere aftale", "earlier agreement") }
  var whichAssignment: String {
    say("Aftale om hvilken tildeling?", "Agreement about which assignment?")
  }
  var required: String { say("kræves", "required") }
  var suggested: String { say("kan hjælpe", "may help") }
  func oneOrMany(_ count: Int, groups: Int) -> String {
    groups == 1
      ? say("\(count) tildelinger til samme hold", "\(count) assignments to one session")
      : say(
        "\(count) tildelinger på \(groups) hold og teams",
        "\(count) assignments to \(groups) sessions and teams")
  }
  func common(_ count: Int, groups: Int) -> String {
    groups == 1
      ? say("Én fælles aftale for alle \(count)", "One common agreement for all \(count)")
      : say(
        "En fælles aftale for hvert hold i hvert team, \(groups) i alt",
        "A common agreement for each session of each team, \(groups) in all")
  }
  func each(_ count: Int) -> String {
    say("En aftale til hver, \(count) i alt", "An agreement for each, \(count) in all")
  }
  func wrote(_ count: Int) -> String {
    say("\(count) nye aftaler", "\(count) new agreements")
  }
  func cannotSign(without lack: String) -> String {
    say(
      "Kan ikke underskrives uden \(lack) (kap. 9.2).",
      "Cannot be signed without \(lack) (ch. 9.2).")
  }

  // MARK: - Templates and versions

  var templateColumn: String { say("Skabelon", "Template") }
  var scopeColumn: String { say("Til", "For") }
  var itemsColumn: String { say("Opgaver", "Duties") }
  func templateCount(_ own: Int) -> String {
    own == 1
      ? say("1 egen skabelon", "1 own template")
      : say("\(own) egne skabeloner", "\(own) own templates")
  }
  func compared(_ old: Int, _ new: Int) -> String {
    say("Fra version \(old) til version \(new)", "From version \(old) to version \(new)")
  }
  var presentText: String { say("(nu)", "(now)") }
  var sameText: String {
    say(
      "Teksten er den samme; underskrifterne er andre.",
      "The text is the same; the signatures differ.")
  }
  var nobodySigned: String { say("ingen har skrevet under", "no one has signed") }
}

/// What is said at the foot of an agreement's page.
extension AgreementWords {
  var signHint: String {
    say("s skriver under, S for alle der mangler", "s signs, S for all who are missing")
  }
  func recorded(by actor: String) -> String {
    say("noteret af \(actor)", "recorded by \(actor)")
  }
  var enterMends: String { say("Enter skriver det", "Enter writes it") }
  var enterEdits: String { say("Enter retter", "Enter edits") }
  func why(_ lack: AgreementCheck.Lack) -> String {
    switch lack {
    case .goesAlone:
      say(
        "den, der tager af sted alene, har sværere ved at dele; overvej en kollega mere",
        "who goes alone finds sharing harder; consider one more colleague")
    case .leader:
      say(
        "vælg teamets leder, så der er en part",
        "choose the team’s leader, so that there is a party")
    case .otherLeader:
      say(
        "angiv teamets chef, eller skriv under med en anden leders navn",
        "enter the team’s head, or sign with another leader’s name")
    case .dates:
      say("vælg et hold for tildelingen", "choose a session for the assignment")
    default: say("F skriver et opfølgningsmål", "F writes a follow-up goal")
    }
  }
}

extension AgreementWords {
  func othersWrote(_ text: String) -> String {
    let theirs = text.isEmpty ? say("ingenting", "nothing") : say("»\(text)«", "“\(text)”")
    return say(
      "Andre skrev imens: \(theirs). ^S bruger dit i stedet.",
      "Others wrote meanwhile: \(theirs). ^S uses yours instead.")
  }
}
