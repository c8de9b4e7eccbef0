import PlannerDomain
import PlannerExchange

/// A date that the test knows to exist.
func day(_ text: String) -> CivilDate {
  CivilDate(text) ?? CivilDate(dayNumber: .min / 2)
}

func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

/// One small municipality in which every file and every column is used.
enum SmallFolder {
  static let files: [String: String] = [
    "municipality.csv": """
    name;inhabitants;region;price_index_percent;plan_year
    Åkøbing Kommune;58400;midtjylland;128;2027

    """,
    "themes.csv": """
    id;name;counted_under
    barnets-lov;Barnets Lov;childrens-reform

    """,
    "providers.csv": """
    id;name;kind;approved;approval_note;contact
    ucx;UC X;university-college;yes;"aftale, ""ramme""; 2026";kursus@ucx.example

    """,
    "competences.csv": """
    id;name;theme;nature
    lov;Barnets Lov;barnets-lov;basic
    samtale;Børnesamtalen;child-interview;specialised

    """,
    "roles.csv": """
    id;title;target_group
    raadgiver;Rådgiver;caseworker
    leder;Teamleder;middle-manager

    """,
    "profiles.csv": """
    role;competence;level;within_months;renew_every_months
    raadgiver;lov;2;6;36
    raadgiver;samtale;3;;

    """,
    "teams.csv": """
    id;name;department;function;area;leader;head;least_staffing
    modtagelse;Modtagelsen;Børn og Unge;authority;specialised;e1;e2;4

    """,
    "employees.csv": """
    id;number;name;team;role;hired;left;hours_per_week;email
    e1;7001;Åse Ørsted;modtagelse;leder;2019-08-01;;37;aase@x.example
    e2;7002;Bo Æbelø;modtagelse;raadgiver;2026-02-01;2027-12-31;32,5;

    """,
    "competence_records.csv": """
    id;employee;competence;level;date;evidence;valid_until;ended;note
    r1;e2;lov;0;2026-03-01;own-view;;2026-09-01;
    r2;e2;lov;2;2026-09-01;shown-in-practice;2029-09-01;;Set i sag

    """,
    "offerings.csv": """
    id;title;provider;kind;shape;forms;catalogue;themes;target_groups;develops;methods;\
    half_days;spread_weeks;ects;price_per_participant;group_price;group_least;group_most;\
    travel_cost;material_cost;prerequisites;learning_goals;checklist;content_reviewed;description
    samtale-2;Samtale II;ucx;course;themed;open|requisitioned;yes;child-interview|barnets-lov;\
    caseworker;samtale:3;case-work;6;3;;2.500,50;40000;12;20;300;150;samtale-1;Øve|Dele;\
    purpose-clear;2026-05-04;"To linjer:
    næste"
    samtale-1;Samtale I;ucx;course;knowledge;open;no;child-interview;;samtale:2|lov:1;;2;;;1190;;\
    ;;;;;;;;
    modul;Diplommodul;ucx;diploma-module;;open;;;;;;20;10;7,5;9800;;;;;;;;;;

    """,
    "subsidies.csv": """
    offering;name;amount;percent;from;until;most_participants
    modul;Tilskud;2000;;2027-01-01;2027-12-31;5
    modul;Rabat;;10;;;

    """,
    "packages.csv": """
    id;title;module;courses
    pakke;Samtalepakken;modul;samtale-1|samtale-2

    """,
    "requisitions.csv": """
    id;offering;teams;partners;price;least;most;state
    rek;samtale-2;modtagelse;Nabo Kommune|Bykøbing;40000;12;20;ordered

    """,
    "sessions.csv": """
    id;offering;requisition;days;place;region;capacity;least;deadline;state;free_until;late_fees
    s1;samtale-2;rek;2027-04-12|2027-03-08..2027-03-09;Vejle;syddanmark;20;12;2027-02-01;\
    confirmed;2027-02-21;2027-03-01:100|2027-02-22:50

    """,
    "assignments.csv": """
    id;employee;offering;session;year;reason;reason_detail;agreed_cost;queue;history
    a1;e2;samtale-2;s1;2027;gap;samtale;2950,5;1;\
    proposed@2026-11-02|approved@2026-11-16|waitlisted@2026-11-17
    a2;e1;modul;;2027;strategy-goal;Flere på diplom;;;wished@2026-10-01
    a3;e1;samtale-1;;2027;own-wish;lyst;;;wished@2026-10-02
    a4;e2;samtale-1;;2026;leaders-decision;;;;proposed@2026-03-02

    """,
    "budgets.csv": """
    team;year;frame
    modtagelse;2027;85.000

    """,
    "agreement_templates.csv": """
    id;title;scopes;purpose;workplace_goals;leader_room;practice_minutes;practice_weeks;\
    practice_note;cover
    tema;Tema;themed|diploma;Fælles;Vi gør ens;Ro|Plads;45;6;Fredag;Makker

    """,
    "agreement_template_items.csv": """
    template;number;kind;phase;text;audience;owner;due
    tema;1;;before;Vælg sag;;participant;start-7
    tema;2;sharing;after;Fortæl;Teammøde;human-resources;end+14

    """,
    "agreements.csv": """
    id;team;assignments;purpose;participant_goals;workplace_goals;leader_goals;leader_room;\
    leader_follow_up;leader_sparring;practice_minutes;practice_weeks;practice_note;cover;\
    signatures;history
    ia1;modtagelse;a1;Bedre samtaler;Kan lytte|Kan spørge;Vi gør ens;Mål;Ro;Samtale;Makker;60;8;\
    Onsdag;Åse;e2@2026-11-18=Bo Æbelø|leader@2026-11-19=Åse Ørsted|\
    human-resources@2026-11-19=Hanne;draft@2026-11-17|agreed@2026-11-19=Alle
    ia2;modtagelse;a2;;;;;;;;;;;;;draft@2026-11-01|lapsed:given-up@2026-11-02=Fortrudt

    """,
    "agreement_items.csv": """
    agreement;number;kind;phase;text;audience;owner;due;events
    ia1;1;;before;Vælg sag;;participant;start-7;done@2026-11-20
    ia1;2;follow-up;after;Samtale;;e1;2027-05-01;\
    rescheduled:2027-05-08@2026-11-20=Ferie|delegated:e2@2026-11-21=Barsel

    """,
    "agreement_versions.csv": """
    agreement;version;purpose;participant_goals;workplace_goals;goal_order;signatures
    ia1;2;Samtaler;Kan lytte;Vi taler sammen|Vi deler;workplace|participant;\
    e2@2026-11-16=Bo Æbelø
    ia1;1;Tal;;;;leader@2026-11-15 by Hanne=Åse Ørsted

    """,
    "agreement_version_items.csv": """
    agreement;version;number;phase;text;owner;due
    ia1;2;1;before;Vælg en sag;participant;start-3

    """,
    "advice_dismissals.csv": """
    rule;subject;severity;reason;date;actor
    no-practice-time;ia1;recommended;Øves på fredage;2026-11-12;Hanne

    """,
    "follow_up_goals.csv": """
    id;agreement;text;owner;indicator;baseline;target;competence;due;history
    om1;ia1;Bruger det;leader;To sager;Ingen;Alle;samtale;end+30;\
    open@2026-11-19|in-progress@2026-11-20=Én sag

    """,
    "transfer_ratings.csv": """
    id;assignment;rater;moment;used;shared;barriers;enough_theory;enough_practice;date;note
    tv1;a4;leader;three-months;some;not-at-all;no-time|alone;high;less;2026-11-01;På vej

    """,
    "strategies.csv": """
    id;title;department;team;from;until;policy;history
    nord;Modtagelsen lærer;;modtagelse;2026-01-01;2028-12-31;;drafted@2026-11-01
    hele;Læring i fællesskab;;;2026-01-01;2029-12-31;Børnepolitik 2025;\
    drafted@2025-10-01|adopted@2025-12-01=Byrådet|ended@2026-10-01=Afløst|reopened@2026-10-02=Fejl|\
    revised@2026-10-05 by Hanne=Færre dage

    """,
    "strategy_versions.csv": """
    strategy;version;title;department;team;from;until;policy
    hele;1;Fælles læring;Børn og Unge;;2026-01-01;2028-12-31;

    """,
    "strategy_goals.csv": """
    strategy;version;number;text;kind;competences;level;months;qualification;transfer;target_group;role;team;target;due;parent;parent_number
    hele;1;1;Dage;participation;;;;;;;;;5;2028-12-31;;
    hele;;2;Nye kan samtalen;onboarding;samtale|lov;;6;;;;raadgiver;;90;2029-12-31;;
    hele;;1;Dage;participation;;;;;;;;;3,5;2028-12-31;;
    hele;;3;Diplom;qualification;;;;diploma;;;;;40;2029-12-31;;
    nord;;1;Brugt;transfer;;;;;used;middle-manager;;;80;2028-06-30;;
    nord;;2;Nye;onboarding;samtale;2;3;;;;;modtagelse;95;2028-12-31;hele;2

    """,
    "strategy_frames.csv": """
    strategy;version;team;year;frame
    hele;;modtagelse;2027;90.000
    hele;;modtagelse;2026;80000,50
    hele;1;modtagelse;2026;70000

    """,
  ]

