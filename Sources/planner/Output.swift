import Glibc
import PlannerTUI

/// Standard output, which may be full.
///
/// Everything is written at once, so that what could not be told is known while its meaning is.
enum Output {
  static func print(_ text: String, terminator: String = "\n") throws(OutputError) {
    let error = WholeFile.fill(STDOUT_FILENO, Array((text + terminator).utf8))
    guard error == 0 else { throw OutputError(error: error) }
  }

  /// Tells of something that was done, and stays done where it cannot be told.
  static func tell(_ text: String) throws(OutputError) {
    do {
      try print(text)
    } catch {
      throw OutputError(error: error.error, isDone: true)
    }
  }
}

/// That something could not be told on standard output.
struct OutputError: Error {
  /// The system's number for why.
  let error: Int32
  /// Whether what was to be told of has been done.
  var isDone = false

  func text(in say: Language) -> String {
    let reason = String(cString: strerror(error))
    return isDone
      ? say(
        "Det er gjort, men kunne ikke fortælles: \(reason)",
        "It was done, but could not be told: \(reason)")
      : say("Svaret kunne ikke skrives: \(reason)", "The answer could not be written: \(reason)")
  }
}
