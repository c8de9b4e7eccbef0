import PlannerDomain
import PlannerExchange
import Testing

@Suite struct PlanFolderTests {
  @Test("A whole folder is read into entries in which references come first")
  func wholeFolder() {
    var plan = SmallFolder.folder().read()
    #expect(Set(plan.lines.keys) == Set(plan.entries.map(\.key)))
    #expect(plan.lines[.employee("e2")] == 3)
    // A field above holds a line break.
    #expect(plan.lines[.offering("samtale-1")] == 4)
    plan.lines = [:]
    #expect(plan.shapes.map(\.file) == PlanFile.allCases)
    plan.shapes = []
    #expect(
      plan
        == ImportedPlan(
          entries: SmallFolder.entries, planYear: 2027, files: PlanFile.allCases))
  }

  @Test("The order of columns, the delimiter and the line ends do not matter")
  func otherSpelling() {
    let themes = "\u{FEFF}counted_under,name,id\r\nchildrens-reform,Barnets Lov,barnets-lov\r\n"
    #expect(
      SmallFolder.folder(replacing: ["themes.csv": themes]).read().entries == SmallFolder.entries)
  }

  @Test("Any file may be absent, and an empty folder is an empty plan")
  func absentFiles() {
    #expect(PlanFolder(files: [:]).read() == ImportedPlan())
    let teams = "id;name;function;area\nt;Team;delivery;general\n"
    var plan = PlanFolder(files: ["teams.csv": bytes(teams)]).read()
    plan.shapes = []
    #expect(
      plan
        == ImportedPlan(
          entries: [.team(Team(id: "t", name: "Team", function: .delivery, area: .general))],
          lines: [.team("t"): 2], files: [.teams]))
  }

  @Test("A folder that is not there is a problem")
  func absentFolder() {
    #expect(
      PlanFolder(path: "/nowhere/at all").read()
        == ImportedPlan(
          problems: [
            ImportProblem(file: "/nowhere/at all", found: "", allowed: .readableFolder)
          ]))
  }

  @Test("Columns and files that the format does not know are listed")
  func unknownNames() {
    let plan = PlanFolder(files: [
      "roles.csv": bytes("id;title;target_group;løn\nr;Rolle;head;7\n"), "role.csv": [],
    ]).read()
    #expect(plan.unknownColumns == [UnknownColumn(file: "roles.csv", name: "løn")])
    #expect(plan.unknownFiles == ["role.csv"])
    #expect(plan.problems == [])
    #expect(plan.entries.count == 1)
  }

  @Test(
    "What is wrong in a file is reported with line, field, what was found and what is allowed",
    arguments: [
      Case(
        "employees.csv",
        "id;name;team;role;hired\ne1;A;nix;leder;8/3\ne2;B;modtagelse;raadgiver;2020-01-01\n",
        problem(2, 6, "team", "nix", .existing(.team)),
        problem(2, 16, "hired", "8/3", .date)),
      Case(
        "providers.csv", "id;name;kind\nucx;A;private\nb;B;municipal\nucx;C;private\n",
        problem(4, 1, "id", "ucx", .unused(firstLine: 2))),
      Case(
        "themes.csv", "id;name;counted_under\nbarnets-lov;B;abuse\nics;ICS;other\n",
        problem(3, 1, "id", "ics", .unused(firstLine: nil))),
      Case(
        "profiles.csv", "role;competence;level\nleder;lov;2\nraadgiver;lov;5\nleder;lov;3\n",
        problem(3, 15, "level", "5", .wholeNumber(1...4)),
        problem(4, 7, "competence", "leder/lov", .unused(firstLine: 2))),
      Case(
        "budgets.csv", "team;year;frame\nmodtagelse;2027;1\nmodtagelse;2027;2\n",
        problem(3, 12, "year", "modtagelse/2027", .unused(firstLine: 2))),
      Case(
        "municipality.csv", "name\nA\nB\n", problem(3, 1, "name", "", .singleRow)),
      Case("municipality.csv", "name\n", problem(nil, nil, nil, "", .singleRow)),
      Case(
        "subsidies.csv", "offering;name;amount;percent\nmodul;A;;\nmodul;B;1;2\nmodul;C;;101\n",
        problem(2, 9, "amount", "", .oneFieldOf(["amount", "percent"])),
        problem(3, 11, "percent", "2", .oneFieldOf(["amount", "percent"])),
        problem(4, 10, "percent", "101", .wholeNumber(0...100))),
      Case(
        "sessions.csv",
        "id;offering;days;capacity;late_fees\n"
          + "s1;modul;2027-03-10..2027-03-08|2027-03-08|2027-03-08..2027-03-09;9;2027-03-01:50%\n",
        problem(2, 10, "days", "2027-03-10..2027-03-08", .courseDay),
        problem(2, 10, "days", "2027-03-08", .listedOnce),
        problem(2, 69, "late_fees", "2027-03-01:50%", .lateFee)),
      Case(
        "assignments.csv",
        "id;employee;offering;year;reason;reason_detail;history\n"
          + "a1;e1;modul;2027;gap;;wished@2026-01-01\n"
          + "a2;e1;modul;2027;gap;nix;wished@2026-01-01|done@2026-01-02\n"
          + "a4;e1;modul;2027;strategy-goal;;\n",
        problem(2, 22, "reason_detail", "", .existing(.competence)),
        problem(3, 22, "reason_detail", "nix", .existing(.competence)),
        problem(3, 26, "history", "done@2026-01-02", .historyStep(states)),
        problem(4, 32, "reason_detail", "", .text),
        problem(4, 33, "history", "", .historyStep(states))),
      Case(
        "agreement_items.csv",
        "agreement;number;phase;text;owner;due;events\n"
          + "ia1;1;before;A;nix;start7;done@2026-11-20\n"
          + "nix;2;after;B;leader;end+30;rescheduled@2026-11-20|klaret\n",
        problem(2, 16, "owner", "nix", .existing(.employee)),
        problem(2, 20, "due", "start7", .dueDay),
        problem(3, 1, "agreement", "nix", .existing(.agreement)),
        problem(3, 29, "events", "klaret", .dutyEvent(eventWords)),
        problem(3, 29, "events", "rescheduled", .dutyEvent(eventWords))),
      Case(
        "follow_up_goals.csv",
        "id;agreement;text;owner;due;history\nom1;ia1;;leader;end+30;open@2026-11-19|great@x\n",
        problem(2, 9, "text", "", .text),
        problem(2, 24, "history", "great@x", .dutyEvent(goalWords))),
      Case(
        "advice_dismissals.csv",
        "rule;subject;severity;reason;date\n"
          + "be-nice;ia1;hint;Nej;2026-11-01\n"
          + "going-alone;nix;loud;;2026-11-01\n",
        problem(2, 1, "rule", "be-nice", .oneOf(AdviceRuleID.allCases.map(\.rawValue))),
        problem(3, 13, "subject", "nix", .existing(.assignment)),
        problem(3, 17, "severity", "loud", .oneOf(["hint", "recommended", "pressing"])),
        problem(3, 22, "reason", "", .text)),
      Case(
        "transfer_ratings.csv",
        "id;assignment;rater;moment;used;shared;barriers;date\n"
          + "tv1;a4;boss;end;some;lots;no-time|rain;2026-11-01\n",
        problem(2, 8, "rater", "boss", .oneOf(["participant", "leader"])),
        problem(2, 22, "shared", "lots", .oneOf(["high", "some", "less", "not-at-all"])),
        problem(
          2, 27, "barriers", "rain", .oneOf(TransferBarrier.allCases.map(\.rawValue)))),
      Case(
        "strategies.csv",
        "id;title;department;team;from;until;history\n"
          + "hele;H;D;modtagelse;2027-01-01;2026-01-01;drafted@2025-10-01|changed@2025-11-01=R\n"
          + "nord;N;;;2026-01-01;2026-12-31;drafted@2025-10-01\n",
        problem(2, 8, "department", "D", .nothing),
        problem(2, 32, "until", "2026-01-01", .notBefore("from")),
        problem(2, 43, "history", "changed", .dutyEvent(strategyWords))),
      Case(
        "strategy_goals.csv",
        "strategy;number;text;kind;competences;level;months;qualification;transfer;target;due\n"
          + "hele;2;A;coverage;;;3;;;101;2027-01-01\n"
          + "hele;3;B;transfer;;;;;;80;2027-01-01\n"
          + "nord;2;C;participation;;;;;;3,55;2027-01-01\n"
          + "nix;1;D;dreams;;;;;;80;2027-01-01\n",
        problem(2, 19, "competences", "", .existing(.competence)),
        problem(2, 21, "months", "3", .nothing),
        problem(2, 25, "target", "101", .wholeNumber(1...100)),
        problem(3, 23, "transfer", "", .oneOf(["used", "shared"])),
        problem(4, 29, "target", "3,55", .tenths(1...3650)),
        problem(5, 1, "strategy", "nix", .existing(.strategy)),
        problem(5, 9, "kind", "dreams", .oneOf(GoalKind.allCases.map(\.rawValue)))),
      Case(
        "packages.csv", "id;title;module;courses\np;P;modul;samtale-1|nix\n",
        problem(2, 11, "courses", "nix", .existing(.offering))),
    ])
  func problems(expected: Case) {
    #expect(
      SmallFolder.folder(replacing: [expected.file: expected.text]).read().problems
        == expected.problems)
  }

  @Test("An offering's prices and shape must fit its forms and kind")
  func offeringRules() {
    let text = """
      id;title;provider;kind;shape;forms;half_days;price_per_participant;group_price;group_least;\
      group_most;develops;prerequisites
      samtale-1;A;ucx;theme-day;themed;open;2;;100;;;lov:2|lov:3|lov:0;nix
      samtale-2;B;ucx;course;;requisitioned;2;100;100;12;8;;
      modul;C;ucx;diploma-module;;open;2;100;;;;;

      """
    func problem(
      _ line: Int, _ column: Int, _ field: String, _ found: String, _ allowed: Allowed
    ) -> ImportProblem {
      ImportProblem(
        file: "offerings.csv", line: line, column: column, field: field, found: found,
        allowed: allowed)
    }
    #expect(
      SmallFolder.folder(replacing: ["offerings.csv": text]).read().problems == [
        problem(2, 27, "shape", "themed", .nothing),
        problem(2, 41, "price_per_participant", "", .amount),
        problem(2, 42, "group_price", "100", .nothing),
        problem(2, 48, "develops", "lov:0", .competenceAtLevel(1...4)),
        problem(2, 48, "develops", "lov", .listedOnce),
        problem(2, 66, "prerequisites", "nix", .existing(.offering)),
        problem(3, 41, "price_per_participant", "100", .nothing),
        problem(3, 52, "group_most", "8", .wholeNumber(12...100_000)),
      ])
  }

  @Test("A lost row does not make those who refer to it wrong")
  func lostRows() {
    let roles = "id;title;target_group\nraadgiver;Rådgiver\nleder;Leder;head\n"
    #expect(
      SmallFolder.folder(replacing: ["roles.csv": roles]).read().problems == [
        ImportProblem(
          file: "roles.csv", line: 2, column: 11, field: "target_group", found: "2",
          allowed: .fieldCount(3))
      ])
  }

  @Test("A file of rubbish gives the first thousand problems and the number of the others")
  func manyProblems() {
    let rows = String(repeating: "x\n", count: 2500)
    let plan = PlanFolder(files: ["roles.csv": bytes("id;title;target_group\n" + rows)]).read()
    #expect(plan.problems.count == 1000)
    #expect(plan.furtherProblems == 1500)
  }

  @Test("A long chain of prerequisites comes in order, and a circle does no harm")
  func prerequisites() {
    let header = "id;title;provider;kind;forms;half_days;price_per_participant;prerequisites\n"
    let chain = (1...500).map { "o\($0);T;p;course;open;2;1;o\($0 + 1)\n" }.joined()
    let last = "o501;T;p;course;open;2;1;\n"
    let circle = "x;T;p;course;open;2;1;y\ny;T;p;course;open;2;1;x\nz;T;p;course;open;2;1;z\n"
    let plan = PlanFolder(files: [
      "offerings.csv": bytes(header + chain + last + circle),
      "providers.csv": bytes("id;name;kind\np;P;private\n"),
    ]).read()
    #expect(plan.problems == [])
    let ids = plan.entries.dropFirst().map(\.key.text)
    #expect(ids == (1...501).reversed().map { "o\($0)" } + ["y", "x", "z"])
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var file: String
    var text: String
    var problems: [ImportProblem]

    init(_ file: String, _ text: String, _ problems: ImportProblem...) {
      self.file = file
      self.text = text
      self.problems = problems.map { problem in
        var problem = problem
        problem.file = file
        return problem
      }
    }

    var testDescription: String { file }
  }

  static let strategyWords = StrategyStep.What.allCases.map(\.rawValue)
  static let eventWords = ["done", "undone", "closed", "rescheduled", "delegated"]
  static let goalWords =
    FollowUpState.allCases.map(\.rawValue) + ["rescheduled", "delegated"]

  static let states = [
    "wished", "proposed", "approved", "enrolled", "waitlisted", "attended", "partly-attended",
    "absent", "completed", "declined", "withdrawn", "cancelled-by-provider", "expired",
  ]

  static func problem(
    _ line: Int?, _ column: Int?, _ field: String?, _ found: String, _ allowed: Allowed
  ) -> ImportProblem {
    ImportProblem(
      file: "", line: line, column: column, field: field, found: found, allowed: allowed)
  }
}
