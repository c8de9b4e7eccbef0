extension Schema {
  static let workforce = """
    CREATE TABLE role (
      id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
      title TEXT NOT NULL CHECK (title <> ''),
      target_group TEXT NOT NULL CHECK (target_group IN
        ('caseworker', 'middle-manager', 'practitioner-specialised', 'practitioner-general',
         'head'))
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE role_requirement (
      role_id TEXT NOT NULL REFERENCES role ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL CHECK (position >= 1),
      competence_id TEXT NOT NULL REFERENCES competence DEFERRABLE INITIALLY DEFERRED,
      level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 4),
      within_months INTEGER NOT NULL CHECK (within_months >= 0),
      renew_every_months INTEGER CHECK (renew_every_months >= 1),
      PRIMARY KEY (role_id, position),
      UNIQUE (competence_id, role_id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE team (
      id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
      name TEXT NOT NULL CHECK (name <> ''),
      department TEXT NOT NULL,
      function TEXT NOT NULL CHECK (function IN ('authority', 'delivery')),
      area TEXT NOT NULL CHECK (area IN ('general', 'specialised')),
      leader_id TEXT REFERENCES employee DEFERRABLE INITIALLY DEFERRED,
      least_staffing INTEGER NOT NULL CHECK (least_staffing >= 0)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX team_leader ON team (leader_id);

    CREATE TABLE employee (
      id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
      name TEXT NOT NULL CHECK (name <> ''),
      number TEXT NOT NULL,
      team_id TEXT NOT NULL REFERENCES team DEFERRABLE INITIALLY DEFERRED,
      role_id TEXT NOT NULL REFERENCES role DEFERRABLE INITIALLY DEFERRED,
      hired_on TEXT NOT NULL CHECK (hired_on IS date(hired_on, '+0 days')),
      left_on TEXT CHECK (left_on IS date(left_on, '+0 days')),
      weekly_hours_tenths INTEGER NOT NULL CHECK (weekly_hours_tenths >= 0),
      email TEXT NOT NULL,
      CHECK (hired_on <= left_on)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX employee_team ON employee (team_id);
    CREATE INDEX employee_role ON employee (role_id);

    CREATE TABLE competence_record (
      id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
      employee_id TEXT NOT NULL REFERENCES employee DEFERRABLE INITIALLY DEFERRED,
      competence_id TEXT NOT NULL REFERENCES competence DEFERRABLE INITIALLY DEFERRED,
      level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 4),
      recorded_on TEXT NOT NULL CHECK (recorded_on IS date(recorded_on, '+0 days')),
      evidence TEXT NOT NULL CHECK (evidence IN
        ('own-view', 'leaders-view', 'certificate', 'shown-in-practice')),
      valid_until TEXT CHECK (valid_until IS date(valid_until, '+0 days')),
      ended_on TEXT CHECK (ended_on IS date(ended_on, '+0 days')),
      note TEXT NOT NULL,
      CHECK (recorded_on <= valid_until),
      CHECK (recorded_on <= ended_on)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX competence_record_employee ON competence_record (employee_id);
    CREATE INDEX competence_record_competence ON competence_record (competence_id);
    """
}
