import PlannerDomain

/// What can lie above a screen.
enum Layer: Hashable, Sendable {
  case menu(Menu)
  case picker(Picker)
  case prompt(Prompt)
  case confirm(Confirm)
  case notice(Notice)
  case form(Form)
  case rating(RatingDialog)

  var context: Context {
    switch self {
    case .menu: .menu
    case .picker: .picker
    case .prompt: .prompt
    case .confirm: .confirm
    case .notice: .notice
    case .form: .form
    case .rating: .rating
    }
  }
}

/// A question that is answered with yes or no.
struct Confirm: Hashable, Sendable {
  enum Purpose: Hashable, Sendable {
    /// Leave with edits that could not be kept.
    case leave
    case make(PlannedEdit)
    /// Order, and open the order.
    case order(PlannedEdit, Identifier<Requisition>)
    /// Close the form below with what was entered in it.
    case closeForm
    /// Write a list over a file that is there.
    case overwrite(ListFile)
    /// In place of another of its name.
    case saveView(SavedView)
    case removeView(String)
    /// Bring in what is right in the files.
    case bringIn
    /// Change a text that was signed, at what is selected.
    case reviseSigned(
      Identifier<ImplementationAgreement>, SheetStop?, takingOff: Set<AgreementParty>)
    /// Keep what the form below holds of an agreement's text, which has been signed meanwhile.
    case keepOverSignatures(Set<AgreementParty>)
  }

  var question: String
  var purpose: Purpose
}

/// Text to be read and closed.
struct Notice: Hashable, Sendable {
  var title: String
  var lines: [String]
  var top = 0
}

/// Text to be written, below some lines that say why.
struct Prompt: Hashable, Sendable {
  enum Purpose: Hashable, Sendable {
    /// The reason that an edit needs.
    case reason(PlannedEdit)
    /// The file that a list or a paper is written to.
    case print(ListFile.Content)
    /// The name to keep a view under.
    case viewName(ScreenView)
    /// Something about a duty.
    case duty(DutyAsk)
    case agreement(AgreementAsk)
    case strategy(StrategyAsk)
    /// The file of a municipality to pool demand with.
    case partner
    /// The files of a kind that are to be brought in.
    case importPath(String)
  }

  var title: String
  var lines: [String]
  var label: String
  var field: TextField
  /// What stood in the field at first.
  let begun: String
  var purpose: Purpose
  var problem: String?
  /// Said below the field: what is under way, or what there is to choose between.
  var note: String?

  init(
    title: String, lines: [String], label: String, text: String = "", purpose: Purpose,
    problem: String? = nil, note: String? = nil
  ) {
    self.title = title
    self.lines = lines
    self.label = label
    field = TextField(text, limit: purpose.limit, takesLines: purpose.isLong)
    begun = text
    self.purpose = purpose
    self.problem = problem
    self.note = note
  }
}

extension Prompt.Purpose {
  fileprivate var limit: Int {
    if case .viewName = self { 60 } else { TextField.usualLimit }
  }

  /// Whether a reason or a note is written, which may be of several lines.
  var isLong: Bool {
    switch self {
    case .reason: true
    case .duty(.date): false
    case .duty: true
    case .agreement(.name), .agreement(.day): false
    case .agreement: true
    case .strategy(.adoptionDay), .strategy(.adopter): false
    case .strategy: true
    case .print, .viewName, .partner, .importPath: false
    }
  }
}
