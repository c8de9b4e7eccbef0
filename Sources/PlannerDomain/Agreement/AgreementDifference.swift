/// What one text of an agreement says otherwise than another; empty when they say the same.
public struct AgreementDifference: Hashable, Sendable {
  public enum Line: Hashable, Sendable {
    case purpose(before: String, after: String)
    case addedGoal(LearningGoal)
    case removedGoal(LearningGoal)
    /// Nil before for one that was added, nil after for one that was removed.
    case item(before: AgreementItem?, after: AgreementItem?)
    case addedCommitment(LeaderCommitment)
    case removedCommitment(LeaderCommitment)
    case practice(before: PracticeTime?, after: PracticeTime?)
    case cover(before: String, after: String)
  }

  /// In the order of the text.
  public let lines: [Line]

  public init(from old: AgreementTerms, to new: AgreementTerms) {
    var lines: [Line] = []
    if old.purpose != new.purpose {
      lines.append(.purpose(before: old.purpose, after: new.purpose))
    }
    lines += old.goals.filter { !new.goals.contains($0) }.map(Line.removedGoal)
    lines += new.goals.filter { !old.goals.contains($0) }.map(Line.addedGoal)
    for item in old.items {
      let after = new.item(item.number)
      if after != item { lines.append(.item(before: item, after: after)) }
    }
    for item in new.items where old.item(item.number) == nil {
      lines.append(.item(before: nil, after: item))
    }
    lines += old.commitments.filter { !new.commitments.contains($0) }.map(Line.removedCommitment)
    lines += new.commitments.filter { !old.commitments.contains($0) }.map(Line.addedCommitment)
    if old.practice != new.practice {
      lines.append(.practice(before: old.practice, after: new.practice))
    }
    if old.cover != new.cover { lines.append(.cover(before: old.cover, after: new.cover)) }
    self.lines = lines
  }
}
