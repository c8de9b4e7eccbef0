import PlannerDomain
import PlannerExchange
import PlannerTUI

extension VerbField {
  static let team = VerbField("team", .option, "A team; the beginning of its name is enough")
}

extension Drafting {
  /// The people asked about: a team's or everyone, by name.
  func people(withLeft: Bool = false) throws -> [Employee] {
    let team = try answers.text("team").map { try find.team($0) }
    let all = team.map { municipality.employees(of: $0) } ?? Array(municipality.employees.values)
    let today = today
    return all.filter { withLeft || ($0.left.map { today <= $0 } ?? true) }
      .map { (name: DanishText.sortKey($0.name), person: $0) }
      .sorted { ($0.name, $0.person.id) < ($1.name, $1.person.id) }.map(\.person)
  }

  func name(_ id: Identifier<Employee>) -> Cell { .init(said: municipality.employees[id]?.name) }
  func name(_ id: Identifier<Team>?) -> Cell {
    .init(said: id.flatMap { municipality.teams[$0]?.name })
  }
  func title(_ id: Identifier<Offering>?) -> Cell {
    .init(said: id.flatMap { municipality.offerings[$0]?.title })
  }
}

extension Cell {
  /// Empty for nothing.
  init(said text: String?) { self = text.map { $0.isEmpty ? .empty : .text($0) } ?? .empty }

  init(on day: CivilDate?) { self = day.map(Cell.date) ?? .empty }

  init(of amount: Money?) { self = amount.map(Cell.amount) ?? .empty }

  init(count number: Int?) { self = number.map(Cell.number) ?? .empty }

  init(texts: [String]) { self = texts.isEmpty ? .empty : .list(texts) }
}

/// Everyone with how much they lack.
enum PeopleList: QuestionSource {
  static var question: Question {
    Question(
      "list", "Everyone, with what they lack and what is planned.",
      [.team, VerbField("left", .flag, "Those who have left too")],
      columns: [
        QuestionColumn("id", .text, "id", "identifier"),
        QuestionColumn("number", .text, "nr.", "number in the HR system"),
        QuestionColumn("name", .text, "navn", "name"),
        QuestionColumn("team", .text, "team", "the team's name"),
        QuestionColumn("role", .text, "rolle", "the role's title"),
        QuestionColumn("hired", .date, "ansat", "first day"),
        QuestionColumn("left", .date, "fratrådt", "last day"),
        QuestionColumn("gaps", .number, "gab", "competences below what the role requires"),
        QuestionColumn("late", .number, "for sent", "how many of them are past their day"),
        QuestionColumn("planned", .number, "i planen", "how many of them something planned lifts"),
      ]
    ) { drafting in
      let municipality = drafting.municipality
      let people = try drafting.people(withLeft: drafting.answers.has("left"))
      let analysis = GapAnalysis(of: municipality, employees: people, on: drafting.today)
      let gaps = Dictionary(grouping: analysis.gaps, by: \.employee)
      return people.map { person in
        let own = gaps[person.id] ?? []
        return [
          .text(person.id.rawValue), .init(said: person.number), .text(person.name),
          drafting.name(person.team), .init(said: municipality.roles[person.role]?.title),
          .date(person.hired), .init(on: person.left), .number(own.count),
          .number(own.count(where: \.isLate)),
          .number(own.count { municipality.assignment(lifting: $0) != nil }),
        ]
      }
    }
  }
}

/// What someone can, and what is required of them.
enum PersonShowing: QuestionSource {
  static var question: Question {
    Question(
      "show", "What someone can, what is required, and what is missing.", [.person],
      columns: [
        QuestionColumn("competence", .text, "kompetence", "its name"),
        QuestionColumn("nature", .text, "art", "basic or specialised", of: .natures),
        QuestionColumn("level", .number, "niveau", "the best valid level, 0 to 4"),
        QuestionColumn("required", .number, "krævet", "the level that the role requires"),
        QuestionColumn("gap", .number, "gab", "levels missing"),
        QuestionColumn("due", .date, "senest", "the day by which it must be there"),
        QuestionColumn("late", .boolean, "for sent", "whether that day has passed"),
        QuestionColumn("evidence", .text, "kendt ved", "how the level is known", of: .evidence),
        QuestionColumn("found", .date, "fundet", "when it was found"),
        QuestionColumn("counts_until", .date, "gælder til", "the last day on which it counts"),
        QuestionColumn("under_way", .text, "på vej", "what is planned that lifts it"),
      ]
    ) { drafting in
      let id = try drafting.find.person(try drafting.needed("person"))
      let municipality = drafting.municipality
      guard let person = municipality.employees[id] else { return [] }
      let day = max(drafting.today, person.hired)
      let required =
        municipality.roles[person.role]?.profile.requirements.map(\.competence) ?? []
      let others = Set(municipality.records(of: id).map(\.competence)).subtracting(required)
      return (required + others.sorted()).compactMap { competence -> [Cell]? in
        guard let known = municipality.competences[competence],
          let standing = municipality.standing(of: id, in: competence, on: day)
        else { return nil }
        let record = municipality.record(of: standing)
        let planned = municipality.assignment(of: id, lifting: competence, above: standing.level)
        return [
          .text(known.name), .text(known.nature.rawValue), .number(standing.level.rawValue),
          .init(count: standing.required?.rawValue), .number(standing.gap),
          standing.gap > 0 ? .init(on: standing.due) : .empty, .yes(standing.isLate(on: day)),
          .init(said: record?.evidence.rawValue), .init(on: record?.date),
          .init(on: standing.countsUntil), drafting.title(planned?.offering),
        ]
      }
    }
  }
}

