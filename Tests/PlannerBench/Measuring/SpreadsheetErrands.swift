import Foundation

/// What others do with the same rows: the sqlite3 shell, and Python with its csv and sqlite3.
struct SpreadsheetErrands {
  /// A folder for their files.
  let home: String

  static func remove(_ database: String) {
    for suffix in ["", "-wal", "-shm", ".lock"] {
      try? FileManager.default.removeItem(atPath: database + suffix)
    }
  }

  /// Into a new table with the keys that the plan's has, without a rule, a preview or a journal.
  func imports(of csv: String) throws -> [(what: String, command: Command, script: String?)] {
    let table = """
      CREATE TABLE record (id TEXT PRIMARY KEY, employee TEXT NOT NULL, competence TEXT NOT NULL,
        level INTEGER NOT NULL, date TEXT NOT NULL, evidence TEXT NOT NULL, valid_until TEXT,
        ended TEXT, note TEXT NOT NULL) STRICT;
      CREATE INDEX record_employee ON record (employee);
      """
    let shell = try script(
      "import.sql",
      """
      PRAGMA journal_mode = WAL;
      DROP TABLE IF EXISTS record;
      \(table)
      .mode csv
      .separator ;
      .import --skip 1 '\(csv)' record
      """)
    let python = try script(
      "import.py",
      """
      import csv, sqlite3
      database = sqlite3.connect("\(home)/python.sqlite")
      database.executescript('''PRAGMA journal_mode = WAL; DROP TABLE IF EXISTS record; \(table)''')
      with open("\(csv)", newline="", encoding="utf-8") as file:
          rows = csv.reader(file, delimiter=";")
          next(rows)
          database.executemany("INSERT INTO record VALUES (?,?,?,?,?,?,?,?,?)", rows)
      database.commit()
      """)
    return [
      (
        "the sqlite3 shell's .import",
        command(["/usr/bin/sqlite3", "-bail", home + "/shell.sqlite"]), shell
      ),
      ("Python's csv and sqlite3", command(["/usr/bin/python3", python]), nil),
    ]
  }

  /// The records alone.
  func exports(of database: String) throws -> [(what: String, command: Command, script: String?)] {
    let shell = try script(
      "export.sql",
      """
      .mode csv
      .headers on
      .separator ;
      .once '\(home)/shell.csv'
      SELECT * FROM competence_record ORDER BY id;
      """)
    let python = try script(
      "export.py",
      """
      import csv, sqlite3
      database = sqlite3.connect("\(database)")
      rows = database.execute("SELECT * FROM competence_record ORDER BY id")
      with open("\(home)/python.csv", "w", newline="", encoding="utf-8") as file:
          writer = csv.writer(file, delimiter=";")
          writer.writerow([column[0] for column in rows.description])
          writer.writerows(rows)
      """)
    return [
      (
        "the sqlite3 shell, the records alone",
        command(["/usr/bin/sqlite3", "-bail", database]), shell
      ),
      ("Python, the records alone", command(["/usr/bin/python3", python]), nil),
    ]
  }

  private func command(_ words: [String]) -> Command { Command(words: words) }

  private func script(_ name: String, _ text: String) throws -> String {
    let path = home + "/" + name
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }
}
