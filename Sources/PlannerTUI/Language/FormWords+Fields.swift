import PlannerDomain

/// What the fields of forms are called and what is worth knowing about them.
extension FormWords {
  func label(_ name: FieldName) -> String {
    switch name {
    case .name: say("Navn", "Name")
    case .title: say("Titel", "Title")
    case .number: say("Medarbejdernummer", "Employee number")
    case .email: say("E-mail", "E-mail")
    case .contact: say("Kontakt", "Contact")
    case .text: say("Tekst", "Text")
    case .department: say("Afdeling", "Department")
    case .function: say("Funktion", "Function")
    case .area: say("Område", "Area")
    case .leader: say("Leder", "Leader")
    case .head: say("Chef", "Head")
    case .leastStaffing: say("Mindste bemanding", "Least staffing")
    case .team: say("Team", "Team")
    case .role: say("Rolle", "Role")
    case .hired: say("Ansat", "Hired")
    case .left: say("Fratrådt", "Left")
    case .weeklyHours: say("Timer om ugen", "Hours a week")
    case .targetGroup: say("Målgruppe", "Target group")
    case .requirements: say("Krav", "Requirements")
    case .competence: say("Kompetence", "Competence")
    case .level: say("Niveau", "Level")
    case .withinMonths: say("Inden for", "Within")
    case .renewEveryMonths: say("Fornys efter", "Renewed after")
    case .theme: say("Tema", "Theme")
    case .nature: say("Art", "Nature")
    case .countedUnder: say("Tælles under", "Counted under")
    case .providerKind, .offeringKind: say("Type", "Kind")
    case .isApproved: say("Godkendt", "Approved")
    case .approvalNote: say("Bemærkning", "Note")
    case .provider: say("Udbyder", "Provider")
    case .shape: say("Kursusform", "Course shape")
    case .forms: say("Åbent/rekvireret", "Open/requisitioned")
    case .catalogue: say("I Børnekataloget", "In the children’s catalogue")
    case .themes: say("Temaer", "Themes")
    case .targetGroups: say("Målgrupper", "Target groups")
    case .develops: say("Udvikler", "Develops")
    case .methods: say("Metoder", "Methods")
    case .length: say("Længde", "Length")
    case .spreadWeeks: say("Spredt over", "Spread over")
    case .ects: "ECTS"
    case .pricePerParticipant: say("Pris pr. deltager", "Price per participant")
    case .groupPrice: say("Pris for et hold", "Price for a group")
    case .groupLeast, .least: say("Mindst", "At least")
    case .groupMost, .most: say("Højst", "At most")
    case .travelCost: say("Rejse pr. deltager", "Travel per participant")
    case .materialCost: say("Materialer pr. delt.", "Materials per part.")
    case .subsidies: say("Tilskud", "Subsidies")
    case .prerequisites: say("Forudsætninger", "Prerequisites")
    case .learningGoals: say("Læringsmål", "Learning goals")
    case .checklist: say("Tjekliste", "Checklist")
    case .contentReviewed: say("Indhold efterset", "Content reviewed")
    case .summary: say("Beskrivelse", "Description")
    case .amount: say("Beløb pr. deltager", "Amount per participant")
    case .percent: say("Procent af prisen", "Percent of the price")
    case .from: say("Fra", "From")
    case .until: say("Til", "Until")
    case .mostParticipants: say("Højst deltagere", "Most participants")
    case .offering: say("Uddannelse", "Offering")
    case .requisition: say("Rekvisition", "Requisition")
    case .days: say("Kursusdage", "Course days")
    case .place: say("Sted", "Place")
    case .region, .municipalityRegion: say("Region", "Region")
    case .capacity: say("Pladser", "Places")
    case .deadline: say("Tilmeldingsfrist", "Enrolment deadline")
    case .starts: say("Begynder kl.", "Begins at")
    case .ends: say("Slutter kl.", "Ends at")
    case .freeUntil: say("Gratis afbud til", "Free cancelling until")
    case .lateFees: say("Afbudsgebyr", "Late fees")
    case .sessionState, .requisitionState: say("Tilstand", "State")
    case .cancelNote: say("Grund til aflysning", "Reason to cancel")
    case .teams: say("Teams", "Teams")
    case .partners: say("Andre kommuner", "Other municipalities")
    case .price: say("Pris i alt", "Price in all")
    case .year: say("År", "Year")
    case .frame: say("Ramme", "Frame")
    case .inhabitants: say("Indbyggere", "Inhabitants")
    case .priceIndex: say("Prisindeks", "Price index")
    case .module: say("Diplommodul", "Diploma module")
    case .courses: say("Kurser", "Courses")
    default: agreementLabel(name)
    }
  }

  func heading(_ heading: FormHeading) -> String {
    switch heading {
    case .content: say("Indhold", "Content")
    case .scope: say("Omfang", "Scope")
    case .prices: say("Priser", "Prices")
    case .quality: say("Kvalitet", "Quality")
    case .enrolling: say("Tilmelding og afbud", "Enrolling and cancelling")
    case .duties: say("Opgaver", "Duties")
    case .leaderPart: say("Lederen lover", "The leader promises")
    case .practiceTime: say("Tid og dækning", "Time and cover")
    case .strategyGoals: say("Mål og rammer", "Goals and frames")
    case .revision: say("Vedtaget tekst ændres", "What was adopted changes")
    }
  }

