import PlannerDomain

/// Work that an update asks for; it is done elsewhere and reports back as an event.
enum Effect: Hashable, Sendable {
  /// Asks the catalogue; whatever it was asked before is no longer wanted.
  case find(CatalogueQuestion)
  /// Reckons what is kept of each team, so that it is there when it is looked at.
  case reckon(Municipality, TeamBooks.Basis, Language)
  /// Measures the strategies' goals.
  case measure(StrategyQuestion)
  /// Reckons what the statistics screen tells; whatever it wanted before is no longer wanted.
  case reckonStatistics(StatisticsQuestion)
  /// Reckons the advice of some teams.
  case advise(AdviceBook.Question)
  /// Reads files that are to be brought in; whatever was being read before is no longer wanted.
  case readFiles(ImportQuestion)
  case stopReading
  /// Looks for the files that a path may be the beginning of.
  case findPaths(String)
  case keep([Act], expecting: Int64)
  case fetchChanges(since: Int64)
  case retryLater
  /// Gives back the memory of work that is over.
  case giveMemoryBack
  case suspend
  /// Hands text to the terminal's clipboard.
  case copy(String)
  case write(ListFile)
  /// Reads what a partner municipality lacks from its file.
  case readPartner(String)
  /// Lets the user change a text in an editor.
  case edit(String)
  case keepViews(before: [SavedView], after: [SavedView])
  /// Tells when what is being written is to be kept.
  case awaitPause
  case keepUnfinished(UnfinishedText)
  case forgetUnfinished(_ place: String)
  /// Looks at once for what was being written in a place, before anything is written there anew.
  case findUnfinished(_ place: String)
}

extension Effect {
  /// Whether it is begun when the frame is there, so that the frame need not share the processors with
  /// it: what is kept, and what is reckoned for later.
  var followsFrame: Bool {
    switch self {
    case .keep, .reckon, .measure, .advise, .giveMemoryBack, .keepViews, .keepUnfinished,
      .forgetUnfinished:
      true
    default: false
    }
  }
}
