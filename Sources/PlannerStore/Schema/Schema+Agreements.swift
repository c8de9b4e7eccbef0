extension Schema {
  static let agreements = """
    CREATE TABLE agreement_template (
      id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
      title TEXT NOT NULL CHECK (title <> ''),
      purpose TEXT NOT NULL,
      practice_minutes_per_week INTEGER CHECK (practice_minutes_per_week >= 1),
      practice_weeks INTEGER CHECK (practice_weeks >= 1),
      practice_note TEXT,
      cover TEXT NOT NULL,
      CHECK ((practice_minutes_per_week IS NULL) = (practice_weeks IS NULL)),
      CHECK ((practice_minutes_per_week IS NULL) = (practice_note IS NULL))
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE agreement_template_scope (
      template_id TEXT NOT NULL
        REFERENCES agreement_template ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      scope TEXT NOT NULL CHECK (scope IN
        ('knowledge', 'themed', 'leadership', 'diploma', 'master')),
      PRIMARY KEY (template_id, scope)
    ) STRICT, WITHOUT ROWID;

    \(terms(of: "agreement_template", by: "template_id"))

    CREATE TABLE agreement (
      id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
      team_id TEXT NOT NULL REFERENCES team DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX agreement_team ON agreement (team_id);

    CREATE TABLE agreement_assignment (
      agreement_id TEXT NOT NULL
        REFERENCES agreement ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      assignment_id TEXT NOT NULL REFERENCES assignment DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY (agreement_id, assignment_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX agreement_assignment_assignment ON agreement_assignment (assignment_id);

    CREATE TABLE agreement_text (
      agreement_id TEXT NOT NULL
        REFERENCES agreement ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      version INTEGER NOT NULL CHECK (version >= 1),
      purpose TEXT NOT NULL,
      practice_minutes_per_week INTEGER CHECK (practice_minutes_per_week >= 1),
      practice_weeks INTEGER CHECK (practice_weeks >= 1),
      practice_note TEXT,
      cover TEXT NOT NULL,
      PRIMARY KEY (agreement_id, version),
      CHECK ((practice_minutes_per_week IS NULL) = (practice_weeks IS NULL)),
      CHECK ((practice_minutes_per_week IS NULL) = (practice_note IS NULL))
    ) STRICT, WITHOUT ROWID;

    \(terms(of: "agreement", by: "agreement_id"))

    CREATE TABLE agreement_signature (
      agreement_id TEXT NOT NULL
        REFERENCES agreement ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL CHECK (position >= 1),
      version INTEGER NOT NULL CHECK (version >= 1),
      party TEXT NOT NULL CHECK (party IN ('participant', 'leader', 'human-resources')),
      employee_id TEXT REFERENCES employee DEFERRABLE INITIALLY DEFERRED,
      name TEXT NOT NULL CHECK (name <> ''),
      signed_on TEXT NOT NULL CHECK (signed_on IS date(signed_on, '+0 days')),
      actor TEXT NOT NULL,
      PRIMARY KEY (agreement_id, position),
      CHECK ((party = 'participant') = (employee_id IS NOT NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX agreement_signature_employee ON agreement_signature (employee_id);

    CREATE TABLE agreement_event (
      agreement_id TEXT NOT NULL
        REFERENCES agreement ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL CHECK (position >= 1),
      item INTEGER NOT NULL CHECK (item >= 1),
      what TEXT NOT NULL CHECK (what IN
        ('done', 'undone', 'rescheduled', 'delegated', 'closed')),
      happened_on TEXT NOT NULL CHECK (happened_on IS date(happened_on, '+0 days')),
      actor TEXT NOT NULL,
      note TEXT NOT NULL,
      moved_to TEXT CHECK (moved_to IS date(moved_to, '+0 days')),
      deputy_id TEXT,
      PRIMARY KEY (agreement_id, position),
      CHECK ((what = 'rescheduled') = (moved_to IS NOT NULL)),
      CHECK (what = 'delegated' OR deputy_id IS NULL)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE agreement_step (
      agreement_id TEXT NOT NULL
        REFERENCES agreement ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL CHECK (position >= 1),
      state TEXT NOT NULL CHECK (state IN ('draft', 'agreed', 'concluded', 'lapsed')),
      taken_on TEXT NOT NULL CHECK (taken_on IS date(taken_on, '+0 days')),
      actor TEXT NOT NULL,
      note TEXT NOT NULL,
      lapse TEXT CHECK (lapse IN
        ('course-cancelled', 'employee-left', 'assignment-ended', 'given-up')),
      PRIMARY KEY (agreement_id, position),
      CHECK ((state = 'lapsed') = (lapse IS NOT NULL))
    ) STRICT, WITHOUT ROWID;
    """

  /// The tables of what an agreement or a template says; a template has one version.
  ///
  /// Whoever an item names need not exist: an old version may name someone who has been erased.
  private static func terms(of owner: String, by key: String) -> String {
    """
    CREATE TABLE \(owner)_learning_goal (
      \(key) TEXT NOT NULL
        REFERENCES \(owner) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL CHECK (position >= 1),
      version INTEGER NOT NULL CHECK (version >= 1),
      holder TEXT NOT NULL CHECK (holder IN ('participant', 'workplace')),
      goal TEXT NOT NULL CHECK (goal <> ''),
      PRIMARY KEY (\(key), position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE \(owner)_item (
      \(key) TEXT NOT NULL
        REFERENCES \(owner) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL CHECK (position >= 1),
      version INTEGER NOT NULL CHECK (version >= 1),
      number INTEGER NOT NULL CHECK (number >= 1),
      kind TEXT NOT NULL CHECK (kind IN ('task', 'sharing', 'follow-up')),
      phase TEXT NOT NULL CHECK (phase IN ('before', 'during', 'after')),
      text TEXT NOT NULL CHECK (text <> ''),
      audience TEXT NOT NULL,
      owner TEXT NOT NULL CHECK (owner IN
        ('participant', 'leader', 'human-resources', 'employee')),
      owner_id TEXT,
      due_from TEXT NOT NULL CHECK (due_from IN ('start', 'end', 'fixed')),
      due_days INTEGER,
      due_on TEXT CHECK (due_on IS date(due_on, '+0 days')),
      PRIMARY KEY (\(key), position),
      UNIQUE (\(key), version, number),
      CHECK ((owner = 'employee') = (owner_id IS NOT NULL)),
      CHECK ((due_from = 'fixed') = (due_on IS NOT NULL)),
      CHECK ((due_from = 'fixed') = (due_days IS NULL))
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE \(owner)_commitment (
      \(key) TEXT NOT NULL
        REFERENCES \(owner) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL CHECK (position >= 1),
      version INTEGER NOT NULL CHECK (version >= 1),
      kind TEXT NOT NULL CHECK (kind IN ('goals', 'room', 'follow-up', 'sparring')),
      text TEXT NOT NULL CHECK (text <> ''),
      PRIMARY KEY (\(key), position)
    ) STRICT, WITHOUT ROWID;
    """
  }
}
