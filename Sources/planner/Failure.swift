import PlannerTUI

/// Something that ends the program with a message.
struct Failure: Error {
  /// As it is told on standard error.
  let text: String

  init(_ text: String, in language: Language) {
    self.text = language("Fejl: ", "Error: ") + text
  }
}
