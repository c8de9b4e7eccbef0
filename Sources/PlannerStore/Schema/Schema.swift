internal import GRDB
internal import PlannerDomain

/// The tables, as the steps that have led to them.
///
/// A step that has been released never changes: the spellings in its rules are written out, and do
/// not follow the domain's enumerations.
enum Schema {
  /// `plnr` in ASCII, by which a database says that it is the planner's.
  static let applicationID = 0x706C_6E72
  /// The number of steps; a database keeps its own in `user_version`.
  static let version = 7
  /// The step that brought ratings of transfer.
  static let firstWithRatings = 2
  /// The step that brought strategies.
  static let firstWithStrategies = 3
  /// The step that brought how theory and practice fitted.
  static let firstWithMatch = 5

  static let steps: DatabaseMigrator = {
    var steps = DatabaseMigrator()
    steps.registerMigration("1 the plan and its journal") { database in
      try database.execute(sql: catalogue)
      try database.execute(sql: offerings)
      try database.execute(sql: workforce)
      try database.execute(sql: planning)
      try database.execute(sql: journal)
      let writer = TableWriter(database)
      try ProfileRows.put(MunicipalityProfile(), by: writer)
      for theme in Theme.ofTheSurvey { try ThemeRows.put(theme, by: writer) }
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      try database.execute(sql: "PRAGMA user_version = 1")
    }
    steps.registerMigration("2 agreements and following up") { database in
      try database.execute(sql: agreements)
      try database.execute(sql: followUp)
      try database.execute(sql: "PRAGMA user_version = 2")
    }
    steps.registerMigration("3 strategies") { database in
      try database.execute(sql: strategies)
      try database.execute(sql: "PRAGMA user_version = 3")
    }
    steps.registerMigration("4 dismissed advice") { database in
      try database.execute(sql: advice)
      try database.execute(sql: "PRAGMA user_version = 4")
    }
    steps.registerMigration("5 how theory and practice fit") { database in
      try database.execute(sql: match)
      try database.execute(sql: "PRAGMA user_version = 5")
    }
    steps.registerMigration("6 hours of sessions") { database in
      try database.execute(sql: hours)
      try database.execute(sql: "PRAGMA user_version = 6")
    }
    steps.registerMigration("7 heads of teams' leaders") { database in
      try database.execute(sql: heads)
      try database.execute(sql: "PRAGMA user_version = 7")
    }
    return steps
  }()
}
