import PlannerDomain

extension Provider {
  static let cok = Provider(id: "cok", name: "COK", kind: .otherPublic, isApproved: true)
  static let via = Provider(id: "via", name: "VIA University College", kind: .universityCollege)
  static let øhuset = Provider(id: "oehuset", name: "Øhuset", kind: .private)
}

extension Offering {
  /// One day in the children's catalogue, as dear as it may be there.
  static let icsBasic = Offering(
    id: "ics-basic", title: "ICS for begyndere", provider: "cok", kind: .course,
    shape: .knowledge, isInChildrensCatalogue: true, themes: ["ics"],
    targetGroups: [.caseworker], develops: ["ics": .can], length: .days(1),
    pricePerParticipant: .kroner(250))
  /// Three days, to be had openly and by order, subsidised in 2026, after the basic course.
  static let icsDeep = Offering(
    id: "ics-deep", title: "ICS i dybden", provider: "via", kind: .course, shape: .themed,
    forms: [.open, .requisitioned], themes: ["ics", "childrens-act"],
    targetGroups: [.caseworker, .middleManager], develops: ["ics": .masters],
    length: .days(3), spreadWeeks: 2, pricePerParticipant: .kroner(3000),
    groupPrice: GroupPrice(
      amount: .kroner(20_000), leastParticipants: 4, mostParticipants: 20),
    travelCost: .kroner(200), materialCost: .kroner(100),
    subsidies: [
      Subsidy(
        name: "Pulje", amount: .perParticipant(.kroner(500)), from: "2026-01-01",
        until: "2026-12-31")
    ],
    prerequisites: ["ics-basic"])
  static let abuseMorning = Offering(
    id: "abuse-morning", title: "Overgreb: at se tegnene", provider: "oehuset",
    kind: .themeDay, themes: ["abuse"], targetGroups: [.caseworker, .practitionerGeneral],
    develops: ["abuse": .can], length: HalfDays(rawValue: 1), pricePerParticipant: .kroner(900))
  static let lawAfternoon = Offering(
    id: "law-afternoon", title: "Ny lov på en eftermiddag", provider: "cok", kind: .themeDay,
    themes: ["childrens-act"], targetGroups: [.head], length: HalfDays(rawValue: 1),
    pricePerParticipant: .zero)
  static let diplomaModule = Offering(
    id: "diploma-1", title: "Diplommodul: Udsatte børn", provider: "via", kind: .diplomaModule,
    targetGroups: [.caseworker], develops: ["abuse": .masters], length: .days(12),
    ectsTenths: 100, pricePerParticipant: .kroner(12_000))
}

extension CoursePackage {
  static let ics = CoursePackage(
    id: "ics-package", title: "ICS-pakken", courses: ["ics-basic", "ics-deep"],
    module: "diploma-1")
}

extension Requisition {
  static let deepForNorth = Requisition(
    id: "deep-for-north", offering: "ics-deep", teams: ["north"], partners: ["Ø Kommune"],
    price: .kroner(20_000), leastParticipants: 4, mostParticipants: 20)
}

extension CourseSession {
  /// Two seats on a Monday, enrolment until three weeks before.
  static let basicEarly = CourseSession(
    id: "basic-early", offering: "ics-basic", days: ["2026-09-07"], capacity: 2,
    enrolmentDeadline: "2026-08-17")
  static let basicLate = CourseSession(
    id: "basic-late", offering: "ics-basic", days: ["2026-11-02"], capacity: 20)
  static let deepOpen = CourseSession(
    id: "deep-open", offering: "ics-deep", days: ["2026-09-21", "2026-09-22", "2026-10-05"],
    capacity: 10)
  static let deepOwn = CourseSession(
    id: "deep-own", offering: "ics-deep", requisition: "deep-for-north",
    days: ["2026-11-09", "2026-11-10", "2026-11-11"], capacity: 20)
  /// The same day as the early basic course.
  static let morning = CourseSession(
    id: "morning", offering: "abuse-morning", days: ["2026-09-07"], capacity: 30)
  static let afternoon = CourseSession(
    id: "afternoon", offering: "law-afternoon", days: ["2026-09-07"], capacity: 30)
}
