public import ArgumentParser
public import PlannerDomain
import PlannerTUI

/// What can be said of every way to open the program.
struct ScreenOptions: ParsableArguments {
  @Option(
    help: "da or en; else PLANNER_LANGUAGE, else the locale decides.",
    transform: ScreenOptions.language)
  var language: Language?

  @Option(
    name: .customLong("as"),
    help: "Your job: leader, consultant or manager. A consultant cannot approve.")
  var duty: Actor.Duty = .leader

  @Option(help: "Your name in the journal; else your account's. A team leader's opens the team.")
  var name: String?

  @Flag(name: .customLong("no-color"), help: "No colours; NO_COLOR does the same.")
  var noColor = false

  @Flag(name: .customLong("no-mouse"), help: "Leave the mouse to the terminal.")
  var noMouse = false

  var actor: Actor { Actor(name: name ?? Machine.userName, duty: duty) }

  var chosenLanguage: Language { language ?? Machine.language }

  var terminal: CursesTerminal.Options { .init(color: !noColor, mouse: !noMouse) }

  /// A wish that cannot be met is told, rather than answered in another language.
  func validate() throws {
    if language == nil, let wish = Machine.environment("PLANNER_LANGUAGE"),
      Language(locale: wish) == nil
    {
      throw ValidationError("PLANNER_LANGUAGE is '\(wish)'; choose da or en.")
    }
    guard CPRNumber.isAbsent(from: actor.name) else {
      throw ValidationError("A name in the journal must not look like a CPR number.")
    }
  }

  private static func language(_ text: String) throws -> Language {
    guard let language = Language(rawValue: text.lowercased()) else {
      throw ValidationError("'\(text)' is not a language; choose da or en.")
    }
    return language
  }
}

struct DatabaseOption: ParsableArguments {
  @Option(
    name: .customLong("database"),
    help: "The plan's file; else plan.sqlite in the XDG data folder.")
  var path: String?

  var resolvedPath: String { path ?? Machine.dataFolder + "/plan.sqlite" }
}

extension Actor.Duty: ExpressibleByArgument {}
