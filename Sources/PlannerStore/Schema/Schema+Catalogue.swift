extension Schema {
  static let catalogue = """
    CREATE TABLE municipality (
      id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
      name TEXT NOT NULL,
      inhabitants INTEGER CHECK (inhabitants >= 0),
      region TEXT CHECK (region IN
        ('hovedstaden', 'sjaelland', 'syddanmark', 'midtjylland', 'nordjylland')),
      price_index_percent INTEGER NOT NULL CHECK (price_index_percent BETWEEN 1 AND 10000)
    ) STRICT;

    CREATE TABLE theme (
      id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
      name TEXT NOT NULL CHECK (name <> ''),
      counted_under TEXT NOT NULL CHECK (counted_under IN
        ('childrens-reform', 'involving-methods', 'casework', 'child-interview', 'ics', 'abuse',
         'conflict-management', 'disability', 'youth-crime', 'foster-family',
         'aggression-prevention', 'motivational-interview', 'leadership',
         'other-ethnic-background', 'aftercare', 'ssd-cooperation', 'psychology', 'methods',
         'substances', 'law-economy-administration', 'supervision', 'other'))
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE provider (
      id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
      name TEXT NOT NULL CHECK (name <> ''),
      kind TEXT NOT NULL CHECK (kind IN
        ('university', 'university-college', 'vocational-school', 'other-public', 'municipal',
         'private')),
      is_approved INTEGER NOT NULL CHECK (is_approved IN (0, 1)),
      approval_note TEXT NOT NULL,
      contact TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE competence (
      id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
      name TEXT NOT NULL CHECK (name <> ''),
      theme_id TEXT NOT NULL REFERENCES theme DEFERRABLE INITIALLY DEFERRED,
      nature TEXT NOT NULL CHECK (nature IN ('basic', 'specialised'))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX competence_theme ON competence (theme_id);
    """
}
