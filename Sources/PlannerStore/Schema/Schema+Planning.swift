extension Schema {
  static let planning = """
    CREATE TABLE requisition (
      id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
      offering_id TEXT NOT NULL REFERENCES offering DEFERRABLE INITIALLY DEFERRED,
      price_ore INTEGER NOT NULL CHECK (price_ore >= 0),
      least_participants INTEGER NOT NULL CHECK (least_participants >= 1),
      most_participants INTEGER NOT NULL CHECK (most_participants >= least_participants),
      state TEXT NOT NULL CHECK (state IN
        ('planned', 'ordered', 'confirmed', 'cancelled', 'held'))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX requisition_offering ON requisition (offering_id);

    CREATE TABLE requisition_team (
      requisition_id TEXT NOT NULL
        REFERENCES requisition ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      team_id TEXT NOT NULL REFERENCES team DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY (requisition_id, team_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX requisition_team_team ON requisition_team (team_id);

    CREATE TABLE requisition_partner (
      requisition_id TEXT NOT NULL
        REFERENCES requisition ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL CHECK (position >= 1),
      municipality TEXT NOT NULL CHECK (municipality <> ''),
      PRIMARY KEY (requisition_id, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE course_session (
      id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
      offering_id TEXT NOT NULL REFERENCES offering DEFERRABLE INITIALLY DEFERRED,
      requisition_id TEXT REFERENCES requisition DEFERRABLE INITIALLY DEFERRED,
      place TEXT NOT NULL,
      region TEXT NOT NULL,
      capacity INTEGER NOT NULL CHECK (capacity >= 1),
      least_participants INTEGER NOT NULL
        CHECK (least_participants BETWEEN 0 AND capacity),
      enrolment_deadline TEXT CHECK (enrolment_deadline IS date(enrolment_deadline, '+0 days')),
      free_until TEXT CHECK (free_until IS date(free_until, '+0 days')),
      state TEXT NOT NULL CHECK (state IN ('planned', 'confirmed', 'cancelled', 'held'))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX course_session_offering ON course_session (offering_id);
    CREATE INDEX course_session_requisition ON course_session (requisition_id);

    CREATE TABLE course_session_day (
      session_id TEXT NOT NULL
        REFERENCES course_session ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL CHECK (position >= 1),
      day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
      PRIMARY KEY (session_id, position),
      UNIQUE (session_id, day)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE course_session_late_fee (
      session_id TEXT NOT NULL
        REFERENCES course_session ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL CHECK (position >= 1),
      from_date TEXT NOT NULL CHECK (from_date IS date(from_date, '+0 days')),
      percent INTEGER NOT NULL CHECK (percent BETWEEN 0 AND 100),
      PRIMARY KEY (session_id, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE assignment (
      id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
      employee_id TEXT NOT NULL REFERENCES employee DEFERRABLE INITIALLY DEFERRED,
      offering_id TEXT NOT NULL REFERENCES offering DEFERRABLE INITIALLY DEFERRED,
      session_id TEXT REFERENCES course_session DEFERRABLE INITIALLY DEFERRED,
      year INTEGER NOT NULL CHECK (year BETWEEN 1 AND 9999),
      reason TEXT NOT NULL CHECK (reason IN
        ('gap', 'strategy-goal', 'own-wish', 'leaders-decision')),
      reason_competence_id TEXT REFERENCES competence DEFERRABLE INITIALLY DEFERRED,
      reason_goal TEXT,
      agreed_cost_ore INTEGER CHECK (agreed_cost_ore >= 0),
      queue_place INTEGER CHECK (queue_place >= 1),
      CHECK ((reason = 'gap') = (reason_competence_id IS NOT NULL)),
      CHECK ((reason = 'strategy-goal') = (reason_goal IS NOT NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX assignment_employee ON assignment (employee_id);
    CREATE INDEX assignment_offering ON assignment (offering_id);
    CREATE INDEX assignment_session ON assignment (session_id);
    CREATE INDEX assignment_reason_competence ON assignment (reason_competence_id);

    CREATE TABLE assignment_step (
      assignment_id TEXT NOT NULL
        REFERENCES assignment ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL CHECK (position >= 1),
      state TEXT NOT NULL CHECK (state IN
        ('wished', 'proposed', 'approved', 'enrolled', 'waitlisted', 'attended',
         'partly-attended', 'absent', 'completed', 'declined', 'withdrawn',
         'cancelled-by-provider', 'expired')),
      taken_on TEXT NOT NULL CHECK (taken_on IS date(taken_on, '+0 days')),
      actor TEXT NOT NULL,
      note TEXT NOT NULL,
      PRIMARY KEY (assignment_id, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE budget (
      team_id TEXT NOT NULL REFERENCES team DEFERRABLE INITIALLY DEFERRED,
      year INTEGER NOT NULL CHECK (year BETWEEN 1 AND 9999),
      frame_ore INTEGER NOT NULL CHECK (frame_ore >= 0),
      PRIMARY KEY (team_id, year)
    ) STRICT, WITHOUT ROWID;
    """
}
