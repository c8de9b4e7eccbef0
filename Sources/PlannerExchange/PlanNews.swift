public import PlannerDomain

/// What a plan says that a municipality does not know, whatever rules it breaks.
public struct PlanNews: Hashable, Sendable {
  /// What is new or different, in the plan's order.
  public private(set) var entries: [Entry] = []
  /// What differs, but has moved on in the program since, and stays as it is.
  public private(set) var left: [EntryKey] = []
  /// What was edited in a file after its export and in the plan as well.
  public let overtaken: [OvertakenEntry]
  /// What the plan has changed since the export and the file has not.
  public let movedOn: [EntryKey]
  /// What the plan says just as it is.
  public private(set) var unchanged: [EntryKey] = []

  /// - Parameters:
  ///   - versions: what the entries with stamps that are not the plan's held earlier, as far as is known.
  ///   - overwriting: whether the file goes before the plan where both were edited.
  public init(
    of plan: ImportedPlan, with municipality: Municipality,
    versions: [EntryKey: [Entry]] = [:], overwriting: Bool = false
  ) {
    let meeting = ExportMeeting(
      of: plan, with: municipality, versions: versions, overwriting: overwriting)
    overtaken = meeting.overtaken
    movedOn = meeting.movedOn
    for entry in meeting.entries {
      let key = entry.key
      let before = municipality[key]
      if before == entry {
        unchanged.append(key)
      } else if before != nil, key.kind.movesOn {
        left.append(key)
      } else {
        entries.append(entry)
      }
    }
  }
}

extension EntryKind {
  /// Whether what happens in the program leads it away from what the files say.
  var movesOn: Bool {
    switch self {
    case .record, .assignment, .agreement, .followUpGoal, .rating, .strategy: true
    default: false
    }
  }
}