  static func folder(replacing changed: [String: String] = [:]) -> PlanFolder {
    let merged = files.merging(changed) { _, new in new }
    return PlanFolder(files: merged.mapValues { Array($0.utf8) })
  }

  static let provider = Provider(
    id: "ucx", name: "UC X", kind: .universityCollege, isApproved: true,
    approvalNote: "aftale, \"ramme\"; 2026", contact: "kursus@ucx.example")

  static let roles = [
    Role(
      id: "raadgiver", title: "Rådgiver", targetGroup: .caseworker,
      profile: CompetenceProfile([
        .init(competence: "lov", level: .can, withinMonths: 6, renewEveryMonths: 36),
        .init(competence: "samtale", level: .masters),
      ])),
    Role(id: "leder", title: "Teamleder", targetGroup: .middleManager),
  ]

  static let employees = [
    Employee(
      id: "e1", name: "Åse Ørsted", number: "7001", team: "modtagelse", role: "leder",
      hired: day("2019-08-01"), email: "aase@x.example"),
    Employee(
      id: "e2", name: "Bo Æbelø", number: "7002", team: "modtagelse", role: "raadgiver",
      hired: day("2026-02-01"), left: day("2027-12-31"), weeklyHoursTenths: 325),
  ]

  static let records = [
    CompetenceRecord(
      id: "r1", employee: "e2", competence: "lov", level: .none, date: day("2026-03-01"),
      evidence: .ownView, ended: day("2026-09-01")),
    CompetenceRecord(
      id: "r2", employee: "e2", competence: "lov", level: .can, date: day("2026-09-01"),
      evidence: .shownInPractice, validUntil: day("2029-09-01"), note: "Set i sag"),
  ]

