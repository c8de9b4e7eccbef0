extension AgreementTerms {
  /// What two desks made of this text, put together item by item and field by field; nil where both
  /// changed the same, and differently.
  ///
  /// - Parameter next: the number of the next new item, for where both gave the same one to theirs.
  func merging(
    _ theirs: AgreementTerms, _ mine: AgreementTerms, next: Int
  ) -> AgreementTerms? {
    guard let purpose = ThreeWay.value(purpose, theirs: theirs.purpose, mine: mine.purpose),
      let cover = ThreeWay.value(cover, theirs: theirs.cover, mine: mine.cover),
      let practice = mergingPractice(theirs.practice, mine.practice),
      let goals = mergingGoals(theirs, mine),
      let commitments = mergingCommitments(theirs, mine),
      let items = mergingItems(theirs, mine, next: next)
    else { return nil }
    return AgreementTerms(
      purpose: purpose, goals: goals, items: items, commitments: commitments, practice: practice,
      cover: cover)
  }

  private func mergingPractice(_ theirs: PracticeTime?, _ mine: PracticeTime?) -> PracticeTime?? {
    guard let practice, let theirs, let mine else {
      return ThreeWay.value(practice, theirs: theirs, mine: mine)
    }
    guard
      let minutes = ThreeWay.value(
        practice.minutesPerWeek, theirs: theirs.minutesPerWeek, mine: mine.minutesPerWeek),
      let weeks = ThreeWay.value(practice.weeks, theirs: theirs.weeks, mine: mine.weeks),
      let note = ThreeWay.value(practice.note, theirs: theirs.note, mine: mine.note)
    else { return nil }
    return PracticeTime(minutesPerWeek: minutes, weeks: weeks, note: note)
  }

  private func mergingGoals(
    _ theirs: AgreementTerms, _ mine: AgreementTerms
  ) -> [LearningGoal]? {
    var goals: [LearningGoal] = []
    for holder in LearningGoal.Holder.allCases {
      guard
        let own = ThreeWay.list(
          self.goals(of: holder), theirs: theirs.goals(of: holder), mine: mine.goals(of: holder))
      else { return nil }
      goals += own
    }
    return goals
  }

  private func mergingCommitments(
    _ theirs: AgreementTerms, _ mine: AgreementTerms
  ) -> [LeaderCommitment]? {
    var commitments: [LeaderCommitment] = []
    for kind in LeaderCommitment.Kind.allCases {
      func own(_ terms: AgreementTerms) -> [LeaderCommitment] {
        terms.commitments.filter { $0.kind == kind }
      }
      guard let merged = ThreeWay.list(own(self), theirs: own(theirs), mine: own(mine)) else {
        return nil
      }
      // Both wrote a first one; an agreement says one thing of each kind.
      guard merged.count <= max(own(theirs).count, own(mine).count) else { return nil }
      commitments += merged
    }
    return commitments
  }

  private func mergingItems(
    _ theirs: AgreementTerms, _ mine: AgreementTerms, next: Int
  ) -> [AgreementItem]? {
    var next = next
    var merged: [Int: AgreementItem] = [:]
    for item in items {
      switch (theirs.item(item.number), mine.item(item.number)) {
      case (let other?, let own?):
        guard let both = item.merging(other, own) else { return nil }
        merged[item.number] = both
      case (let left?, nil), (nil, let left?):
        // Removed here and changed there.
        guard left == item else { return nil }
      case (nil, nil): break
      }
    }
    var added = theirs.items.filter { item($0.number) == nil }
    for own in mine.items where item(own.number) == nil && !added.contains(own) {
      guard theirs.item(own.number) != nil else {
        added.append(own)
        next = max(next, own.number + 1)
        continue
      }
      added.append(
        AgreementItem(
          number: next, kind: own.kind, phase: own.phase, text: own.text, audience: own.audience,
          owner: own.owner, due: own.due))
      next += 1
    }
    // In the order of whoever put them in another.
    func order(_ terms: AgreementTerms) -> [Int] {
      terms.items.map(\.number).filter { merged[$0] != nil }
    }
    let kept = (order(theirs) == order(self) ? order(mine) : order(theirs))
      .compactMap { merged[$0] }
    return AgreementItem.Phase.allCases.flatMap { phase in
      (kept + added).filter { $0.phase == phase }
    }
  }
}

extension AgreementItem {
  fileprivate func merging(_ theirs: AgreementItem, _ mine: AgreementItem) -> AgreementItem? {
    guard let kind = ThreeWay.value(kind, theirs: theirs.kind, mine: mine.kind),
      let phase = ThreeWay.value(phase, theirs: theirs.phase, mine: mine.phase),
      let text = ThreeWay.value(text, theirs: theirs.text, mine: mine.text),
      let audience = ThreeWay.value(audience, theirs: theirs.audience, mine: mine.audience),
      let owner = ThreeWay.value(owner, theirs: theirs.owner, mine: mine.owner),
      let due = ThreeWay.value(due, theirs: theirs.due, mine: mine.due)
    else { return nil }
    return AgreementItem(
      number: number, kind: kind, phase: phase, text: text, audience: audience, owner: owner,
      due: due)
  }
}
