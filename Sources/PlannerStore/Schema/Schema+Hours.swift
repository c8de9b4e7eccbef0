extension Schema {
  static let hours = """
    ALTER TABLE course_session ADD COLUMN starts_minute INTEGER
      CHECK (starts_minute BETWEEN 0 AND 1439);
    ALTER TABLE course_session ADD COLUMN ends_minute INTEGER
      CHECK (ends_minute BETWEEN 1 AND 1439
        AND (starts_minute IS NULL) = (ends_minute IS NULL) AND starts_minute < ends_minute);
    """
}
