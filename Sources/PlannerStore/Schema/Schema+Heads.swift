extension Schema {
  static let heads = """
    ALTER TABLE team ADD COLUMN head_id TEXT REFERENCES employee DEFERRABLE INITIALLY DEFERRED;
    CREATE INDEX team_head ON team (head_id);
    """
}
