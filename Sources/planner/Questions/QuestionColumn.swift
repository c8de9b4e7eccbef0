import PlannerTUI

/// A field of the rows that a question is answered with.
struct QuestionColumn {
  /// What JSON has in it; absent or, in CSV, empty where there is nothing.
  enum Kind: String {
    case text, number, boolean
    /// As in `2027-03-08`.
    case date
    /// A number of kroner.
    case kroner
    case texts = "list of texts"
  }

  /// Lasting: other programs read it.
  let name: String
  let kind: Kind
  /// The heading in Danish.
  let danish: String
  /// What it means, for the manual.
  let meaning: String
  /// What its values are called, where they are lasting names.
  let values: ValueSpeech?

  init(
    _ name: String, _ kind: Kind = .text, _ danish: String, _ meaning: String,
    of values: ValueSpeech? = nil
  ) {
    self.name = name
    self.kind = kind
    self.danish = danish
    self.meaning = meaning
    self.values = values
  }

  var english: String { name.replacing("_", with: " ") }
}
