extension PlanFile {
  /// What a column is called in Danish, for people.
  public static func danishHeading(_ column: String) -> String {
    KnownHeadings.name(ofColumn: column) ?? others[column] ?? column.replacing("_", with: " ")
  }

  private static let others = [
    "from": "fra", "due": "frist", "date": "dato", "level": "niveau", "phase": "hvornår",
    "audience": "til hvem",
    "deputy": "stedfortræder", "assignments": "deltagelser", "events": "hændelser",
    "practice_minutes": "øvetid, minutter om ugen", "practice_weeks": "øvetid, uger",
    "practice_note": "øvetid, note", "leader_goals": "lederen sætter mål",
    "leader_room": "lederen giver plads", "leader_follow_up": "lederen følger op",
    "leader_sparring": "lederen sparrer", "leader_order": "løfternes rækkefølge",
    "goal_order": "målenes rækkefølge", "scopes": "til hvilken uddannelse",
    "rule": "råd", "subject": "om", "severity": "vægt", "actor": "hvem", "policy": "børnepolitik",
    "qualification": "uddannelsesniveau", "transfer": "mål for transfer", "months": "måneder",
    "parent": "tjener strategi", "parent_number": "tjener mål", "version": "version",
    "competences": "kompetencer", "strategy": "strategi", "template": "skabelon",
    "assignment": "deltagelse", "region": "region", "scope": "gælder for", "email": "e-mail",
  ]
}
