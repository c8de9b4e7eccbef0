import ArgumentParser
import PlannerDomain
import PlannerExchange

enum AgreementNoun: Noun, TableSource {
  static let name = "agreement"
  static let abstract = "Implementation agreements: written, signed, revised, concluded."
  static let more = """
    An agreement is told by its identifier, or by someone whom it is with; with --offering, where \
    they have several.

    EXAMPLES
      planner agreement create 'ICS – grundkursus' --for 'Åse Ør'
      planner agreement edit 'Åse Ør' --purpose 'At bruge ICS i alle nye sager'
      planner agreement item add 'Åse Ør' --phase after --text 'Oplæg på teammøde' \\
        --owner participant --due end+14
      planner agreement sign 'Åse Ør' --party leader
      planner agreement lacks 'Åse Ør'     what it lacks, and what blocks signing
    """
  static let table = Table(.agreements, "an agreement's text", keeping: ["team", "assignments"])
  static let commands: [any ParsableCommand.Type] = [
    ListCommand<AgreementRows>.self, ListCommand<Showing<Self>>.self,
    ListCommand<AgreementLacks>.self, ListCommand<AgreementVersions>.self,
    ListCommand<MissingAgreements>.self,
    VerbCommand<CreateAgreement>.self, VerbCommand<Editing<Self>>.self,
    VerbCommand<BeginAgain>.self,
    NounCommand<AgreementItemNoun>.self, VerbCommand<CoverAgreement>.self,
    VerbCommand<SignAgreement>.self, VerbCommand<WithdrawSignature>.self,
    VerbCommand<ConcludeAgreement>.self, VerbCommand<LapseAgreement>.self,
    VerbCommand<ReopenAgreement>.self, VerbCommand<Removing<Self>>.self,
  ]
  static let standard: (any ParsableCommand.Type)? = ListCommand<AgreementRows>.self
}

enum AgreementItemNoun: PartNoun {
  static let name = "item"
  static let part = PartTable(
    whole: AgreementNoun.table, file: .agreementItems,
    one: "something an agreement says shall be done",
    owner: "The agreement", ownerColumn: "agreement", names: ["number"])
}

enum TemplateNoun: TableNoun {
  static let name = "template"
  static let abstract = "Texts that agreements begin with."
  static let table = Table(.templates, "an agreement template")
  static let others: [any ParsableCommand.Type] = [NounCommand<TemplateItemNoun>.self]
}

enum TemplateItemNoun: PartNoun {
  static let name = "item"
  static let part = PartTable(
    whole: TemplateNoun.table, file: .templateItems, one: "something a template says shall be done",
    owner: "The template", ownerColumn: "template", names: ["number"])
}

extension VerbField {
  static let agreement = VerbField(
    "which", .value, "An agreement's identifier, or someone whom it is with", value: "agreement")
  static let about = VerbField(
    "offering", .option, "What it is about, where someone has several")
  fileprivate static let from = VerbField(
    "from", .option,
    "A template's title, built-in:SCOPE as in built-in:themed, or an earlier agreement")
}

extension Drafting {
  func agreement() throws -> ImplementationAgreement {
    try find.agreement(try needed("which"), about: answers.text("offering"))
  }
}

/// Writes first drafts.
enum CreateAgreement: VerbSource {
  static var verb: Verb {
    Verb(
      "create", "Begin an agreement about education that people take.",
      more: """
        Those of one team and session share an agreement, unless each is to have one. The text \
        begins with the municipality's own template for such education, or the built-in one.
        """,
      [
        .education, .people, .session, .year,
        .from, VerbField("each", .flag, "One agreement for each person"),
      ]
    ) { drafting in
      let assignments = try drafting.find.assignments(
        try drafting.needed("education"), for: drafting.answers.all("for"),
        session: drafting.answers.text("session"),
        year: try drafting.number("year", in: 1...9999), fitting: { !$0.state.isGone })
      var edits: [Edit] = []
      let groups =
        drafting.answers.has("each")
        ? assignments.map { [$0.id] }
        : drafting.municipality.agreementGroups(of: assignments.map(\.id))
      for group in groups {
        let terms = try drafting.terms(
          about: group.compactMap { drafting.municipality.assignments[$0] })
        edits += drafting.municipality.beginning(
          NewAgreement(id: drafting.identifiers.next(), assignments: Set(group), terms: terms),
          on: drafting.today, by: drafting.desk.actor, &drafting.identifiers)
      }
      return drafting.together(edits)
    }
  }
}

extension Drafting {
  fileprivate func terms(about group: [Assignment]) throws -> AgreementTerms {
    guard let from = answers.text("from") else {
      return .firstDraft(about: group, in: municipality)
    }
    if from.hasPrefix("built-in:") {
      guard let scope = AgreementScope(rawValue: String(from.dropFirst("built-in:".count))) else {
        throw notOne(of: "from", from, AgreementScope.allCases.map { "built-in:\($0.rawValue)" })
      }
      return .firstDraft(about: group, from: .builtIn(for: scope), in: municipality)
    }
    if let earlier = municipality.agreements[Identifier(from)] {
      return earlier.terms.reused(
        from: municipality.course(of: earlier), for: municipality.course(of: group), on: today)
    }
    let template = Identifier<AgreementTemplate>(try find.key(.agreementTemplate, from).text)
    return .firstDraft(
      about: group, from: municipality.agreementTemplates[template], in: municipality)
  }
}

