extension Schema {
  static let journal = """
    CREATE TABLE journal (
      revision INTEGER NOT NULL PRIMARY KEY CHECK (revision >= 1),
      at TEXT NOT NULL CHECK (at GLOB
        '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
      who TEXT NOT NULL,
      what TEXT NOT NULL
    ) STRICT;

    CREATE TABLE journal_change (
      revision INTEGER NOT NULL REFERENCES journal DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL CHECK (position >= 1),
      kind TEXT NOT NULL,
      entry TEXT NOT NULL,
      before TEXT CHECK (before IS NULL OR json_valid(before)),
      after TEXT CHECK (after IS NULL OR json_valid(after)),
      PRIMARY KEY (revision, position),
      CHECK (before IS NOT NULL OR after IS NOT NULL)
    ) STRICT;
    """
}
