import PlannerDomain

/// Everything that can happen to the program.
enum AppEvent: Sendable {
  /// The run begins with a plan that is whole.
  case began
  case terminal(TerminalEvent)
  /// Everything has been read, or could not be.
  case read(Result<PlanKeeper.Whole, KeepingFailure>)
  /// What the catalogue was asked has been found.
  case found(CatalogueFinding)
  /// What is kept of each team has been reckoned.
  case reckoned(TeamBooks)
  /// The strategies' goals have been measured.
  case measured(StrategyAnswer)
  /// What the statistics screen wanted has been reckoned.
  case reckonedStatistics(StatisticsFigures)
  /// The advice of some teams has been reckoned.
  case advised(AdviceBook.Answer)
  /// Files that are to be brought in have been read, or are being.
  case importing(ImportNews)
  /// What came of keeping the acts that were sent.
  case keeping(PlanKeeper.Outcome)
  /// What others have kept since a revision.
  case foreign(PlanKeeper.Foreign, since: Int64)
  /// What others have kept cannot be read, and trying again will not help.
  case cutOff(KeepingFailure)
  /// Someone may have written.
  case someoneWrote
  /// Time to try again to keep what could not be kept.
  case retry
  case dayBegan(CivilDate)
  /// What came of writing a list to a file.
  case wrote(ListFile.Outcome)
  /// What came of reading a partner's file.
  case readPartner(PartnerAnswer)
  /// What came back from the user's editor.
  case edited(Result<String, Trouble>)
  /// Time to keep what is being written.
  case writingPaused
  /// What was being written in a place that has been opened, when the program was last ended.
  case foundUnfinished(UnfinishedText)
  /// Something beside the plan went wrong.
  case trouble(Trouble)
}
