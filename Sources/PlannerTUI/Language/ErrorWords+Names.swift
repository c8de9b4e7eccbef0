import PlannerDomain

/// What entries and their fields are called.
extension ErrorWords {
  /// What an entry is called, with its kind where it has no name of its own.
  func name(_ key: EntryKey, in municipality: Municipality) -> String {
    switch municipality[key] {
    case .theme(let theme): theme.name
    case .provider(let provider): provider.name
    case .competence(let competence): competence.name
    case .role(let role): role.title
    case .team(let team): team.name
    case .employee(let employee): employee.name
    case .offering(let offering): "»\(offering.title)«"
    case .package(let package): "»\(package.title)«"
    case .session(let session):
      (municipality.offerings[session.offering]?.title ?? "") + " " + format.date(session.start)
    case .assignment(let assignment):
      (municipality.employees[assignment.employee]?.name ?? "") + ", "
        + (municipality.offerings[assignment.offering]?.title ?? "")
    case .agreementTemplate(let template): "»\(template.title)«"
    case .agreement(let agreement): name(of: agreement, in: municipality)
    case .adviceDismissal(let dismissal):
      kind(.adviceDismissal) + " " + name(dismissal.id.subject, in: municipality)
    case .followUpGoal(let goal): "»\(goal.text)«"
    case .rating(let rating):
      kind(.rating) + ", " + name(.assignment(rating.assignment), in: municipality)
    case .strategy(let strategy): "»\(strategy.terms.title)«"
    case nil: kind(key.kind)
    case .profile, .record, .requisition, .budget: "\(kind(key.kind)) \(key.text)"
    }
  }

  /// An agreement is called after those it is with, and what it is about.
  private func name(
    of agreement: ImplementationAgreement, in municipality: Municipality
  ) -> String {
    let people = municipality.participants(of: agreement)
    let title = municipality.offering(of: agreement)?.title ?? ""
    let who =
      people.count == 1
      ? people.first?.name ?? "" : municipality.teams[agreement.team]?.name ?? ""
    return say("aftalen", "the agreement") + " \(who), \(title)"
  }

  func kind(_ kind: EntryKind) -> String {
    switch kind {
    case .profile: say("kommunen", "the municipality")
    case .theme: say("temaet", "the theme")
    case .provider: say("udbyderen", "the provider")
    case .competence: say("kompetencen", "the competence")
    case .role: say("rollen", "the role")
    case .team: say("teamet", "the team")
    case .employee: say("medarbejderen", "the employee")
    case .record: say("kompetencevurderingen", "the competence record")
    case .offering: say("uddannelsestilbuddet", "the offering")
    case .package: say("kursuspakken", "the course package")
    case .requisition: say("rekvisitionen", "the requisition")
    case .session: say("holdet", "the session")
    case .assignment: say("tildelingen", "the assignment")
    case .budget: say("budgettet", "the budget")
    case .agreementTemplate: say("skabelonen", "the template")
    case .agreement: say("implementeringsaftalen", "the implementation agreement")
    case .adviceDismissal: say("det afviste råd om", "the dismissed advice about")
    case .followUpGoal: say("opfølgningsmålet", "the follow-up goal")
    case .rating: say("vurderingen af transfer", "the rating of transfer")
    case .strategy: say("strategien", "the strategy")
    }
  }

  func field(_ field: Field) -> String {
    switch field {
    case .id: say("Id", "Id")
    case .assignments: say("Deltagere", "Participants")
    case .purpose: say("Formål", "Purpose")
    case .goals: say("Læringsmål", "Learning goals")
    case .items: say("Aftalepunkter", "Agreed items")
    case .commitments: say("Lederens løfter", "The leader's commitments")
    case .practice: say("Tid til at øve", "Practice time")
    case .cover: say("Dækning af arbejdet", "Cover at work")
    case .signature: say("Underskrift", "Signature")
    case .indicator: say("Tegn", "Indicator")
    case .due: say("Frist", "Due")
    case .date: say("Dato", "Date")
    case .owner: say("Ansvarlig", "Owner")
    case .moment: say("Tidspunkt", "Moment")
    case .rater: say("Vurderet af", "Rated by")
    case .evidence: say("Grundlag", "Evidence")
    case .period: say("Periode", "Period")
    case .policy: say("Sammenhængende børnepolitik", "Coherent child policy")
    case .scope: say("Gælder for", "Applies to")
    case .measure: say("Måles som", "Measured as")
    case .audience: say("For hvem", "For whom")
    case .target: say("Måltal", "Target")
    case .parent: say("Tjener målet", "Serves the goal")
    case .name: say("Navn", "Name")
    case .title: say("Titel", "Title")
    case .priceIndexPercent: say("Prisindeks", "Price index")
    case .inhabitants: say("Indbyggere", "Inhabitants")
    case .kind: say("Type", "Kind")
    case .shape: say("Kursusform", "Course shape")
    case .forms: say("Form", "Form")
    case .themes: say("Temaer", "Themes")
    case .methods: say("Metoder", "Methods")
    case .develops: say("Udvikler", "Develops")
    case .catalogue: say("Børnekataloget", "Children's catalogue")
    case .length: say("Længde", "Length")
    case .spreadWeeks: say("Spredt over uger", "Spread over weeks")
    case .ects: "ECTS"
    case .price: say("Pris", "Price")
    case .pricePerParticipant: say("Pris pr. deltager", "Price per participant")
    case .groupPrice: say("Pris for hold", "Price for a group")
    case .groupParticipants: say("Deltagere på hold", "Participants in a group")
    case .travelCost: say("Rejse", "Travel")
    case .materialCost: say("Materialer", "Materials")
    case .subsidy: say("Tilskud", "Subsidy")
    case .prerequisites: say("Forudsætninger", "Prerequisites")
    case .courses: say("Kurser", "Courses")
    case .module: say("Modul", "Module")
    case .days: say("Kursusdage", "Course days")
    case .capacity: say("Pladser", "Capacity")
    case .least: say("Mindste antal", "Least participants")
    case .deadline: say("Frist", "Deadline")
    case .requisition: say("Rekvisition", "Requisition")
    case .session: say("Hold", "Session")
    case .offering: say("Uddannelse", "Offering")
    case .lateFees: say("Afbudsgebyr", "Late fees")
    case .competence: say("Kompetence", "Competence")
    case .level: say("Niveau", "Level")
    case .withinMonths: say("Inden måneder", "Within months")
    case .renewEveryMonths: say("Fornys efter måneder", "Renewed after months")
    case .leastStaffing: say("Mindste bemanding", "Least staffing")
    case .number: say("Nummer", "Number")
    case .left: say("Fratrådt", "Left")
    case .weeklyHours: say("Timer om ugen", "Hours a week")
    case .email: say("E-mail", "E-mail")
    case .validUntil: say("Gælder til", "Valid until")
    case .ended: say("Afsluttet", "Ended")
    case .year: say("År", "Year")
    case .history: say("Forløb", "History")
    case .queue: say("Plads i køen", "Place in queue")
    case .teams: say("Teams", "Teams")
    case .frame: say("Ramme", "Frame")
    case .text: say("Tekst", "Text")
    case .agreedCost: say("Aftalt pris", "Agreed cost")
    case .state: say("Tilstand", "State")
    case .reason: say("Grund", "Reason")
    case .note: say("Note", "Note")
    }
  }
}
