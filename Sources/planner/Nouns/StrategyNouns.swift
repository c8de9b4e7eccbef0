import ArgumentParser
import PlannerDomain
import PlannerExchange
import PlannerTUI

enum StrategyNoun: Noun, TableSource {
  static let name = "strategy"
  static let abstract = "Education strategies: goals, how they stand, adopted, revised, ended."
  static let more = """
    EXAMPLES
      planner strategy                                 how the goals stand
      planner strategy draft --title '2028' --from 2028-01-01 --until 2029-12-31
      planner strategy goal add 'Plan 2028' --text 'Alle kan ICS' --kind coverage \\
        --competences ics --target 90 --due 2029-06-30
      planner strategy adopt 'Plan 2028' --by Byrådet
    """
  static let table = Table(.strategies, "a strategy", takesReason: true)
  static let commands: [any ParsableCommand.Type] = [
    StrategyGoals.self, ListCommand<Listing<Self>>.self, ListCommand<Showing<Self>>.self,
    VerbCommand<Adding<Self>>.self, VerbCommand<DraftStrategy>.self,
    VerbCommand<Editing<Self>>.self, NounCommand<StrategyGoalNoun>.self,
    NounCommand<StrategyFrameNoun>.self, VerbCommand<AdoptStrategy>.self,
    VerbCommand<EndStrategy>.self, VerbCommand<ReopenStrategy>.self,
    VerbCommand<BudgetStrategy>.self, VerbCommand<Removing<Self>>.self,
  ]
  static let standard: (any ParsableCommand.Type)? = StrategyGoals.self
}

enum StrategyGoalNoun: PartNoun {
  static let name = "goal"
  static let part = PartTable(
    whole: StrategyNoun.table, file: .strategyGoals, one: "a strategy's goal",
    owner: "The strategy", ownerColumn: "strategy", names: ["number"])
}

enum StrategyFrameNoun: PartNoun {
  static let name = "frame"
  static let part = PartTable(
    whole: StrategyNoun.table, file: .strategyFrames, one: "what a team may spend in a year",
    owner: "The strategy", ownerColumn: "strategy", names: ["team", "year"])
}

extension VerbField {
  fileprivate static let strategy = VerbField(
    "which", .value, "Its identifier or title; the beginning is enough", value: "strategy")
}

extension Drafting {
  fileprivate func strategy() throws -> Identifier<EducationStrategy> {
    Identifier(try find.key(.strategy, try needed("which")).text)
  }
}

enum AdoptStrategy: VerbSource {
  static var verb: Verb {
    Verb(
      "adopt", "Adopt a draft that has goals.",
      [
        .strategy, VerbField("by", .option, "The body that decided it", value: "name"),
        VerbField("on", .option, "The day it was decided; else today", value: "date"),
      ]
    ) { drafting in
      .adoptStrategy(
        try drafting.strategy(), on: try drafting.day("on"), by: try drafting.needed("by"))
    }
  }
}

/// What a strategy sets aside becomes the teams' budgets.
enum BudgetStrategy: VerbSource {
  static var verb: Verb {
    Verb("budgets", "Make the frames of an adopted strategy the teams' budgets.", [.strategy]) {
      drafting in
      let id = try drafting.strategy()
      guard let strategy = drafting.municipality.strategies[id], strategy.state == .adopted else {
        throw drafting.desk.failure(
          drafting.desk.words("Strategien er ikke vedtaget.", "The strategy has not been adopted."),
          status: .refused)
      }
      return .together(strategy.terms.frames.map { .enter(.budget($0)) })
    }
  }
}

enum EndStrategy: VerbSource {
  static var verb: Verb {
    Verb("end", "End an adopted strategy, for a reason.", [.strategy, .reason]) {
      .endStrategy(try $0.strategy(), reason: $0.reason)
    }
  }
}

enum ReopenStrategy: VerbSource {
  static var verb: Verb {
    Verb("reopen", "Take up a strategy that ended, for a reason.", [.strategy, .reason]) {
      .reopenStrategy(try $0.strategy(), reason: $0.reason)
    }
  }
}

/// Drafts a strategy from the needs.
enum DraftStrategy: VerbSource {
  static var verb: Verb {
    Verb(
      "draft", "Draft a strategy with the goals that the needs ask for.",
      [
        VerbField("title", .option, "Its title", value: "text"),
        VerbField("from", .option, "Its first day", value: "date"),
        VerbField("until", .option, "Its last day", value: "date"),
        VerbField("department", .option, "For one department", value: "text"),
        VerbField("team", .option, "For one team"),
        VerbField("policy", .option, "The child policy that it ties in with", value: "text"),
        VerbField("all", .flag, "Every goal that could be, not only those that are advised"),
      ]
    ) { drafting in
      _ = try (drafting.needed("from"), drafting.needed("until"))
      let title = try drafting.needed("title")
      let (from, until) = (try drafting.day("from"), try drafting.day("until"))
      guard let period = Period(from: from, to: until) else {
        throw drafting.notOne(of: "until", drafting.answers.text("until") ?? "")
      }
      let team = try drafting.answers.text("team").map { try drafting.find.team($0) }
      let scope: StrategyScope =
        team.map { .team($0) }
        ?? drafting.answers.text("department").map { .department($0) } ?? .municipality
      let mapping = NeedsMapping(
        of: drafting.municipality, for: scope, in: period, on: drafting.today,
        text: NeedsSpeech(drafting.desk.language).text)
      let taken = mapping.proposals.filter { drafting.answers.has("all") || $0.isAdvised }
      let terms = mapping.terms(
        title, for: scope, in: period, policy: drafting.answers.text("policy") ?? "",
        taking: Set(taken.map(\.goal.number)))
      return .enter(
        .strategy(
          EducationStrategy(
            id: drafting.identifiers.next(), terms: terms,
            history: [.init(.drafted, on: drafting.today, by: drafting.desk.actor.name)])))
    }
  }
}
