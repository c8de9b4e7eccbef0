/// A question to ask before buying education (report, chapters 5.3, 9 and 10).
public enum ChecklistItem: String, CaseIterable, Hashable, Sendable, Codable {
  case purposeClear = "purpose-clear"
  case learningGoals = "learning-goals"
  case practiceNear = "practice-near"
  case involvesParticipants = "involves-participants"
  case preparesBefore = "prepares-before"
  case followsUpAfter = "follows-up-after"
  case currentKnowledge = "current-knowledge"
  case involvesMunicipality = "involves-municipality"
}
