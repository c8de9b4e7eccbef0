import PlannerDomain

/// The names of the domain's own terms.
struct DomainWords {
  let say: Language

  func name(_ kind: ProviderKind) -> String {
    switch kind {
    case .university: say("universitet", "university")
    case .universityCollege: say("professionshøjskole", "university college")
    case .vocationalSchool: say("erhvervsskole", "vocational school")
    case .otherPublic: say("anden offentlig", "other public")
    case .municipal: say("kommune/region", "municipality/region")
    case .private: say("privat", "private")
    }
  }

  func name(_ kind: OfferingKind) -> String {
    switch kind {
    case .course: say("kursus", "course")
    case .themeDay: say("temadag", "theme day")
    case .conference: say("konference", "conference")
    case .amuCourse: say("AMU-kursus", "AMU course")
    case .academyProgramme: say("akademiuddannelse", "academy programme")
    case .diplomaModule: say("diplommodul", "diploma module")
    case .diploma: say("diplomuddannelse", "full diploma")
    case .masterModule: say("mastermodul", "master module")
    case .master: say("masteruddannelse", "full master")
    case .universitySubject: say("universitetsfag", "university subject")
    }
  }

  func name(_ shape: CourseShape) -> String {
    switch shape {
    case .knowledge: say("kort videnskursus", "short knowledge course")
    case .themed: say("temakursus", "themed course")
    case .leadership: say("lederkursus", "leadership course")
    }
  }

  func name(_ form: OfferingForm) -> String {
    switch form {
    case .open: say("åbent", "open")
    case .requisitioned: say("rekvireret", "requisitioned")
    }
  }

  func name(_ group: TargetGroup) -> String {
    switch group {
    case .caseworker: say("sagsbehandler", "caseworker")
    case .middleManager: say("mellemleder", "middle manager")
    case .practitionerSpecialised: say("udfører, specialområdet", "practitioner, specialised")
    case .practitionerGeneral: say("udfører, almenområdet", "practitioner, general")
    case .head: say("chef", "head")
    }
  }

  func name(_ band: DurationBand) -> String {
    switch band {
    case .upToOneDay: say("½–1 dag", "½–1 day")
    case .upToFourAndAHalfDays: say("1½–4½ dage", "1½–4½ days")
    case .oneWeek: say("1 uge", "1 week")
    case .twoWeeks: say("2 uger", "2 weeks")
    case .threeWeeksOrMore: say("3 uger eller mere", "3 weeks or more")
    }
  }

  func name(_ method: TeachingMethod) -> String {
    switch method {
    case .classTeaching: say("klasseundervisning", "class teaching")
    case .workshop: say("workshop", "workshop")
    case .lecture: say("foredrag", "lecture")
    case .combination: say("kombination", "combination")
    case .caseWork: say("arbejde med cases", "case work")
    }
  }

  func name(_ item: ChecklistItem) -> String {
    switch item {
    case .purposeClear: say("Formålet er klart", "The purpose is clear")
    case .learningGoals: say("Der er læringsmål", "There are learning goals")
    case .practiceNear: say("Det er praksisnært", "It is close to practice")
    case .involvesParticipants: say("Deltagerne inddrages", "Participants are involved")
    case .preparesBefore: say("Der forberedes før", "It prepares before")
    case .followsUpAfter: say("Der følges op efter", "It follows up after")
    case .currentKnowledge: say("Bygger på aktuel viden", "Rests on current knowledge")
    case .involvesMunicipality: say("Kommunen inddrages", "Involves the municipality")
    }
  }

  func name(_ function: Team.Function) -> String {
    switch function {
    case .authority: say("myndighed", "authority")
    case .delivery: say("udfører", "delivery")
    }
  }

  func name(_ area: Team.Area) -> String {
    switch area {
    case .general: say("almenområdet", "general area")
    case .specialised: say("specialområdet", "specialised area")
    }
  }

  func name(_ nature: Competence.Nature) -> String {
    switch nature {
    case .basic: say("basal", "basic")
    case .specialised: say("specialiseret", "specialised")
    }
  }

  func name(_ level: CompetenceLevel) -> String {
    switch level {
    case .none: say("ingen", "none")
    case .knowsOf: say("kender til", "knows of")
    case .can: say("kan", "can")
    case .masters: say("mestrer", "masters")
    case .expert: say("ekspert", "expert")
    }
  }

  func name(_ evidence: CompetenceRecord.Evidence) -> String {
    switch evidence {
    case .ownView: say("egen vurdering", "own view")
    case .leadersView: say("leders vurdering", "leader's view")
    case .certificate: say("bevis", "certificate")
    case .shownInPractice: say("vist i praksis", "shown in practice")
    }
  }

