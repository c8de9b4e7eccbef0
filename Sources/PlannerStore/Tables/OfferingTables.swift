/// The table of offerings and the tables of their parts.
enum OfferingTables {
  static let offering = Table(
    "offering",
    [
      "id", "title", "provider_id", "kind", "shape", "is_in_childrens_catalogue",
      "length_half_days", "spread_weeks", "ects_tenths", "price_per_participant_ore",
      "group_price_ore", "group_least_participants", "group_most_participants",
      "travel_cost_ore", "material_cost_ore", "content_reviewed_on", "summary",
    ])
  static let forms = Table(parts: "offering_form", ["offering_id", "form"])
  static let themes = Table(parts: "offering_theme", ["offering_id", "theme_id"])
  static let targetGroups = Table(
    parts: "offering_target_group", ["offering_id", "target_group"])
  static let methods = Table(parts: "offering_method", ["offering_id", "method"])
  static let develops = Table(
    parts: "offering_competence", ["offering_id", "competence_id", "level"])
  static let prerequisites = Table(
    parts: "offering_prerequisite", ["offering_id", "prerequisite_id"])
  static let learningGoals = Table(
    parts: "offering_learning_goal", ["offering_id", "position", "goal"])
  static let checklist = Table(parts: "offering_checklist", ["offering_id", "item"])
  static let subsidies = Table(
    parts: "offering_subsidy",
    [
      "offering_id", "position", "name", "amount_ore", "percent_of_price", "from_date",
      "until_date", "most_participants",
    ])
}