  /// The prerequisite comes first, although the file has it second.
  static let offerings = [
    Offering(
      id: "samtale-1", title: "Samtale I", provider: "ucx", kind: .course, shape: .knowledge,
      themes: ["child-interview"], develops: ["samtale": .can, "lov": .knowsOf],
      length: HalfDays(rawValue: 2), pricePerParticipant: .kroner(1190)),
    Offering(
      id: "samtale-2", title: "Samtale II", provider: "ucx", kind: .course, shape: .themed,
      forms: [.open, .requisitioned], isInChildrensCatalogue: true,
      themes: ["child-interview", "barnets-lov"], targetGroups: [.caseworker],
      develops: ["samtale": .masters], methods: [.caseWork], length: .days(3), spreadWeeks: 3,
      pricePerParticipant: Money(øre: 250_050),
      groupPrice: GroupPrice(
        amount: .kroner(40_000), leastParticipants: 12, mostParticipants: 20),
      travelCost: .kroner(300), materialCost: .kroner(150), prerequisites: ["samtale-1"],
      learningGoals: ["Øve", "Dele"], checklist: [.purposeClear],
      contentReviewed: day("2026-05-04"), summary: "To linjer:\nnæste"),
    Offering(
      id: "modul", title: "Diplommodul", provider: "ucx", kind: .diplomaModule,
      length: .days(10), spreadWeeks: 10, ectsTenths: 75, pricePerParticipant: .kroner(9800),
      subsidies: [
        Subsidy(
          name: "Tilskud", amount: .perParticipant(.kroner(2000)), from: day("2027-01-01"),
          until: day("2027-12-31"), mostParticipants: 5),
        Subsidy(name: "Rabat", amount: .percentOfPrice(10)),
      ]),
  ]

