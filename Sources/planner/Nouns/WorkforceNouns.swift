import ArgumentParser
import PlannerDomain
import PlannerExchange

enum PeopleNoun: TableNoun {
  static let name = "people"
  static let abstract = "Employees, what they can and what they lack."
  static let more = """
    EXAMPLES
      planner people                                   everyone, with their gaps
      planner people gaps --team 'Familie Nord'        what they lack
      planner people add --name 'Åse Ør' --team 'Familie Nord' \\
        --role Familierådgiver --hired 2027-02-01
      planner people record 'Åse Ør' --competence Børnesamtalen --level 3
      planner people leave 'Åse Ør' --on 2027-06-30
    """
  static let table = Table(.employees, "an employee")
  static let commands: [any ParsableCommand.Type] = [
    ListCommand<PeopleList>.self, ListCommand<PersonShowing>.self, ListCommand<GapList>.self,
    ListCommand<SuggestionList>.self, ListCommand<RecordList>.self,
    VerbCommand<Adding<Self>>.self, VerbCommand<Editing<Self>>.self, VerbCommand<Leave>.self,
    VerbCommand<RemovePerson>.self, VerbCommand<Record>.self, VerbCommand<CorrectRecord>.self,
  ]
  static let standard: (any ParsableCommand.Type)? = ListCommand<PeopleList>.self
}

enum TeamNoun: TableNoun {
  static let name = "team"
  static let abstract = "Teams, their leaders and how many must be at work."
  static let table = Table(.teams, "a team")
}

enum RoleNoun: TableNoun {
  static let name = "role"
  static let abstract = "Roles and the competences that they require."
  static let more = """
    EXAMPLE
      planner role requirement add Familierådgiver --competence ICS \\
        --level 3 --within-months 6
    """
  static let table = Table(.roles, "a role")
  static let others: [any ParsableCommand.Type] = [NounCommand<RequirementNoun>.self]
}

enum RequirementNoun: PartNoun {
  static let name = "requirement"
  static let part = PartTable(
    whole: RoleNoun.table, file: .profiles, one: "a competence that a role requires",
    owner: "The role", ownerColumn: "role", names: ["competence"])
}

enum MunicipalityNoun: Noun, TableSource {
  static let name = "municipality"
  static let abstract = "The municipality itself: name, inhabitants, region, price index."
  static let table = Table(.municipality, "the municipality", keeping: ["plan_year"])
  static let commands: [any ParsableCommand.Type] = [
    ListCommand<Listing<Self>>.self, VerbCommand<Editing<Self>>.self,
  ]
  static let standard: (any ParsableCommand.Type)? = ListCommand<Listing<Self>>.self
}

enum BudgetNoun: TableNoun {
  static let name = "budget"
  static let abstract = "Each team's frame for a year, and what is left of it."
  static let table = Table(.budgets, "a budget")
  static let commands: [any ParsableCommand.Type] = [
    ListCommand<BudgetList>.self, VerbCommand<Adding<Self>>.self, VerbCommand<Editing<Self>>.self,
    VerbCommand<Removing<Self>>.self,
  ]
  static let standard: (any ParsableCommand.Type)? = ListCommand<BudgetList>.self
}

extension VerbField {
  static let person = VerbField(
    "person", .value, "An employee; the beginning of the name is enough")
  static let level = VerbField(
    "level", .option, "0 none, 1 knows of, 2 can, 3 masters, 4 expert", value: "number",
    among: (0...4).map(String.init), isListed: false)
  static let evidence = VerbField(
    "evidence", .option, "How it is known; else the leader's view",
    among: CompetenceRecord.Evidence.allCases.map(\.rawValue))
}

/// Someone leaves: their last day.
enum Leave: VerbSource {
  static var verb: Verb {
    Verb(
      "leave", "Enter someone's last day.",
      [.person, VerbField("on", .option, "The last day; else today", value: "date")]
    ) { drafting in
      let id = try drafting.find.person(try drafting.needed("person"))
      guard var employee = drafting.municipality.employees[id] else {
        return .remove(.employee(id))
      }
      employee.left = try drafting.day("on")
      return .enter(.employee(employee))
    }
  }
}

/// Erases someone, with what is kept about them.
enum RemovePerson: VerbSource {
  static var verb: Verb {
    Verb(
      "remove", "Erase an employee with all that is kept about them.",
      more: "Someone who leaves is better kept, with their last day: planner people leave.",
      [.person]
    ) { drafting in
      let id = try drafting.find.person(try drafting.needed("person"))
      return drafting.municipality.removal(of: .employee(id))
    }
  }
}

/// Records a level that people are found at.
enum Record: VerbSource {
  static var verb: Verb {
    Verb(
      "record", "Record the level that people are found at.",
      [
        VerbField(
          "person", .values, "Employees; the beginning of each name is enough"),
        VerbField("competence", .option, "The beginning of its name is enough"), .level,
        .evidence,
        VerbField("on", .option, "When it was found; else today", value: "date"),
        VerbField("until", .option, "The last day it counts; else as the role says", value: "date"),
        VerbField("note", .option, "A note", value: "text"),
      ]
    ) { drafting in
      let competence = try drafting.find.competence(try drafting.needed("competence"))
      let level = try drafting.level()
      let evidence =
        try drafting.choice("evidence", CompetenceRecord.Evidence.self) ?? .leadersView
      let date = try drafting.day("on")
      let until = drafting.answers.has("until") ? try drafting.day("until") : nil
      var edits: [Edit] = []
      for name in drafting.answers.all("person") {
        edits.append(
          .recordLevel(
            CompetenceRecord(
              id: drafting.identifiers.next(), employee: try drafting.find.person(name),
              competence: competence, level: level, date: date, evidence: evidence,
              validUntil: until, note: drafting.answers.text("note") ?? "")))
      }
      return drafting.together(edits)
    }
  }
}

/// Ends a record that was wrong, and adds the right one.
enum CorrectRecord: VerbSource {
  static var verb: Verb {
    Verb(
      "correct", "Correct a competence record; the wrong one is kept as ended.",
      [
        VerbField("record", .value, "Its identifier, as planner people records tells it"), .level,
        VerbField(
          "evidence", .option, "How it is known; else as before",
          among: CompetenceRecord.Evidence.allCases.map(\.rawValue)),
      ]
    ) { drafting in
      let id = Identifier<CompetenceRecord>(
        try drafting.find.key(.record, try drafting.needed("record")).text)
      guard let wrong = drafting.municipality.records[id] else { return .remove(.record(id)) }
      let right = CompetenceRecord(
        id: drafting.identifiers.next(), employee: wrong.employee, competence: wrong.competence,
        level: try drafting.level(), date: wrong.date,
        evidence: try drafting.choice("evidence") ?? wrong.evidence, validUntil: wrong.validUntil)
      return .correct(id, with: right)
    }
  }
}

extension Drafting {
  func level() throws -> CompetenceLevel {
    _ = try needed("level")
    guard let level = try number("level", in: 0...4).flatMap(CompetenceLevel.init(rawValue:))
    else { throw notOne(of: "level", answers.text("level") ?? "", ["0–4"]) }
    return level
  }
}
