import PlannerDomain
import PlannerExchange
import PlannerStore
import PlannerTUI

/// What was done to the plan.
enum JournalList: QuestionSource {
  static var question: Question {
    Question(
      "log", "Print what was done to the plan, the latest first.",
      more: """
        EXAMPLE
          planner log --last 5
        """,
      [VerbField("last", .option, "How many acts; else 20", value: "number")],
      columns: [
        QuestionColumn("revision", .number, "nr.", "the act's number, which planner undo takes"),
        QuestionColumn("when", .text, "hvornår", "the instant in UTC, as 2027-03-08T09:30:00Z"),
        QuestionColumn("who", .text, "hvem", "who did it"),
        QuestionColumn(
          "act", .text, "hvad", "what was done", of: ValueSpeech { ActWords().danish($0) }),
        QuestionColumn("entries", .number, "poster", "how many entries it changed"),
        QuestionColumn("about", .texts, "om", "the first five of them, by name"),
      ]
    ) { drafting in
      let count = try drafting.number("last", in: 1...1_000_000) ?? 20
      let store = drafting.store
      let speech = drafting.speech
      return try drafting.desk.explaining { () throws(StoreError) in
        try store.journal(latest: count)
      }.map { entry in
        [
          .number(Int(entry.revision.rawValue)), .text(entry.when), .text(entry.who),
          .text(entry.what), .number(entry.changes.count),
          .init(
            texts: entry.changes.prefix(5).map { change in
              (change.after ?? change.before).map { speech.title(of: $0) } ?? change.key.text
            }),
        ]
      }
    }
  }
}
