import Glibc
import PlannerTUI

/// Something that ends the program with a message.
struct Failure: Error {
  /// As it is told on standard error.
  let text: String
  /// What the program ends with.
  let status: Int32

  init(_ text: String, in language: Language, status: Int32 = EXIT_FAILURE) {
    self.text = language("Fejl: ", "Error: ") + text
    self.status = status
  }
}
