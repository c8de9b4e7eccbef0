/// The sorts of education that agreements are drafted differently for (report, chapter 6.6).
public enum AgreementScope: String, CaseIterable, Hashable, Sendable, Codable {
  /// A course of a day or few, about new knowledge.
  case knowledge
  case themed
  case leadership
  /// A module or a whole diploma.
  case diploma
  /// A module, a subject or a whole master.
  case master

  public init(_ offering: Offering) {
    self =
      switch (offering.kind.ladderStep, offering.shape) {
      case (.diploma, _): .diploma
      case (.master, _): .master
      case (.course, .leadership): .leadership
      case (.course, .themed): .themed
      case (.course, _):
        offering.spreadWeeks > 1 || offering.length > .days(4) ? .themed : .knowledge
      }
  }
}