/// Writes a draft anew.
enum BeginAgain: VerbSource {
  static var verb: Verb {
    Verb(
      "begin-again", "Write an agreement's text anew from a template or another agreement.",
      [.agreement, .about, .from]
    ) { drafting in
      let agreement = try drafting.agreement()
      _ = try drafting.needed("from")
      let terms = try drafting.terms(about: drafting.municipality.covered(by: agreement))
        .anew(in: agreement)
      return .reviseAgreement(
        agreement.id, from: agreement.terms, to: terms, takingOff: agreement.signed)
    }
  }
}

/// Changes whom an agreement is with.
enum CoverAgreement: VerbSource {
  static var verb: Verb {
    Verb(
      "cover", "Change whom an agreement is with; those added sign too.",
      [.agreement, .about, .people]
    ) { drafting in
      let agreement = try drafting.agreement()
      guard let offering = drafting.municipality.offering(of: agreement) else {
        return .coverAssignments(agreement.id, [])
      }
      let covered = try drafting.find.assignments(
        offering.id.rawValue, for: drafting.answers.all("for"), session: nil, year: nil,
        fitting: { !$0.state.isGone })
      return .coverAssignments(agreement.id, Set(covered.map(\.id)))
    }
  }
}

extension VerbField {
  static let party = VerbField(
    "party", .options, "leader, human-resources, or a participant's name; else all that are missing"
  )
}

/// Records that parties signed.
enum SignAgreement: VerbSource {
  static var verb: Verb {
    Verb(
      "sign", "Record that parties signed the text as it stands.",
      [
        .agreement, .about, .party,
        VerbField(
          "signed-by", .option,
          "The name signed with; else the party's own, and for human-resources a consultant's",
          value: "name"),
      ]
    ) { drafting in
      let agreement = try drafting.agreement()
      let said = drafting.answers.all("party")
      let parties =
        said.isEmpty
        ? drafting.municipality.missingSignatures(of: agreement)
        : try said.map { try drafting.party($0) }
      return drafting.together(
        try parties.map {
          .sign(
            agreement.id, $0, name: try drafting.name(of: $0, in: agreement),
            of: agreement.terms)
        })
    }
  }
}

extension Drafting {
  fileprivate func party(_ text: String) throws -> AgreementParty {
    switch text.lowercased() {
    case "leader", "leder": .leader
    case "human-resources", "hr": .humanResources
    default: .participant(try find.person(text))
    }
  }

  fileprivate func name(
    of party: AgreementParty, in agreement: ImplementationAgreement
  ) throws -> String {
    if let name = answers.text("signed-by") { return name }
    switch party {
    case .participant(let id): return municipality.employees[id]?.name ?? ""
    case .leader:
      if let leader = municipality.leader(of: agreement),
        let name = municipality.employees[leader]?.name
      {
        return name
      }
      throw desk.failure(
        municipality.teams[agreement.team]?.leader == nil
          ? desk.words(
            "Teamet har ingen leder: sig med --signed-by, hvem der skriver under som leder, eller giv "
              + "teamet en leder med planner team edit \(agreement.team) --leader.",
            "The team has no leader: say with --signed-by who signs as the leader, or give the team one "
              + "with planner team edit \(agreement.team) --leader.")
          : desk.words(
            "Teamets leder deltager selv, og ingen er sin egen leder: sig med --signed-by, hvilken anden "
              + "leder der skriver under, eller angiv teamets chef med planner team edit "
              + "\(agreement.team) --head.",
            "The team's leader takes part, and nobody is their own leader: say with --signed-by which "
              + "other leader signs, or enter the team's head with planner team edit "
              + "\(agreement.team) --head."), status: .usage)
    case .humanResources:
      guard desk.actor.duty == .consultant else {
        throw desk.failure(
          desk.words(
            "Sig med --signed-by, hvem der skriver under for HR.",
            "Say with --signed-by who signs for HR."), status: .usage)
      }
      return desk.actor.name
    }
  }
}

/// Takes signatures off.
enum WithdrawSignature: VerbSource {
  static var verb: Verb {
    Verb(
      "withdraw", "Take a signature off, for a reason; what was signed is kept.",
      [
        .agreement, .about,
        VerbField("party", .options, "leader, human-resources, or a participant's name"), .reason,
      ]
    ) { drafting in
      let agreement = try drafting.agreement()
      _ = try drafting.needed("party")
      return drafting.together(
        try drafting.answers.all("party").map {
          .withdrawSignature(agreement.id, try drafting.party($0), reason: drafting.reason)
        })
    }
  }
}

enum ConcludeAgreement: VerbSource {
  static var verb: Verb {
    Verb(
      "conclude", "End an agreement whose course is over; with duties open, for a reason.",
      [.agreement, .about, .reason]
    ) { .concludeAgreement(try $0.agreement().id, note: $0.reason) }
  }
}

enum LapseAgreement: VerbSource {
  static var verb: Verb {
    Verb("lapse", "Give an agreement up, for a reason.", [.agreement, .about, .reason]) {
      .lapseAgreement(try $0.agreement().id, reason: $0.reason)
    }
  }
}

enum ReopenAgreement: VerbSource {
  static var verb: Verb {
    Verb(
      "reopen", "Take up an agreement that was concluded or lapsed, for a reason.",
      [.agreement, .about, .reason]
    ) { .reopenAgreement(try $0.agreement().id, reason: $0.reason) }
  }
}
