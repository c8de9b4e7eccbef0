import PlannerDomain
import PlannerTUI

/// A configuration file in which everything is a comment, to begin with.
struct ConfigurationTemplate {
  let language: Language
  let path: String

  private func say(_ danish: String, _ english: String) -> String {
    language == .danish ? danish : english
  }

  var text: String {
    (head + ["# keys:"] + KeyTemplate(language: language).parts.flatMap(lines))
      .joined(separator: "\n")
  }

  private var head: [String] {
    [
      "# \(path)",
      say(
        "# Fjern # foran det, du vil ændre; resten følger programmet.",
        "# Take away the # before what you want to change; the rest follows the program."),
      "",
      "# language: da        # da, en",
      "# theme: auto         # \(ThemeName.allCases.map(\.rawValue).joined(separator: ", "))",
      say(
        "# mouse: on           # off overlader musen til terminalen",
        "# mouse: on           # off leaves the mouse to the terminal"),
      say(
        "# name: Anna Holm     # dit navn i journalen",
        "# name: Anna Holm     # your name in the journal"),
      "# duty: leader        # \(Actor.Duty.allCases.map(\.rawValue).joined(separator: ", "))",
      "",
      say(
        "# Taster: én som 'c' eller flere som ['c', 'ctrl-r']; [] giver handlingen ingen.",
        "# Keys: one such as 'c' or several such as ['c', 'ctrl-r']; [] gives an action none."),
    ]
  }

  private func lines(_ part: KeyTemplate.Part) -> [String] {
    ["#   # \(part.title)"]
      + part.lines.map { line in
        let keys = line.keys.map(Self.quoted).joined(separator: ", ")
        let setting = "#   \(line.action): [\(keys)]"
        return setting + String(repeating: " ", count: max(1, 44 - setting.count))
          + "# \(line.title)"
      }
  }

  /// In single quotes, within which YAML has no sign but the quote itself.
  private static func quoted(_ key: String) -> String {
    "'\(key == "'" ? "''" : key)'"
  }
}
