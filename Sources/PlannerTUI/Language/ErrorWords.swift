import PlannerDomain

/// Says why an edit was refused, and what stands in the way of a plan.
struct ErrorWords {
  let say: Language

  private var domain: DomainWords { DomainWords(say: say) }
  var format: Formats { Formats(say: say) }

  func text(_ error: EditError, in municipality: Municipality) -> String {
    switch error {
    case .unknown(let key):
      return say(
        "\(name(key, in: municipality)) findes ikke længere.",
        "\(name(key, in: municipality)) is no longer there.")
    case .refersToUnknown(let key, let from):
      return say(
        "\(name(from, in: municipality)) henviser til \(name(key, in: municipality)), som ikke findes.",
        "\(name(from, in: municipality)) refers to \(name(key, in: municipality)), which is not there."
      )
    case .exists(let key):
      return say(
        "\(name(key, in: municipality)) findes allerede.",
        "\(name(key, in: municipality)) exists already.")
    case .inUse(let key, let users):
      let list = users.prefix(3).map { name($0, in: municipality) }.joined(separator: ", ")
      let more =
        users.count > 3 ? say(" og \(users.count - 3) til", " and \(users.count - 3) more") : ""
      return say(
        "\(name(key, in: municipality)) bruges af \(list)\(more).",
        "\(name(key, in: municipality)) is used by \(list)\(more).")
    case .invalid(_, .signature, .taken):
      return say("Det er allerede skrevet under.", "It has been signed already.")
    case .invalid(_, let field, let problem):
      return "\(self.field(field)): \(text(problem, of: field, in: municipality))"
    case .noSuchStep(_, let from, let to):
      return say(
        "Fra »\(domain.name(from))« kan man ikke gå til »\(domain.name(to))«.",
        "From “\(domain.name(from))” there is no step to “\(domain.name(to))”.")
    case .notYourStep(let state, let duty):
      return say(
        "En \(domain.name(duty)) kan ikke sætte »\(domain.name(state))«.",
        "\(domain.article(duty)) \(domain.name(duty)) cannot set “\(domain.name(state))”.")
    case .reasonNeeded(let state):
      return say(
        "»\(domain.name(state))« kræver en begrundelse.",
        "“\(domain.name(state))” needs a reason.")
    case .blocked(let conflicts), .warned(let conflicts):
      return conflicts.map { text($0, in: municipality) }.joined(separator: "\n")
    case .noSuchAgreementStep(_, let from, let to):
      return say(
        "Fra »\(domain.name(from))« kan en aftale ikke gå til »\(domain.name(to))«.",
        "From “\(domain.name(from))” an agreement cannot go to “\(domain.name(to))”.")
    case .noSuchStrategyStep(let id, let from, _):
      return say(
        "\(name(.strategy(id), in: municipality)) er \(domain.name(from).lowercased()); det kan den ikke nu.",
        "\(name(.strategy(id), in: municipality)) is \(domain.name(from).lowercased()); it cannot do that now."
      )
    case .adopted(let key):
      return say(
        "\(name(key, in: municipality)) er vedtaget og fjernes ikke; den kan afsluttes.",
        "\(name(key, in: municipality)) has been adopted and is not removed; it can be ended.")
    case .over(let key):
      return say(
        "\(name(key, in: municipality)) er afsluttet; genåbn først.",
        "\(name(key, in: municipality)) is over; reopen it first.")
    case .explanationNeeded:
      return say("Skriv hvorfor; begrundelsen gemmes.", "Say why; the reason is kept.")
    case .dutiesOpen(_, let count):
      return count == 1
        ? say(
          "1 opgave er åben. Med en begrundelse lukkes den.",
          "1 duty is open. With a reason it is closed.")
        : say(
          "\(count) opgaver er åbne. Med en begrundelse lukkes de.",
          "\(count) duties are open. With a reason they are closed.")
    case .notYours(_, let duty):
      return PlanningWords(say: say).practiceIsNotYours(duty)
    case .hasSigned(_, let id):
      let person = name(.employee(id), in: municipality)
      return say(
        "\(person) har skrevet under og kan ikke udelades. Træk underskriften tilbage først: x på "
          + "aftalens side, eller planner agreement withdraw.",
        "\(person) has signed and cannot be left out. Take the signature off first: x on the "
          + "agreement's page, or planner agreement withdraw.")
    case .standsSo(let duty, let isOpen):
      let text = text(of: duty, in: municipality)
      guard isOpen else {
        return say(
          "\(text) er allerede gjort eller lukket. Åbn den igen først, eller skriv, hvad der er nyt, "
            + "i en note.",
          "\(text) is done or closed already. Open it again first, or say in a note what is new.")
      }
      return say(
        "\(text) er åben; der er intet at åbne igen. Det, der er nyt, kan stå i en note.",
        "\(text) is open; there is nothing to open again. What is new can be said in a note.")
    case .ownLeader(let id):
      let leader = municipality.agreements[id].flatMap { municipality.leader(of: $0) }
        .flatMap { municipality.employees[$0]?.name }
      return say(
        "Ingen er sin egen leder: deltageren kan ikke også skrive under som leder. "
          + (leader.map { "\($0) gør det." } ?? "Skriv en anden leders navn."),
        "Nobody is their own leader: who takes part cannot sign as the leader, too. "
          + (leader.map { "\($0) does." } ?? "Write another leader's name."))
    case .signedMeanwhile(let id):
      return say(
        "\(name(.agreement(id), in: municipality)) er underskrevet siden.",
        "\(name(.agreement(id), in: municipality)) has been signed since.")
    case .changedMeanwhile(let key):
      return say(
        "\(name(key, in: municipality)) er ændret siden.",
        "\(name(key, in: municipality)) has changed since.")
    }
  }

