import PlannerDomain
import PlannerStore
import Testing

@Suite("The tables as any SQL tool sees them")
struct SchemaTests {
  let folder: TemporaryFolder
  let path: String
  let store: SQLiteStore
  let raw: RawDatabase

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("plan.db")
    store = try SQLiteStore(path: path)
    try store.commit(.entering(Entries.all))
    raw = try RawDatabase(path)
  }

  @Test("Every table is strict, and every reference can be followed")
  func strict() throws {
    #expect(
      try raw.run(
        "SELECT name FROM pragma_table_list WHERE strict = 0 AND schema = 'main'"
          + " AND name NOT GLOB 'grdb_*' AND name NOT GLOB 'sqlite_*'") == [])
    #expect(try raw.run("PRAGMA foreign_key_check") == [])
    #expect(try raw.run("PRAGMA integrity_check") == ["ok"])
  }

  @Test("Every reference has an index, so that removing an entry is quick")
  func indexed() throws {
    let unindexed = try raw.run(
      """
      SELECT tables.name || '.' || keys."from"
      FROM pragma_table_list AS tables, pragma_foreign_key_list(tables.name) AS keys
      WHERE tables.schema = 'main' AND NOT EXISTS (
        SELECT 1 FROM pragma_index_list(tables.name) AS indices,
          pragma_index_info(indices.name) AS columns
        WHERE columns.seqno = 0 AND columns.name = keys."from")
      """)
    #expect(unindexed == [])
  }

  @Test("Amounts are whole øre and days are ISO dates")
  func readable() throws {
    #expect(
      try raw.run(
        """
        SELECT o.title, o.price_per_participant_ore, d.day, e.name
        FROM assignment AS a JOIN offering AS o ON o.id = a.offering_id
        JOIN employee AS e ON e.id = a.employee_id
        JOIN course_session_day AS d ON d.session_id = a.session_id AND d.position = 1
        """) == ["Samtaler med børn|87525|2026-09-01|Eva Østergård"])
    #expect(try raw.run("SELECT count(*) FROM theme") == ["23"])
  }

  @Test("The journal's entries can be asked into")
  func journal() throws {
    #expect(
      try raw.run(
        """
        SELECT who, what, entry, after ->> '$.team.leader' FROM journal
        JOIN journal_change USING (revision) WHERE kind = 'team'
        """) == ["Eva|indtast|modtagelsen|eva"])
  }

  @Test(
    "What the rules forbid cannot be written by hand either",
    arguments: [
      "UPDATE provider SET kind = 'skole'",
      "UPDATE employee SET hired_on = '2026-02-30'",
      "UPDATE employee SET hired_on = 'i går'",
      "UPDATE employee SET left_on = '2001-01-01'",
      "UPDATE competence_record SET level = 5",
      "UPDATE assignment_step SET state = 'ukendt'",
      "UPDATE assignment SET reason = 'own-wish'",
      "UPDATE assignment SET queue_place = 0",
      "UPDATE offering SET price_per_participant_ore = -1",
      "UPDATE offering SET price_per_participant_ore = 'gratis'",
      "UPDATE offering SET group_price_ore = NULL WHERE id = 'kursus'",
      "UPDATE offering_subsidy SET percent_of_price = 10",
      "UPDATE budget SET frame_ore = NULL",
      "UPDATE journal SET at = '8. marts'",
      "UPDATE journal_change SET after = '{'",
      "INSERT INTO municipality VALUES (2, '', NULL, NULL, 100)",
      "DELETE FROM team",
      "UPDATE strategy_text SET scope = 'municipality' WHERE version = 1",
      "UPDATE strategy_text SET last_day = '2020-01-01'",
      "UPDATE strategy_goal SET kind = 'reach' WHERE months IS NOT NULL",
      "UPDATE strategy_goal SET target_group = 'head' WHERE role_id IS NOT NULL",
      "UPDATE transfer_rating SET enough_theory = 'nok'",
      "UPDATE strategy_step SET what = 'forgotten'",
      "DELETE FROM competence",
      "UPDATE offering_theme SET theme_id = 'ukendt'",
    ])
  func rules(_ sql: String) throws {
    try raw.run("PRAGMA foreign_keys = ON")
    let failure = #expect(throws: RawDatabase.Failure.self) { try raw.run(sql) }
    #expect(failure?.code == 19)  // SQLITE_CONSTRAINT
  }

  @Test(
    "A row that was altered past the rules is named",
    arguments: [
      ("UPDATE provider SET kind = 'skole'", "provider", "ucx", "kind", "skole"),
      ("UPDATE employee SET hired_on = '2026-02-30'", "employee", "eva", "hired_on", "2026-02-30"),
      (
        "UPDATE role_requirement SET level = 9 WHERE position = 2", "role_requirement",
        "raadgiver/2", "level", "9"
      ),
      ("UPDATE provider SET is_approved = 2", "provider", "ucx", "is_approved", "2"),
      (
        "UPDATE offering_method SET method = 'sang' WHERE method = 'workshop'", "offering_method",
        "kursus/sang", "method", "sang"
      ),
      (
        "INSERT INTO requisition_team VALUES ('borte', 'modtagelsen')", "requisition_team",
        "borte/modtagelsen", "requisition_id", "borte"
      ),
      (
        "INSERT INTO assignment_step VALUES ('0', 1, 'wished', '2026-01-01', '', '')",
        "assignment_step", "0/1", "assignment_id", "0"
      ),
    ])
  func damaged(
    _ sql: String, _ table: String, _ row: String, _ column: String, _ found: String
  ) throws {
    try raw.run("PRAGMA ignore_check_constraints = ON")
    try raw.run(sql)
    #expect(
      throws: StoreError.damaged(table: table, row: row, column: column, found: found)
    ) { try store.load() }
  }

  @Test("A change in the journal that cannot be read is named, but not shown")
  func damagedJournal() throws {
    try raw.run("UPDATE journal_change SET after = '{\"employee\": 1}' WHERE kind = 'employee'")
    let position = try raw.run("SELECT position FROM journal_change WHERE kind = 'employee'")
    #expect(
      throws: StoreError.damaged(
        table: "journal_change", row: "1/\(position.first ?? "")", column: "after", found: "")
    ) { try store.changes(since: .start) }
  }
}
