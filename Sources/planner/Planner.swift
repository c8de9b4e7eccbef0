import ArgumentParser
import Glibc
import PlannerTUI

@main
struct Planner: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "planner",
    abstract: "Plans continuing education for those who work with vulnerable children and youth.",
    discussion: """
      EXAMPLES
        planner demo                 try everything on a made-up municipality
        planner                      open your own plan, made on the first run
        planner import FOLDER        bring a municipality in from CSV files
        planner people gaps          what people lack
        planner plan assign 'ICS' --to 'Åse Ør' --session 2027-03-08
                                     give someone education, as on the screen
        planner undo                 take it back
        planner due                  what is due and overdue, for cron and mail

      Every command has --help with examples, and a page: man planner-plan-assign. What --json \
      prints is told in planner-json(5), what commands end with in planner(1).

      EXIT STATUS
        0   it was done
        1   it could not be done; due: something is overdue; doctor: something
            is wrong; stats --all: some files were skipped
        2   the answer could not be written: an edit may have been made, which
            is then told; due and stats --all: it cannot be told
        3   a rule of the plan refused the edit
        64  the command line was not understood, or a value can never be right

      In the program, ? shows what can be done, and : searches everything.
      """,
    version: "0.1.0",
    subcommands: [Open.self, Demo.self, Names.self],
    groupedSubcommands: opensAtOnce ? [] : groups,
    defaultSubcommand: Open.self)

  private static var groups: [CommandGroup] {
    [
      CommandGroup(
        name: "Who, what and when",
        subcommands: [
          NounCommand<PlanNoun>.self, ListCommand<YearList>.self, NounCommand<PeopleNoun>.self,
          NounCommand<TeamNoun>.self, NounCommand<RoleNoun>.self, NounCommand<BudgetNoun>.self,
          NounCommand<MunicipalityNoun>.self,
        ]),
      CommandGroup(
        name: "What there is to take",
        subcommands: [
          ListCommand<CatalogueList>.self, NounCommand<OfferingNoun>.self,
          NounCommand<SessionNoun>.self, NounCommand<ProviderNoun>.self,
          NounCommand<PackageNoun>.self, NounCommand<RequisitionNoun>.self,
          NounCommand<CompetenceNoun>.self, NounCommand<ThemeNoun>.self,
        ]),
      CommandGroup(
        name: "Agreements and following up",
        subcommands: [
          NounCommand<AgreementNoun>.self, NounCommand<TemplateNoun>.self,
          NounCommand<GoalNoun>.self, NounCommand<DutyNoun>.self, Due.self,
          ListCommand<FollowUpBoardList>.self,
        ]),
      CommandGroup(
        name: "The whole, and the survey",
        subcommands: [
          Overview.self, NounCommand<StrategyNoun>.self, NounCommand<AdviceNoun>.self, Group.self,
          Stats.self, MarketView.self,
        ]),
      CommandGroup(
        name: "What was done",
        subcommands: [
          ListCommand<JournalList>.self, VerbCommand<Undo>.self, VerbCommand<Redo>.self,
        ]),
      CommandGroup(
        name: "Files",
        subcommands: [
          New.self, Import.self, Export.self, CalendarCommand.self, Papers.self, Backup.self,
          Restore.self, Doctor.self, Config.self, Shapes.self, Columns.self,
        ]),
    ]
  }

  /// Whether a plan is to be opened on the screen, or a word to be completed, and nothing else: then the other commands, some
  /// hundred types, are not looked at, which would take as long as everything before the first frame.
  private static var opensAtOnce: Bool {
    let words = CommandLine.arguments.dropFirst()
    guard let first = words.first else { return true }
    guard ["open", "demo", "names"].contains(first) || first.hasPrefix("--") else { return false }
    // What the parser itself answers is about all.
    let asks = [
      "-h", "-help", "--help", "--version", "--generate", "--experimental", "---completion",
    ]
    return !words.contains { word in asks.contains { word.hasPrefix($0) } }
  }

  static func main() {
    do {
      let words = Array(CommandLine.arguments.dropFirst())
      // The parser's own help answers an unknown command with everything.
      if words.first == "help" { endWhereUnknown() }
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as Failure {
      Machine.say(failure.text)
      Glibc.exit(failure.status)
    } catch let error as OutputError {
      let language = language(wishedIn: CommandLine.arguments)
      let failure = Failure(error.text(in: language), in: language)
      Machine.say(failure.text)
      Glibc.exit(ExitStatus.untold.rawValue)
    } catch {
      guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
      // A word where no command is named is another command's value.
      endWhereUnknown { fullMessage(for: error).contains("'\($0)'") }
      Machine.say(
        ParserWords(say: language(wishedIn: CommandLine.arguments)).text(fullMessage(for: error)))
      Glibc.exit(ExitStatus.usage.rawValue)
    }
  }

  /// Ends the program where a word that stands for a command names none.
  private static func endWhereUnknown(_ isMeant: (String) -> Bool = { _ in true }) {
    let words = Array(CommandLine.arguments.dropFirst())
    guard let unknown = UnknownCommand.first(in: words), isMeant(unknown.word)
    else { return }
    let language = language(wishedIn: words)
    Machine.say(Failure(unknown.text(in: language), in: language).text)
    Glibc.exit(ExitStatus.usage.rawValue)
  }

  /// The language of an answer that no command gives.
  private static func language(wishedIn words: [String]) -> Language {
    let named = words.firstIndex(of: "--language").flatMap { place in
      words.indices.contains(place + 1) ? words[place + 1] : nil
    }
    let joined = words.first { $0.hasPrefix("--language=") }?.dropFirst("--language=".count)
    let wished = (named ?? joined.map(String.init)).flatMap { Language(rawValue: $0.lowercased()) }
    return wished ?? Machine.wishedLanguage
      ?? (try? ConfigurationFile(path: Machine.configurationFile).read())?.language
      ?? Machine.localeLanguage
  }
}
