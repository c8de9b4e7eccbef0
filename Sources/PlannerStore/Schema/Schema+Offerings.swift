extension Schema {
  static let offerings = """
    CREATE TABLE offering (
      id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
      title TEXT NOT NULL CHECK (title <> ''),
      provider_id TEXT NOT NULL REFERENCES provider DEFERRABLE INITIALLY DEFERRED,
      kind TEXT NOT NULL CHECK (kind IN
        ('course', 'theme-day', 'conference', 'amu-course', 'academy-programme',
         'diploma-module', 'diploma', 'master-module', 'master', 'university-subject')),
      shape TEXT CHECK (shape IN ('knowledge', 'themed', 'leadership')),
      is_in_childrens_catalogue INTEGER NOT NULL CHECK (is_in_childrens_catalogue IN (0, 1)),
      length_half_days INTEGER NOT NULL CHECK (length_half_days >= 1),
      spread_weeks INTEGER NOT NULL CHECK (spread_weeks >= 1),
      ects_tenths INTEGER CHECK (ects_tenths >= 0),
      price_per_participant_ore INTEGER CHECK (price_per_participant_ore >= 0),
      group_price_ore INTEGER CHECK (group_price_ore >= 0),
      group_least_participants INTEGER CHECK (group_least_participants >= 1),
      group_most_participants INTEGER
        CHECK (group_most_participants >= group_least_participants),
      travel_cost_ore INTEGER NOT NULL CHECK (travel_cost_ore >= 0),
      material_cost_ore INTEGER NOT NULL CHECK (material_cost_ore >= 0),
      content_reviewed_on TEXT CHECK (content_reviewed_on IS date(content_reviewed_on, '+0 days')),
      summary TEXT NOT NULL,
      CHECK (shape IS NULL OR kind = 'course'),
      CHECK ((group_price_ore IS NULL) = (group_least_participants IS NULL)),
      CHECK ((group_price_ore IS NULL) = (group_most_participants IS NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX offering_provider ON offering (provider_id);

    CREATE TABLE offering_form (
      offering_id TEXT NOT NULL
        REFERENCES offering ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      form TEXT NOT NULL CHECK (form IN ('open', 'requisitioned')),
      PRIMARY KEY (offering_id, form)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE offering_theme (
      offering_id TEXT NOT NULL
        REFERENCES offering ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      theme_id TEXT NOT NULL REFERENCES theme DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY (offering_id, theme_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX offering_theme_theme ON offering_theme (theme_id);

    CREATE TABLE offering_target_group (
      offering_id TEXT NOT NULL
        REFERENCES offering ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      target_group TEXT NOT NULL CHECK (target_group IN
        ('caseworker', 'middle-manager', 'practitioner-specialised', 'practitioner-general',
         'head')),
      PRIMARY KEY (offering_id, target_group)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE offering_method (
      offering_id TEXT NOT NULL
        REFERENCES offering ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      method TEXT NOT NULL CHECK (method IN
        ('class-teaching', 'workshop', 'lecture', 'combination', 'case-work')),
      PRIMARY KEY (offering_id, method)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE offering_competence (
      offering_id TEXT NOT NULL
        REFERENCES offering ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      competence_id TEXT NOT NULL REFERENCES competence DEFERRABLE INITIALLY DEFERRED,
      level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 4),
      PRIMARY KEY (offering_id, competence_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX offering_competence_competence ON offering_competence (competence_id);

    CREATE TABLE offering_prerequisite (
      offering_id TEXT NOT NULL
        REFERENCES offering ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      prerequisite_id TEXT NOT NULL REFERENCES offering DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY (offering_id, prerequisite_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX offering_prerequisite_prerequisite ON offering_prerequisite (prerequisite_id);

    CREATE TABLE offering_learning_goal (
      offering_id TEXT NOT NULL
        REFERENCES offering ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL CHECK (position >= 1),
      goal TEXT NOT NULL CHECK (goal <> ''),
      PRIMARY KEY (offering_id, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE offering_checklist (
      offering_id TEXT NOT NULL
        REFERENCES offering ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      item TEXT NOT NULL CHECK (item IN
        ('purpose-clear', 'learning-goals', 'practice-near', 'involves-participants',
         'prepares-before', 'follows-up-after', 'current-knowledge', 'involves-municipality')),
      PRIMARY KEY (offering_id, item)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE offering_subsidy (
      offering_id TEXT NOT NULL
        REFERENCES offering ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL CHECK (position >= 1),
      name TEXT NOT NULL,
      amount_ore INTEGER CHECK (amount_ore >= 0),
      percent_of_price INTEGER CHECK (percent_of_price BETWEEN 0 AND 100),
      from_date TEXT CHECK (from_date IS date(from_date, '+0 days')),
      until_date TEXT CHECK (until_date IS date(until_date, '+0 days')),
      most_participants INTEGER CHECK (most_participants >= 1),
      PRIMARY KEY (offering_id, position),
      CHECK ((amount_ore IS NULL) <> (percent_of_price IS NULL)),
      CHECK (from_date <= until_date)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE course_package (
      id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
      title TEXT NOT NULL CHECK (title <> ''),
      module_id TEXT NOT NULL REFERENCES offering DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX course_package_module ON course_package (module_id);

    CREATE TABLE course_package_course (
      package_id TEXT NOT NULL
        REFERENCES course_package ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      offering_id TEXT NOT NULL REFERENCES offering DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY (package_id, offering_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX course_package_course_offering ON course_package_course (offering_id);
    """
}