  static let session = CourseSession(
    id: "s1", offering: "samtale-2", requisition: "rek",
    days: [day("2027-03-08"), day("2027-03-09"), day("2027-04-12")], place: "Vejle",
    region: "syddanmark", capacity: 20, leastParticipants: 12,
    enrolmentDeadline: day("2027-02-01"), freeUntil: day("2027-02-21"),
    lateFees: [
      .init(from: day("2027-02-22"), percent: 50), .init(from: day("2027-03-01"), percent: 100),
    ],
    state: .confirmed)

  static let assignments = [
    Assignment(
      id: "a1", employee: "e2", offering: "samtale-2", session: "s1", year: 2027,
      reason: .gap("samtale"), agreedCost: Money(øre: 295_050), queuePlace: 1,
      history: [
        .init(.proposed, on: day("2026-11-02")), .init(.approved, on: day("2026-11-16")),
        .init(.waitlisted, on: day("2026-11-17")),
      ]),
    Assignment(
      id: "a2", employee: "e1", offering: "modul", year: 2027,
      reason: .strategyGoal("Flere på diplom"),
      history: [.init(.wished, on: day("2026-10-01"))]),
    Assignment(
      id: "a3", employee: "e1", offering: "samtale-1", year: 2027, reason: .ownWish,
      history: [.init(.wished, on: day("2026-10-02"), note: "lyst")]),
    Assignment(
      id: "a4", employee: "e2", offering: "samtale-1", year: 2026, reason: .leadersDecision,
      history: [.init(.proposed, on: day("2026-03-02"))]),
  ]

  static let entries: [Entry] =
    [
      .profile(
        MunicipalityProfile(
          name: "Åkøbing Kommune", inhabitants: 58_400, region: .midtjylland,
          priceIndexPercent: 128)),
      .theme(Theme(id: "barnets-lov", name: "Barnets Lov", countedUnder: .childrensReform)),
      .provider(provider),
      .competence(
        Competence(id: "lov", name: "Barnets Lov", theme: "barnets-lov", nature: .basic)),
      .competence(
        Competence(
          id: "samtale", name: "Børnesamtalen", theme: "child-interview", nature: .specialised)),
    ]
    + roles.map(Entry.role)
    + [
      .team(
        Team(
          id: "modtagelse", name: "Modtagelsen", department: "Børn og Unge", function: .authority,
          area: .specialised, leader: "e1", head: "e2", leastStaffing: 4))
    ]
    + employees.map(Entry.employee) + records.map(Entry.record) + offerings.map(Entry.offering)
    + [
      .package(
        CoursePackage(
          id: "pakke", title: "Samtalepakken", courses: ["samtale-1", "samtale-2"],
          module: "modul")),
      .requisition(
        Requisition(
          id: "rek", offering: "samtale-2", teams: ["modtagelse"],
          partners: ["Nabo Kommune", "Bykøbing"], price: .kroner(40_000), leastParticipants: 12,
          mostParticipants: 20, state: .ordered)),
      .session(session),
    ]
    + assignments.map(Entry.assignment)
    + [
      .budget(Budget(team: "modtagelse", year: 2027, frame: .kroner(85_000))),
      .agreementTemplate(template), .agreement(agreement), .agreement(lapsedAgreement),
      .adviceDismissal(dismissal), .followUpGoal(goal), .rating(rating), .strategy(strategy),
      .strategy(teamStrategy),
    ]
}