  private func text(of duty: Duty, in municipality: Municipality) -> String {
    switch duty {
    case .item(let id, let number):
      "»\(municipality.agreements[id]?.terms.item(number)?.text ?? "\(number)")«"
    case .goal(let id): name(.followUpGoal(id), in: municipality)
    }
  }

  /// The conflict with the person it concerns.
  func text(_ conflict: Conflict, in municipality: Municipality) -> String {
    let person = municipality.assignments[conflict.assignment]
      .flatMap { municipality.employees[$0.employee]?.name }
    let problem = text(conflict.problem, in: municipality)
    return person.map { "\($0): \(problem)" } ?? problem
  }

  func text(_ problem: Conflict.Problem, in municipality: Municipality) -> String {
    switch problem {
    case .doubleBooked(let other, let day):
      let title =
        municipality.assignments[other]
        .flatMap { municipality.offerings[$0.offering]?.title } ?? "–"
      return say(
        "er også på »\(title)« \(format.date(day))", "is also on “\(title)” on \(format.date(day))")
    case .understaffed(let team, let day, let present, let least):
      let name = municipality.teams[team]?.name ?? "–"
      return say(
        "\(name) har kun \(present) på arbejde \(format.date(day)), mindst \(least) skal være der",
        "\(name) has only \(present) at work on \(format.date(day)), at least \(least) must be there"
      )
    case .full(let capacity, let taken):
      return say(
        "holdet er fuldt: plads nr. \(taken) af \(capacity)",
        "the session is full: seat \(taken) of \(capacity)")
    case .missingPrerequisite(let offering):
      let title = municipality.offerings[offering]?.title ?? "–"
      return say("mangler forudsætningen »\(title)«", "lacks the prerequisite “\(title)”")
    case .overBudget(let team, let year, let by):
      let name = municipality.teams[team]?.name ?? "–"
      return say(
        "\(name) overskrider rammen for \(year) med \(format.money(by))",
        "\(name) overruns the frame for \(year) by \(format.money(by))")
    case .deadlinePassed(let day):
      return say("fristen var \(format.date(day))", "the deadline was \(format.date(day))")
    case .holiday(let holiday, let day):
      return say(
        "\(format.date(day)) er \(domain.name(holiday))",
        "\(format.date(day)) is \(domain.name(holiday))")
    case .notEmployed(let day):
      return say("er ikke ansat \(format.date(day))", "is not employed on \(format.date(day))")
    case .sessionCancelled:
      return say("holdet er aflyst", "the session is cancelled")
    case .sessionHeld:
      return say("holdet er afholdt", "the session has been held")
    case .notBegun(let day):
      return say(
        "holdet begynder først \(format.date(day))",
        "the session does not begin until \(format.date(day))")
    case .assignedAlready:
      return say(
        "er allerede på vej til samme uddannelse", "is already on the way to the same education")
    }
  }

  func text(
    _ problem: FieldProblem, of field: Field, in municipality: Municipality
  ) -> String {
    switch problem {
    case .missing: return say("skal udfyldes", "must be filled in")
    case .outside(let found, let least, let most):
      let told = { (number: Int) in self.number(number, in: field) }
      switch (least.map(told), most.map(told)) {
      case (let least?, let most?):
        return say(
          "\(told(found)) er ikke mellem \(least) og \(most)",
          "\(told(found)) is not between \(least) and \(most)")
      case (let least?, nil):
        return say("\(told(found)) er under \(least)", "\(told(found)) is below \(least)")
      case (nil, let most?):
        return say("\(told(found)) er over \(most)", "\(told(found)) is above \(most)")
      case (nil, nil): return told(found)
      }
    case .tooLong(let most):
      return say("er længere end \(most) tegn", "is longer than \(most) characters")
    case .notOneLine:
      return say(
        "skal stå på én linje, uden styretegn", "must be one line, without control characters")
    case .inFuture(let day):
      return say(
        "\(format.date(day)) er ikke kommet endnu", "\(format.date(day)) has not come yet")
    case .looksLikeCPR:
      return say(
        "ligner et CPR-nummer; det må ikke stå her",
        "looks like a CPR number; that must not be kept here")
    case .taken(let key):
      return say(
        "bruges allerede af \(name(key, in: municipality))",
        "is already used by \(name(key, in: municipality))")
    case .doesNotFit(let other):
      return say(
        "passer ikke til »\(self.field(other))«", "does not go with “\(self.field(other))”")
    case .outOfOrder: return say("står ikke i rækkefølge", "is out of order")
    case .notBetween(let day, let first, let last):
      return say(
        "\(format.date(day)) ligger ikke mellem \(format.date(first)) og \(format.date(last))",
        "\(format.date(day)) does not lie between \(format.date(first)) and \(format.date(last))")
    case .past: return say("ligger før i dag", "is before today")
    case .circular: return say("går i ring", "goes round in a circle")
    case .malformed(let found): return say("»\(found)« kan ikke læses", "“\(found)” cannot be read")
    }
  }

  /// A number in the unit that the field is kept in: amounts in kroner, and what has tenths with them.
  private func number(_ number: Int, in field: Field) -> String {
    switch field {
    case .price, .pricePerParticipant, .groupPrice, .travelCost, .materialCost, .frame, .agreedCost:
      format.money(Money(øre: number))
    case .ects, .weeklyHours: format.tenths(number)
    case .length: format.length(HalfDays(rawValue: number))
    default: String(number)
    }
  }
}
