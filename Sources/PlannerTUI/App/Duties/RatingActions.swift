import PlannerDomain

/// What can be done in the dialog in which transfer is rated.
enum RatingActions {
  static let all: [ActionSpec] =
    [
      ActionSpec(
        "rating.choose", in: .rating, keys: "enter", footer: 1,
        title: { $0.followUp.chooseOrSave }, change: { $0.chooseInRating() }),
      ActionSpec(
        "rating.toggle", in: .rating, keys: "space", title: { $0.app.mark },
        change: { state in
          state.withRating { dialog in
            if !dialog.isOnSave { dialog.answer(dialog.cursor) }
          }
        }),
      ActionSpec(
        "rating.back", in: .rating, keys: "backspace left", footer: 3,
        title: { $0.followUp.stepBack },
        change: { state in state.withRating { _ = $0.stepBack() } }),
      ActionSpec(
        "rating.close", in: .rating, keys: "esc ctrl-c q", footer: 5, title: { $0.app.close },
        change: { _ = $0.layers.popLast() }),
    ]
    + (1...RatingDialog.practicePlace + 1).map { number in
      ActionSpec(
        "rating.answer.\(number)", in: .rating, keys: String(number),
        title: { $0.followUp.choice(number) },
        change: { state in state.withRating { $0.answer(number - 1) } })
    }
}

extension AppState {
  fileprivate mutating func withRating(_ body: (inout RatingDialog) -> Void) {
    guard case .rating(var dialog) = layers.last else { return }
    body(&dialog)
    layers[layers.count - 1] = .rating(dialog)
  }

  fileprivate mutating func chooseInRating() {
    guard case .rating(let dialog) = layers.last else { return }
    guard dialog.step == .barriers else {
      withRating { $0.answer($0.cursor) }
      return
    }
    guard dialog.isOnSave || dialog.used != nil else { return }
    let ratings = dialog.ratings(on: today, by: actor, &identifiers)
    guard let first = ratings.first else { return }
    layers.removeLast()
    let version = plan.version
    make(
      PlannedEdit(
        edit: ratings.count == 1
          ? .rateTransfer(first) : .together(ratings.map { .rateTransfer($0) }),
        title: words.followUp.rated(dialog.name, first.used)))
    if plan.version != version { followUp.marked = [] }
  }

  /// The ratings that the chosen rows ask for, or that they are and may be given anew; nil where one of
  /// them is something else.
  var ratingToGive: RatingDialog? {
    let rows = followUp.chosenRows
    let subjects = rows.compactMap { ratingSubject(of: $0) }
    guard let first = subjects.first, subjects.count == rows.count else { return nil }
    let told = words.followUp
    guard subjects.count == 1 else {
      let name = told.count(ratings: subjects.count)
      let raters = Set(subjects.map(\.rater))
      return RatingDialog(
        subjects, title: name, name: name,
        facts: TransferRating.Rater.allCases.filter(raters.contains).map(told.ratedBy))
    }
    guard let assignment = municipality.assignments[first.assignment] else { return nil }
    let name = names(of: [assignment.employee])
    let earlier: TransferRating? =
      if case .rating(let id) = rows[0] { municipality.ratings[id] } else { nil }
    return RatingDialog(
      subjects, title: told.ratingTitle(name, first.moment), name: name,
      facts: [
        municipality.offerings[assignment.offering]?.title ?? "", told.ratedBy(first.rater),
      ], earlier: earlier)
  }

  private func ratingSubject(of row: FollowUpRow) -> RatingDialog.Subject? {
    switch row {
    case .open(let due):
      guard case .rating(let id, let rater, let moment) = due.subject else { return nil }
      return .init(assignment: id, rater: rater, moment: moment)
    case .rating(let id):
      return municipality.ratings[id].map {
        .init(assignment: $0.assignment, rater: $0.rater, moment: $0.moment)
      }
    case .settled: return nil
    }
  }
}
