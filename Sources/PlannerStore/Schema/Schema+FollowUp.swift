extension Schema {
  static let followUp = """
    CREATE TABLE follow_up_goal (
      id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
      agreement_id TEXT NOT NULL REFERENCES agreement DEFERRABLE INITIALLY DEFERRED,
      text TEXT NOT NULL CHECK (text <> ''),
      owner TEXT NOT NULL CHECK (owner IN
        ('participant', 'leader', 'human-resources', 'employee')),
      owner_id TEXT REFERENCES employee DEFERRABLE INITIALLY DEFERRED,
      indicator TEXT NOT NULL,
      baseline TEXT NOT NULL,
      target TEXT NOT NULL,
      competence_id TEXT REFERENCES competence DEFERRABLE INITIALLY DEFERRED,
      due_from TEXT NOT NULL CHECK (due_from IN ('start', 'end', 'fixed')),
      due_days INTEGER,
      due_on TEXT CHECK (due_on IS date(due_on, '+0 days')),
      CHECK ((owner = 'employee') = (owner_id IS NOT NULL)),
      CHECK ((due_from = 'fixed') = (due_on IS NOT NULL)),
      CHECK ((due_from = 'fixed') = (due_days IS NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX follow_up_goal_agreement ON follow_up_goal (agreement_id);
    CREATE INDEX follow_up_goal_owner ON follow_up_goal (owner_id);
    CREATE INDEX follow_up_goal_competence ON follow_up_goal (competence_id);

    CREATE TABLE follow_up_step (
      goal_id TEXT NOT NULL
        REFERENCES follow_up_goal ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL CHECK (position >= 1),
      what TEXT NOT NULL CHECK (what IN ('state', 'rescheduled', 'delegated')),
      state TEXT CHECK (state IN
        ('open', 'in-progress', 'achieved', 'partly', 'not-achieved', 'dropped')),
      taken_on TEXT NOT NULL CHECK (taken_on IS date(taken_on, '+0 days')),
      actor TEXT NOT NULL,
      note TEXT NOT NULL,
      moved_to TEXT CHECK (moved_to IS date(moved_to, '+0 days')),
      deputy_id TEXT,
      PRIMARY KEY (goal_id, position),
      CHECK ((what = 'state') = (state IS NOT NULL)),
      CHECK ((what = 'rescheduled') = (moved_to IS NOT NULL)),
      CHECK (what = 'delegated' OR deputy_id IS NULL)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE transfer_rating (
      id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
      assignment_id TEXT NOT NULL REFERENCES assignment DEFERRABLE INITIALLY DEFERRED,
      rater TEXT NOT NULL CHECK (rater IN ('participant', 'leader')),
      moment TEXT NOT NULL CHECK (moment IN ('end', 'three-months', 'six-months')),
      used TEXT NOT NULL CHECK (used IN ('high', 'some', 'less', 'not-at-all')),
      shared TEXT NOT NULL CHECK (shared IN ('high', 'some', 'less', 'not-at-all')),
      rated_on TEXT NOT NULL CHECK (rated_on IS date(rated_on, '+0 days')),
      actor TEXT NOT NULL,
      note TEXT NOT NULL,
      UNIQUE (assignment_id, rater, moment)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE transfer_barrier (
      rating_id TEXT NOT NULL
        REFERENCES transfer_rating ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      barrier TEXT NOT NULL CHECK (barrier IN
        ('no-time', 'no-sharing', 'no-leader-support', 'too-theoretical', 'alone', 'savings',
         'work-culture')),
      PRIMARY KEY (rating_id, barrier)
    ) STRICT, WITHOUT ROWID;
    """

  static let match = """
    ALTER TABLE transfer_rating ADD COLUMN enough_theory TEXT
      CHECK (enough_theory IN ('high', 'some', 'less', 'not-at-all'));
    ALTER TABLE transfer_rating ADD COLUMN enough_practice TEXT
      CHECK (enough_practice IN ('high', 'some', 'less', 'not-at-all'));
    """
}