  func name(_ state: AssignmentState) -> String {
    switch state {
    case .wished: say("ønsket", "wished")
    case .proposed: say("foreslået", "proposed")
    case .approved: say("godkendt", "approved")
    case .enrolled: say("tilmeldt", "enrolled")
    case .waitlisted: say("på venteliste", "waitlisted")
    case .attended: say("deltaget", "attended")
    case .partlyAttended: say("delvist deltaget", "partly attended")
    case .absent: say("udeblevet", "absent")
    case .completed: say("gennemført", "completed")
    case .declined: say("afslået", "declined")
    case .withdrawn: say("frameldt", "withdrawn")
    case .cancelledByProvider: say("aflyst af udbyder", "cancelled by provider")
    case .expired: say("udløbet", "expired")
    }
  }

  /// One character that tells the state in a timeline or a narrow column.
  func sign(_ state: AssignmentState) -> String {
    switch state {
    case .wished: "?"
    case .proposed: "+"
    case .approved: "✓"
    case .enrolled: "●"
    case .waitlisted: "○"
    case .attended, .completed: "■"
    case .partlyAttended: "▪"
    case .absent, .declined, .withdrawn, .cancelledByProvider, .expired: "×"
    }
  }

  func name(_ state: CourseSession.State) -> String {
    switch state {
    case .planned: say("planlagt", "planned")
    case .confirmed: say("bekræftet", "confirmed")
    case .cancelled: say("aflyst", "cancelled")
    case .held: say("afholdt", "held")
    }
  }

  func name(_ state: Requisition.State) -> String {
    switch state {
    case .planned: say("planlagt", "planned")
    case .ordered: say("bestilt", "ordered")
    case .confirmed: say("bekræftet", "confirmed")
    case .cancelled: say("aflyst", "cancelled")
    case .held: say("afholdt", "held")
    }
  }

  func name(_ holiday: Holiday) -> String {
    switch holiday {
    case .newYearsDay: say("nytårsdag", "New Year's Day")
    case .maundyThursday: say("skærtorsdag", "Maundy Thursday")
    case .goodFriday: say("langfredag", "Good Friday")
    case .easterSunday: say("påskedag", "Easter Sunday")
    case .easterMonday: say("2. påskedag", "Easter Monday")
    case .greatPrayerDay: say("store bededag", "Great Prayer Day")
    case .ascensionDay: say("Kristi himmelfartsdag", "Ascension Day")
    case .whitSunday: say("pinsedag", "Whit Sunday")
    case .whitMonday: say("2. pinsedag", "Whit Monday")
    case .constitutionDay: say("grundlovsdag", "Constitution Day")
    case .christmasEve: say("juleaften", "Christmas Eve")
    case .christmasDay: say("1. juledag", "Christmas Day")
    case .secondChristmasDay: say("2. juledag", "Boxing Day")
    case .newYearsEve: say("nytårsaften", "New Year's Eve")
    }
  }

  /// The article before the job's name, at the beginning of an English sentence.
  func article(_ duty: Actor.Duty) -> String { duty == .consultant ? "An" : "A" }

  func name(_ duty: Actor.Duty) -> String {
    switch duty {
    case .leader: say("teamleder", "team leader")
    case .consultant: say("HR-konsulent", "HR consultant")
    case .manager: say("chef", "manager")
    }
  }

  func name(_ region: MunicipalityProfile.Region) -> String {
    switch region {
    case .hovedstaden: "Hovedstaden"
    case .sjaelland: "Sjælland"
    case .syddanmark: "Syddanmark"
    case .midtjylland: "Midtjylland"
    case .nordjylland: "Nordjylland"
    }
  }

  func name(_ band: PriceBand) -> String {
    switch band {
    case .upTo1000: say("til 1.000 kr.", "up to kr. 1,000")
    case .upTo3000: say("1.001–3.000 kr.", "kr. 1,001–3,000")
    case .upTo6000: say("3.001–6.000 kr.", "kr. 3,001–6,000")
    case .upTo15000: say("6.001–15.000 kr.", "kr. 6,001–15,000")
    case .above15000: say("over 15.000 kr.", "above kr. 15,000")
    }
  }

  func reason(_ reason: Assignment.Reason, in municipality: Municipality) -> String {
    switch reason {
    case .gap(let competence):
      say("lukker gab i ", "closes a gap in ") + (municipality.competences[competence]?.name ?? "–")
    case .strategyGoal(let goal): say("strategimål: ", "strategy goal: ") + goal
    case .ownWish: say("eget ønske", "own wish")
    case .leadersDecision: say("leders beslutning", "leader's decision")
    }
  }
}
