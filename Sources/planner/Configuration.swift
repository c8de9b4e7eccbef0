import PlannerDomain
import PlannerTUI

/// What the user has settled in the configuration file; what is nil is left to the machine.
struct Configuration: Hashable {
  var language: Language?
  var theme: ThemeName?
  var mouse: Bool?
  /// The name in the journal.
  var name: String?
  var duty: Actor.Duty?
  var keyMap = KeyMap.standard

  /// How the program shows itself as far as the file says.
  var manner: Manner { Manner(theme: theme ?? .auto, mouse: mouse ?? true) }

  /// The fields of the file, in the order in which they are explained.
  enum Field: String, CaseIterable {
    case language, theme, mouse, name, duty, keys
  }

  /// Everything that is wrong with a file, in the order of its lines.
  struct Problems: Error {
    var path: String
    var all: [ConfigurationProblem]
  }
}
