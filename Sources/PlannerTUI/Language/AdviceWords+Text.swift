import PlannerDomain

/// What was found, in a sentence, and what is offered to be done about it.
extension AdviceWords {
  func text(_ finding: AdviceFinding, in municipality: Municipality) -> String {
    func title(_ offering: Identifier<Offering>?) -> String {
      let name = offering.flatMap { municipality.offerings[$0]?.title } ?? "–"
      return say("»\(name)«", "“\(name)”")
    }
    switch finding {
    case .goesAlone(let others):
      return say(
        "Ingen anden fra teamet (\(others) kolleger) er med; det gør det svært at dele.",
        "No one else of the team (\(others) colleagues) goes; that makes it hard to share.")
    case .orderPays(let figures): return order(figures)
    case .openPays(let figures): return open(figures)
    case .noAgreement(let reason, let start):
      let begins = start.map {
        say(", begynder \(format.mediumDate($0))", ", begins \(format.mediumDate($0))")
      }
      return say(
        "Der er ingen implementeringsaftale om \(kind(reason))\(begins ?? "").",
        "There is no implementation agreement on \(kind(reason))\(begins ?? "").")
    case .lateFollowUp(let days?):
      return say(
        "Den første opfølgning er \(days) dage efter; højst \(AgreementCheck.mostDaysToFollowUp) er bedst.",
        "The first follow-up is \(days) days after; at most \(AgreementCheck.mostDaysToFollowUp) is best."
      )
    case .lateFollowUp(nil):
      return say("Der er ikke aftalt nogen opfølgning.", "No follow-up has been agreed.")
    case .noPracticeTime:
      return say(
        "Der er ikke sat tid af til at øve det lærte.",
        "No time is set aside for practising what was learned.")
    case .leaderWithoutPart(let missing, let hasLeader):
      return leader(missing, hasLeader)
    case .broadAudience(let groups, let narrower):
      let other = narrower.map {
        say(" \(title($0)) er for færre.", " \(title($0)) is for fewer.")
      }
      return say(
        "Er for \(groups) af 5 målgrupper; et specialiseret behov er svært at ramme så bredt.",
        "Is for \(groups) of 5 target groups; a specialised need is hard to meet so broadly.")
        + (other ?? "")
    case .stepSkipped(let step, let lacking):
      return say(
        "\(name(step).capitalizedFirst) tages uden \(name(lacking)) først.",
        "\(name(step).capitalizedFirst) is taken without \(name(lacking)) first.")
    case .packageNearlyWhole(let id, let taken, let count, let missing):
      let package = municipality.packages[id]
      let module = title(package?.module)
      let rest = missing.map { title($0) }.joined(separator: ", ")
      return say(
        "Har \(taken) af \(count) kurser i pakken; med \(rest) tæller de som \(module).",
        "Has \(taken) of \(count) courses of the package; with \(rest) they count as \(module).")
    case .generalAreaLeftOut(let people):
      return say(
        "Ingen af \(people) i almenområdet lærer om overgreb; de ser de første tegn.",
        "None of \(people) in the general area learn about abuse; they see the first signs.")
    case .dearer(let comparison, let cheaper):
      let other = cheaper.map { say(" \(title($0)) koster mindre.", " \(title($0)) costs less.") }
      return say(
        "\(format.money(comparison.price)) pr. deltager (\(domain.name(comparison.form))) er \(comparison.percentDearer) % over gennemsnittet \(format.money(comparison.indexedAverage)), n = \(comparison.average.courses).",
        "\(format.money(comparison.price)) per participant (\(domain.name(comparison.form))) is \(comparison.percentDearer)% above the average \(format.money(comparison.indexedAverage)), n = \(comparison.average.courses)."
      ) + (other ?? "")
    case .cheaperInCatalogue(let other, let saving):
      return say(
        "\(title(other)) i Børnekataloget dækker det samme for \(format.money(saving)) mindre pr. deltager.",
        "\(title(other)) in the children’s catalogue covers the same for \(format.money(saving)) less per participant."
      )
    case .notApproved(let provider):
      let name = municipality.providers[provider]?.name ?? "–"
      return say(
        "\(name) er ikke godkendt af kommunen.", "\(name) is not approved by the municipality.")
    case .notReviewed(let since?):
      return say(
        "Indholdet er sidst holdt op mod aktuel viden \(format.mediumDate(since)).",
        "The content was last held against current knowledge on \(format.mediumDate(since)).")
    case .notReviewed(nil):
      return say(
        "Indholdet er aldrig holdt op mod aktuel viden.",
        "The content has never been held against current knowledge.")
    }
  }