  /// What is worth knowing about a field, or else how its kind is filled in.
  func hint(_ name: FieldName, _ kind: FormField.Kind) -> String {
    let special = hint(name)
    if !special.isEmpty { return special }
    return switch kind {
    case .date:
      say(
        "Fx 8.3.2027, 8/3-2027 eller 2027-03-08.", "For example 2027-03-08, 8.3.2027 or 8/3-2027.")
    case .dates:
      say(
        "Dage og perioder med komma imellem: \(datesExample)",
        "Days and periods with commas between: \(datesExample)")
    case .money: say("Kroner, fx 12.000 eller 1.250,50.", "Kroner, for example 12,000 or 1,250.50.")
    case .choice: say("Enter vælger.", "Enter chooses.")
    case .choices:
      say("Enter vælger; Mellemrum markerer flere.", "Enter chooses; Space marks several.")
    case .yesNo: say("Mellemrum skifter.", "Space changes it.")
    case .items:
      say("Enter tilføjer og retter; Del fjerner.", "Enter adds and edits; Del removes.")
    default: ""
    }
  }

  private func hint(_ name: FieldName) -> String {
    switch name {
    case .number:
      say(
        "Nummer i lønsystemet, aldrig CPR-nummer.", "Number in the HR system, never a CPR number.")
    case .head:
      say(
        "Har lederens del, når lederen selv tager en uddannelse.",
        "Has the leader's part where the leader takes education.")
    case .leastStaffing:
      say("Så mange skal være på arbejde hver dag.", "So many must be at work on any day.")
    case .left:
      say(
        "Sidste ansættelsesdag; tom, når ingen er kendt.",
        "Last day of employment; empty when none is known.")
    case .requirements:
      say(
        "De vigtigste først: Alt-↑ og Alt-↓ flytter. Enter retter; Del fjerner.",
        "The most important first: Alt-↑ and Alt-↓ move. Enter edits; Del removes.")
    case .withinMonths:
      say(
        "Måneder efter ansættelsen; 0 fra første dag.",
        "Months after hiring; 0 from the first day.")
    case .renewEveryMonths:
      say("Måneder; tom, når det aldrig skal fornys.", "Months; empty when it never must be.")
    case .nature:
      say(
        "Basal: alle i rollen. Specialiseret: særlige grupper og metoder.",
        "Basic: everyone in the role. Specialised: particular groups and methods.")
    case .countedUnder:
      say(
        "Undersøgelsens tema, som dette sammenlignes under.",
        "The survey’s theme that this is compared under.")
    case .shape: say("Kun for kurser.", "For courses only.")
    case .catalogue:
      say(
        "Kurser på højst 4 dage til højst 250 kr. om dagen.",
        "Courses of at most 4 days at no more than kr. 250 a day.")
    case .length:
      say("Dage, fx 2½ eller 0,5 – eller »3 uger«.", "Days, for example 2½ or 0.5 – or “3 weeks”.")
    case .spreadWeeks: say("1, når dagene ligger samlet.", "1 when the days lie together.")
    case .pricePerParticipant:
      say("Før tilskud; kun når det er åbent.", "Before subsidy; only when it is open.")
    case .groupPrice, .groupLeast, .groupMost:
      say("Kun når det kan rekvireres.", "Only when it can be requisitioned.")
    case .contentReviewed:
      say(
        "Hvornår indholdet sidst er holdt op mod aktuel viden.",
        "When the content was last held against current knowledge.")
    case .checklist:
      say("Det, der kan svares ja til før købet.", "What can be answered with yes before buying.")
    case .amount: say("Beløb eller procent, ikke begge.", "An amount or a percentage, not both.")
    case .requisition:
      say("Tom, når holdet er åbent for alle.", "Empty when the session is open to all.")
    case .cancelNote:
      say(
        "Når tilstanden sættes til aflyst, og nogen er tilmeldt.",
        "When the state is set to cancelled and people are enrolled.")
    case .priceIndex:
      say(
        "Bringer undersøgelsens priser til i dag; 100 er 2012–13.",
        "Carries the survey’s prices to today; 100 is 2012–13.")
    default: agreementHint(name)
    }
  }

  func item(_ kind: FormItem.Kind) -> String {
    switch kind {
    case .requirement: say("Krav", "Requirement")
    case .development: say("Udvikler kompetence", "Develops competence")
    case .goal: say("Læringsmål", "Learning goal")
    case .subsidy: say("Tilskud", "Subsidy")
    case .lateFee: say("Afbudsgebyr", "Late fee")
    case .partner: say("Anden kommune", "Other municipality")
    case .before: label(.before)
    case .during: label(.during)
    case .after: label(.after)
    case .sharing: label(.sharing)
    case .followUp: label(.followUps)
    case .strategyGoal: say("Mål", "Goal")
    case .teamFrame: say("Ramme for et team", "A team’s frame")
    }
  }

  func add(_ kind: FormItem.Kind) -> String {
    switch kind {
    case .requirement: say("tilføj krav", "add a requirement")
    case .development: say("tilføj kompetence", "add a competence")
    case .goal: say("tilføj læringsmål", "add a learning goal")
    case .subsidy: say("tilføj tilskud", "add a subsidy")
    case .lateFee: say("tilføj gebyr", "add a fee")
    case .partner: say("tilføj kommune", "add a municipality")
    case .before, .during, .after: say("tilføj opgave", "add a duty")
    case .sharing: say("tilføj deling", "add sharing")
    case .followUp: say("tilføj opfølgning", "add a follow-up")
    case .strategyGoal: say("tilføj mål", "add a goal")
    case .teamFrame: say("tilføj ramme", "add a frame")
    }
  }
}
