import PlannerDomain

/// A place on an agreement's page where the cursor can stand.
enum SheetStop: Hashable, Sendable {
  case party(AgreementParty)
  case lack(AgreementCheck.Lack)
  /// A part of the text, by the form's field.
  case field(FieldName)
  /// An item, by its number.
  case item(Int)
  case goal(Identifier<FollowUpGoal>)
  case advice(Advice.ID)
}

/// A row of an agreement's page.
struct SheetRow: Hashable, Sendable {
  /// What is selected with the row; nil when it only tells.
  var stop: SheetStop?
  var left: [Run] = []
  var right: [Run] = []

  func draw(on frame: inout Frame, in place: Rect) {
    PageRow(left: left, right: right).draw(on: &frame, in: place)
  }
}

extension SheetStop {
  /// The field of the form in which what it is about is written.
  func field(in terms: AgreementTerms) -> FieldName? {
    switch self {
    case .field(let name): name
    case .item(let number): terms.item(number).map(FieldName.init(of:))
    case .lack(let lack): FieldName(mending: lack)
    case .party, .goal, .advice: nil
    }
  }
}

extension FieldName {
  /// The field that lists an item.
  init(of item: AgreementItem) {
    self =
      switch (item.kind, item.phase) {
      case (.sharing, _): .sharing
      case (.followUp, _): .followUps
      case (.task, .before): .before
      case (.task, .during): .during
      case (.task, .after): .after
      }
  }

  /// The field that mends a lack; nil where no text does.
  init?(mending lack: AgreementCheck.Lack) {
    switch lack {
    case .participantGoals: self = .participantGoals
    case .workplaceGoals, .ownWords: self = .workplaceGoals
    case .purpose: self = .purpose
    case .preparation, .latePreparation: self = .before
    case .practiceTasks: self = .during
    case .commitment(.goals): self = .commitGoals
    case .commitment(.room): self = .commitRoom
    case .commitment(.followUp): self = .commitFollowUp
    case .commitment(.sparring): self = .commitSparring
    case .practiceTime: self = .practiceMinutes
    case .sharing: self = .sharing
    case .cover: self = .cover
    case .followUp, .lateFollowUp: self = .followUps
    case .followUpGoals, .goesAlone, .leader, .otherLeader, .dates: return nil
    }
  }
}
