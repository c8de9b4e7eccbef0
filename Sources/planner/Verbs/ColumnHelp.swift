import PlannerExchange

/// What columns mean, where their names do not say it.
enum ColumnHelp {
  /// Whether the meaning tells how the column is spelled, too.
  static func saysAll(of column: String, in file: PlanFile) -> Bool {
    file == .strategyGoals && ["target", "role", "team"].contains(column)
  }

  static func text(_ column: String, in file: PlanFile) -> String? {
    switch (file, column) {
    case (.teams, "leader"): "who leads it; empty takes the leader off"
    case (.teams, "head"):
      "whom the leader answers to, and who is the leader in the leader's own agreements"
    case (.teams, "function"): "decides on cases, or carries out the measure"
    case (.employees, "number"): "number in the HR system, never a CPR number"
    case (.employees, "hired"): "first day"
    case (.employees, "left"): "last day; empty while employed"
    case (.offerings, "forms"): "open, requisitioned or both, parted by |"
    case (.offerings, "catalogue"): "in the national children's catalogue"
    case (.offerings, "develops"): "competences and levels, as ics:2, parted by |"
    case (.offerings, "spread_weeks"): "over how many weeks it is spread"
    case (.offerings, "half_days"): "length in half days; a week is 10"
    case (.offerings, "checklist"): "the purchase questions answered yes, parted by |"
    case (.offerings, "content_reviewed"): "when the content was last reviewed"
    case (.sessions, "days"): "course days, as 2027-03-08..2027-03-09|2027-04-12"
    case (.sessions, "starts"): "when each day begins, as 09:00; with ends, or neither"
    case (.sessions, "ends"): "when each day ends, as 15:30"
    case (.sessions, "least"): "fewest participants for it to be held"
    case (.sessions, "deadline"): "last day to enrol"
    case (.sessions, "free_until"): "last day to cancel without cost"
    case (.sessions, "late_fees"): "percent lost from each date on, as 2027-01-18:50"
    case (.packages, "module"): "the diploma module that the courses make"
    case (.packages, "courses"): "offerings, parted by |"
    case (.requisitions, "partners"): "other municipalities, parted by |"
    case (.profiles, "within_months"): "months after hiring by which it must be there"
    case (.profiles, "renew_every_months"): "how often it must be renewed; empty for never"
    case (.themes, "counted_under"): "the survey's theme that it is counted under"
    case (.budgets, "frame"), (.strategyFrames, "frame"): "what may be spent in the year"
    case (.followUpGoals, "indicator"): "what is looked at"
    case (.followUpGoals, "baseline"): "how it stood before"
    case (.followUpGoals, "target"): "how it shall stand"
    case (.strategies, "policy"): "the coherent child policy that it ties in with"
    case (.strategyGoals, "role"), (.strategyGoals, "team"):
      "whom it is about, by name; else all whom the strategy is about"
    case (.strategyGoals, "target"):
      "percent from 1 to 100; for participation days a year, as 2,5"
    case (.strategyGoals, "parent"): "the wider strategy whose goal it serves"
    case (_, "owner"): "participant, leader, human-resources, or an employee"
    case (_, "participant_goals"): "what the participant shall get out of it, parted by |"
    case (_, "workplace_goals"): "what the workplace shall get out of it, parted by |"
    case (_, "leader_goals"): "how the leader sets goals, parted by |"
    case (_, "leader_room"): "how the leader makes room, parted by |"
    case (_, "leader_follow_up"): "how the leader follows up, parted by |"
    case (_, "leader_sparring"): "how the leader gives sparring, parted by |"
    case (_, "goal_order"), (_, "leader_order"): "the order of their kinds, parted by |"
    case (_, "practice_minutes"): "minutes a week to try it out"
    case (_, "practice_weeks"): "for how many weeks"
    case (_, "cover"): "who does the work meanwhile"
    case (_, "audience"): "to whom it is shared"
    default: nil
    }
  }
}
