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
    + (1...7).map { number in
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
    guard let rating = dialog.rating(identifiers.next(), on: today, by: actor) else { return }
    layers.removeLast()
    make(
      PlannedEdit(
        edit: .rateTransfer(rating), title: words.followUp.rated(dialog.name, rating.used)))
  }

  /// The rating that the row under the cursor asks for, or that it is and may be given anew.
  var ratingToGive: RatingDialog? {
    switch followUp.selectedRow {
    case .open(let due):
      guard case .rating(let id, let rater, let moment) = due.subject else { return nil }
      return ratingDialog(of: id, rater, moment, earlier: nil)
    case .rating(let id):
      return municipality.ratings[id].flatMap {
        ratingDialog(of: $0.assignment, $0.rater, $0.moment, earlier: $0)
      }
    case .settled, nil: return nil
    }
  }

  private func ratingDialog(
    of id: Identifier<Assignment>, _ rater: TransferRating.Rater,
    _ moment: TransferRating.Moment, earlier: TransferRating?
  ) -> RatingDialog? {
    guard let assignment = municipality.assignments[id] else { return nil }
    return RatingDialog(
      assignment: id, rater: rater, moment: moment, name: names(of: [assignment.employee]),
      offering: municipality.offerings[assignment.offering]?.title ?? "", earlier: earlier)
  }
}
