import PlannerDomain

/// Work that an update asks for; it is done elsewhere and reports back as an event.
enum Effect: Hashable, Sendable {
  /// Asks the catalogue; whatever it was asked before is no longer wanted.
  case find(CatalogueQuestion)
  /// Reckons the figures of following up, so that they are there when they are looked at.
  case reckon(Municipality, FollowUpFigures.Basis)
  /// Reckons the advice of some teams.
  case advise(AdviceBook.Question)
  /// Measures the strategies' goals.
  case measure(StrategyQuestion)
  case keep([Act], expecting: Int64)
  case fetchChanges(since: Int64)
  case retryLater
  case suspend
  /// Hands text to the terminal's clipboard.
  case copy(String)
  case write(ListFile)
  /// Lets the user change a text in an editor.
  case edit(String)
  case keepViews(before: [SavedView], after: [SavedView])
}