/// What people lack.
enum GapList: QuestionSource {
  static var question: Question {
    Question(
      "gaps", "What people lack, the most pressing first.",
      [
        .team, VerbField("competence", .option, "The beginning of its name is enough"),
        VerbField("late", .flag, "Only those past their day"),
        VerbField("unplanned", .flag, "Only those that nothing planned lifts"),
      ],
      columns: [
        QuestionColumn("person", .text, "navn", "who"),
        QuestionColumn("employee", .text, "id", "the employee's identifier"),
        QuestionColumn("team", .text, "team", "the team's name"),
        QuestionColumn("competence", .text, "kompetence", "its name"),
        QuestionColumn("nature", .text, "art", "basic or specialised", of: .natures),
        QuestionColumn("level", .number, "niveau", "the level that is there"),
        QuestionColumn("required", .number, "krævet", "the level required"),
        QuestionColumn("due", .date, "senest", "the day by which it must be there"),
        QuestionColumn("late", .boolean, "for sent", "whether that day has passed"),
        QuestionColumn("under_way", .text, "på vej", "what is planned that lifts it"),
      ]
    ) { drafting in
      let municipality = drafting.municipality
      let asked = try drafting.answers.text("competence")
        .map { try drafting.find.competence($0) }
      let analysis = GapAnalysis(
        of: municipality, employees: try drafting.people(), on: drafting.today)
      return analysis.gaps.compactMap { gap -> [Cell]? in
        guard asked == nil || gap.competence == asked,
          gap.isLate || !drafting.answers.has("late")
        else { return nil }
        let planned = municipality.assignment(lifting: gap)
        guard planned == nil || !drafting.answers.has("unplanned") else { return nil }
        return [
          drafting.name(gap.employee), .text(gap.employee.rawValue),
          drafting.name(municipality.employees[gap.employee]?.team),
          .init(said: municipality.competences[gap.competence]?.name),
          .text(gap.nature.rawValue), .number(gap.actual.rawValue), .number(gap.required.rawValue),
          .date(gap.due), .yes(gap.isLate), drafting.title(planned?.offering),
        ]
      }
    }
  }
}

/// What would lift someone's gaps.
enum SuggestionList: QuestionSource {
  static var question: Question {
    Question(
      "suggest", "Offerings that would lift what someone lacks, the best first.",
      [
        .person, VerbField("competence", .option, "One only; the beginning of its name is enough"),
      ],
      columns: [
        QuestionColumn("competence", .text, "kompetence", "what is lacking"),
        QuestionColumn("offering", .text, "id", "the offering's identifier"),
        QuestionColumn("title", .text, "titel", "the offering's title"),
        QuestionColumn("level", .number, "til niveau", "the level that it leads to"),
        QuestionColumn("required", .number, "krævet", "the level required"),
        QuestionColumn(
          "net_price", .kroner, "netto kr.", "for one, after subsidy, with other costs"),
        QuestionColumn("next_session", .date, "næste hold", "the next session's first day"),
        QuestionColumn("score", .number, "point", "higher is better, within a competence"),
      ]
    ) { drafting in
      let id = try drafting.find.person(try drafting.needed("person"))
      let asked = try drafting.answers.text("competence").map { try drafting.find.competence($0) }
      let municipality = drafting.municipality
      guard let person = municipality.employees[id] else { return [] }
      let analysis = GapAnalysis(of: municipality, employees: [person], on: drafting.today)
      return analysis.gaps.filter { asked == nil || $0.competence == asked }.flatMap { gap in
        municipality.suggestions(for: gap, analysis: analysis, on: drafting.today).prefix(5)
          .map { suggestion -> [Cell] in
            let next = municipality.comingSessions(of: suggestion.offering, on: drafting.today)
            return [
              .init(said: municipality.competences[gap.competence]?.name),
              .text(suggestion.offering.rawValue), drafting.title(suggestion.offering),
              .init(
                count: municipality.offerings[suggestion.offering]?.develops[gap.competence]?
                  .rawValue), .number(gap.required.rawValue), .amount(suggestion.netPrice),
              .init(on: next.first?.start), .number(suggestion.score),
            ]
          }
      }
    }
  }
}

/// What has been found of people's levels.
enum RecordList: QuestionSource {
  static var question: Question {
    Question(
      "records", "What has been recorded of people's levels, the latest first.",
      [VerbField("person", .optionalValue, "One employee; the beginning of the name is enough")],
      columns: [
        QuestionColumn("id", .text, "id", "identifier, for planner people correct"),
        QuestionColumn("person", .text, "navn", "who"),
        QuestionColumn("competence", .text, "kompetence", "its name"),
        QuestionColumn("level", .number, "niveau", "0 to 4"),
        QuestionColumn("date", .date, "dato", "when it was found"),
        QuestionColumn("evidence", .text, "kendt ved", "how it is known", of: .evidence),
        QuestionColumn("valid_until", .date, "gælder til", "the last day it counts"),
        QuestionColumn("ended", .date, "rettet", "when a correction ended it"),
        QuestionColumn("note", .text, "note", "note"),
      ]
    ) { drafting in
      let municipality = drafting.municipality
      let person = try drafting.answers.text("person").map { try drafting.find.person($0) }
      let records =
        person.map { municipality.records(of: $0) } ?? Array(municipality.records.values)
      return records.sorted { ($1.date, $0.id) < ($0.date, $1.id) }.map { record in
        [
          .text(record.id.rawValue), drafting.name(record.employee),
          .init(said: municipality.competences[record.competence]?.name),
          .number(record.level.rawValue), .date(record.date), .text(record.evidence.rawValue),
          .init(on: record.validUntil), .init(on: record.ended), .init(said: record.note),
        ]
      }
    }
  }
}
