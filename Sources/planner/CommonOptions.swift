public import ArgumentParser
public import PlannerDomain
import PlannerTUI

/// In which language one is answered.
struct LanguageOption: ParsableArguments {
  @Option(
    help: "da or en; else PLANNER_LANGUAGE, the configuration, or the locale decides.",
    completion: .list(Language.allCases.map(\.rawValue)),
    transform: ScreenOptions.language)
  var language: Language?

  /// A wish that cannot be met is told, rather than answered in another language.
  func validate() throws {
    if language == nil, let wish = Machine.environment("PLANNER_LANGUAGE"),
      Language(locale: wish) == nil
    {
      throw ValidationError("PLANNER_LANGUAGE is '\(wish)'; choose da or en.")
    }
  }
}

/// Who is at the keys, and in which language they are answered.
struct WhoOptions: ParsableArguments {
  @OptionGroup var spoken: LanguageOption

  @Option(
    name: .customLong("as"),
    help: "Your job: leader, consultant or manager; else as last said. A consultant cannot approve."
  )
  var duty: Actor.Duty?

  @Option(help: "Your name in the journal; else your account's. A team leader's opens the team.")
  var name: String?

  var language: Language? { spoken.language }

  func validate() throws { try Self.check(name) }

  static func check(_ name: String?) throws {
    guard CPRNumber.isAbsent(from: name ?? "") else {
      throw ValidationError("A name in the journal must not look like a CPR number.")
    }
  }
}

/// What can be said of every way to open the program.
struct ScreenOptions: ParsableArguments {
  @OptionGroup var who: WhoOptions

  @Flag(name: .customLong("no-color"), help: "No colours; NO_COLOR does the same.")
  var noColor = false

  @Flag(name: .customLong("no-mouse"), help: "Leave the mouse to the terminal.")
  var noMouse = false

  @Option(
    help: "auto, light, dark or colour-blind; else what was chosen last, or the configuration.",
    completion: .list(ThemeName.allCases.map(\.rawValue)),
    transform: ScreenOptions.theme)
  var theme: ThemeName?

  @Flag(help: "Plain lines for screen readers: no columns, borders or signs.")
  var accessible = false

  /// The configuration file's settings; what is wrong in it ends the program before it begins.
  static func configuration(in language: Language) throws -> Configuration {
    do {
      return try ConfigurationFile(path: Machine.configurationFile).read()
    } catch {
      throw Failure(
        error.all.map { $0.text(error.path, language) }.joined(separator: "\n"), in: language)
    }
  }

  /// The user's own manner as far as nothing else was said.
  func manner(_ own: Manner) -> Manner {
    Manner(
      theme: theme ?? own.theme, mouse: own.mouse && !noMouse,
      isLinear: own.isLinear || accessible)
  }

  private static func theme(_ text: String) throws -> ThemeName {
    guard let theme = ThemeName(text) else {
      let names = ThemeName.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("'\(text)' is not a theme; choose \(names).")
    }
    return theme
  }

  static func language(_ text: String) throws -> Language {
    guard let language = Language(rawValue: text.lowercased()) else {
      throw ValidationError("'\(text)' is not a language; choose da or en.")
    }
    return language
  }
}

struct DatabaseOption: ParsableArguments {
  @Option(
    name: .customLong("database"),
    help: "The plan's file; else plan.sqlite in the XDG data folder.", completion: .file())
  var path: String?

  var resolvedPath: String { path ?? Machine.dataFolder + "/plan.sqlite" }
}

extension Actor.Duty: ExpressibleByArgument {}
extension TargetGroup: ExpressibleByArgument {}
extension Advice.Severity: ExpressibleByArgument {}