  private func order(_ figures: AdviceFinding.OrderFigures) -> String {
    let even = figures.breakEven
    return say(
      "\(figures.participants) er på vej åbent; fra \(even.participants) er et rekvireret hold billigere: sparer \(format.money(figures.saving)). \(averages(figures))",
      "\(figures.participants) are on their way openly; from \(even.participants) on an order is cheaper: saves \(format.money(figures.saving)). \(averages(figures))"
    )
  }

  private func open(_ figures: AdviceFinding.OrderFigures) -> String {
    let even = figures.breakEven
    return say(
      "Kun \(figures.participants) er på vej til det rekvirerede hold; under \(even.participants) er åbne pladser billigere: sparer \(format.money(figures.saving)). \(averages(figures))",
      "Only \(figures.participants) are on their way to the ordered session; below \(even.participants) open places are cheaper: saves \(format.money(figures.saving)). \(averages(figures))"
    )
  }

  private func averages(_ figures: AdviceFinding.OrderFigures) -> String {
    let (open, ordered) = (figures.openAverage, figures.orderedAverage)
    return say(
      "Gennemsnit 2012–13: åbent \(format.money(open.amount)) (n = \(open.courses)), rekvireret \(format.money(ordered.amount)) (n = \(ordered.courses)).",
      "Average 2012–13: open \(format.money(open.amount)) (n = \(open.courses)), ordered \(format.money(ordered.amount)) (n = \(ordered.courses))."
    )
  }

  private func leader(_ missing: [LeaderCommitment.Kind], _ hasLeader: Bool) -> String {
    var parts = missing.map { kind -> String in
      switch kind {
      case .goals: say("sætter ikke mål", "sets no goals")
      case .room: say("giver ikke plads", "makes no room")
      case .followUp: say("følger ikke op", "does not follow up")
      case .sparring: say("giver ikke sparring", "gives no sparring")
      }
    }
    if !hasLeader {
      parts.append(say("mangler: teamet har ingen", "is lacking: the team has none"))
    }
    return say("Lederen ", "The leader ") + parts.joined(separator: ", ") + "."
  }

  private func kind(_ reason: AgreementNeed.Reason) -> String {
    switch reason {
    case .themedCourse: say("et temakursus", "a themed course")
    case .leadershipCourse: say("et lederkursus", "a leadership course")
    case .diploma: say("en diplomuddannelse", "a diploma")
    case .master: say("en masteruddannelse", "a master")
    }
  }

  func name(_ step: LadderStep) -> String {
    switch step {
    case .course: say("kurser", "courses")
    case .diploma: say("diplom", "diploma")
    case .master: say("master", "master")
    }
  }

  // MARK: - Actions

  func label(_ action: AdviceAction, in municipality: Municipality) -> String {
    switch action {
    case .assignMore(_, let id, _):
      say(
        "Tildel flere »\(title(id, municipality))«", "Assign more to “\(title(id, municipality))”")
    case .assign(_, let id):
      say("Tildel »\(title(id, municipality))«", "Assign “\(title(id, municipality))”")
    case .order: say("Begynd en rekvisition", "Begin a requisition")
    case .beginAgreement: say("Skriv aftalen", "Write the agreement")
    case .write(_, let lack):
      say(
        "Skriv det i aftalen: \(domain.text(lack))", "Write in the agreement: \(domain.text(lack))")
    case .compare(_, let id):
      say(
        "Sammenlign med »\(title(id, municipality))«", "Compare with “\(title(id, municipality))”")
    case .edit(.provider): say("Godkend udbyderen", "Approve the provider")
    case .edit(.offering): say("Notér en gennemgang", "Note a review")
    case .edit(.team): say("Vælg en leder", "Choose a leader")
    case .edit(.requisition): say("Ret rekvisitionen", "Change the requisition")
    case .edit: say("Ret", "Change")
    case .look: say("Find andet i kataloget", "Look for others in the catalogue")
    }
  }

  private func title(_ id: Identifier<Offering>, _ municipality: Municipality) -> String {
    municipality.offerings[id]?.title ?? "–"
  }
}
