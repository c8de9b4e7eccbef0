extension Schema {
  static let strategies = """
    CREATE TABLE strategy (
      id TEXT NOT NULL PRIMARY KEY CHECK (id <> '')
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE strategy_text (
      strategy_id TEXT NOT NULL
        REFERENCES strategy ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      version INTEGER NOT NULL CHECK (version >= 1),
      title TEXT NOT NULL CHECK (title <> ''),
      scope TEXT NOT NULL CHECK (scope IN ('municipality', 'department', 'team')),
      department TEXT CHECK (department <> ''),
      team_id TEXT REFERENCES team DEFERRABLE INITIALLY DEFERRED,
      first_day TEXT NOT NULL CHECK (first_day IS date(first_day, '+0 days')),
      last_day TEXT NOT NULL CHECK (last_day IS date(last_day, '+0 days')),
      policy TEXT NOT NULL,
      PRIMARY KEY (strategy_id, version),
      CHECK (first_day <= last_day),
      CHECK ((scope = 'department') = (department IS NOT NULL)),
      CHECK ((scope = 'team') = (team_id IS NOT NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX strategy_text_team ON strategy_text (team_id);

    CREATE TABLE strategy_goal (
      strategy_id TEXT NOT NULL
        REFERENCES strategy ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      version INTEGER NOT NULL CHECK (version >= 1),
      number INTEGER NOT NULL CHECK (number >= 1),
      text TEXT NOT NULL CHECK (text <> ''),
      kind TEXT NOT NULL CHECK (kind IN
        ('coverage', 'onboarding', 'qualification', 'participation', 'reach', 'agreements',
         'follow-up', 'transfer')),
      level INTEGER CHECK (level BETWEEN 1 AND 4),
      months INTEGER CHECK (months >= 0),
      qualification TEXT CHECK (qualification IN ('diploma', 'master')),
      transfer TEXT CHECK (transfer IN ('used', 'shared')),
      target_group TEXT CHECK (target_group IN
        ('caseworker', 'middle-manager', 'practitioner-specialised', 'practitioner-general',
         'head')),
      role_id TEXT REFERENCES role DEFERRABLE INITIALLY DEFERRED,
      team_id TEXT REFERENCES team DEFERRABLE INITIALLY DEFERRED,
      target INTEGER NOT NULL CHECK (target >= 1),
      due_on TEXT NOT NULL CHECK (due_on IS date(due_on, '+0 days')),
      parent_id TEXT REFERENCES strategy DEFERRABLE INITIALLY DEFERRED,
      parent_number INTEGER CHECK (parent_number >= 1),
      PRIMARY KEY (strategy_id, version, number),
      CHECK (level IS NULL OR kind IN ('coverage', 'onboarding')),
      CHECK ((kind = 'onboarding') = (months IS NOT NULL)),
      CHECK ((kind = 'qualification') = (qualification IS NOT NULL)),
      CHECK ((kind = 'transfer') = (transfer IS NOT NULL)),
      CHECK ((target_group IS NOT NULL) + (role_id IS NOT NULL) + (team_id IS NOT NULL) <= 1),
      CHECK ((parent_id IS NULL) = (parent_number IS NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX strategy_goal_role ON strategy_goal (role_id);
    CREATE INDEX strategy_goal_team ON strategy_goal (team_id);
    CREATE INDEX strategy_goal_parent ON strategy_goal (parent_id);

    CREATE TABLE strategy_goal_competence (
      strategy_id TEXT NOT NULL
        REFERENCES strategy ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      version INTEGER NOT NULL CHECK (version >= 1),
      number INTEGER NOT NULL CHECK (number >= 1),
      competence_id TEXT NOT NULL REFERENCES competence DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY (strategy_id, version, number, competence_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX strategy_goal_competence_competence
      ON strategy_goal_competence (competence_id);

    CREATE TABLE strategy_frame (
      strategy_id TEXT NOT NULL
        REFERENCES strategy ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      version INTEGER NOT NULL CHECK (version >= 1),
      team_id TEXT NOT NULL REFERENCES team DEFERRABLE INITIALLY DEFERRED,
      year INTEGER NOT NULL CHECK (year BETWEEN 1 AND 9999),
      frame_ore INTEGER NOT NULL CHECK (frame_ore >= 0),
      PRIMARY KEY (strategy_id, version, team_id, year)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX strategy_frame_team ON strategy_frame (team_id);

    CREATE TABLE strategy_step (
      strategy_id TEXT NOT NULL
        REFERENCES strategy ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL CHECK (position >= 1),
      what TEXT NOT NULL CHECK (what IN
        ('drafted', 'adopted', 'revised', 'ended', 'reopened')),
      taken_on TEXT NOT NULL CHECK (taken_on IS date(taken_on, '+0 days')),
      actor TEXT NOT NULL,
      note TEXT NOT NULL,
      PRIMARY KEY (strategy_id, position)
    ) STRICT, WITHOUT ROWID;
    """
}
