import ArgumentParser
import Glibc

@main
struct Planner: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "planner",
    abstract: "Plans continuing education for those who work with vulnerable children and youth.",
    discussion: """
      EXAMPLES
        planner demo                     try everything on a made-up municipality
        planner                          open your own plan, made on the first run
        planner import FOLDER            bring a municipality in from CSV files
        planner export FOLDER            write everything to CSV files, or to JSON
        planner calendar FILE            write courses, deadlines and duties as a calendar
        planner --database team.sqlite   open the plan in a certain file
        planner overview                 print the overview as plain text
        planner backup                   copy the plan to a safe place
        planner due                      print what is due and overdue, for cron and mail
        planner advice                   print what the survey's findings say about the plan
        planner group                    print the priority group, and what lifts it
        planner strategy                 print how the strategies' goals stand
        planner stats                    print statistics beside the national survey's
        planner market                   print what the market of education lacks, and what to pool
        planner paper agreement --for Åse agreement.pdf
                                         an agreement, a year or a report on paper
        planner config                   show what can be set, such as keys

      In the program, ? shows what can be done, and : searches everything.
      """,
    version: "0.1.0",
    subcommands: [
      Open.self, Demo.self, Import.self, Export.self, CalendarCommand.self, Overview.self, Due.self,
      Strategy.self, AdviceCommand.self, Group.self, Stats.self, MarketView.self, Papers.self,
      Backup.self, Restore.self, Doctor.self, Config.self,
    ],
    defaultSubcommand: Open.self)

  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
      guard fflush(nil) == 0 else {
        throw Failure(String(cString: strerror(errno)), in: Machine.spokenLanguage)
      }
    } catch let failure as Failure {
      Machine.say(failure.text)
      Glibc.exit(EXIT_FAILURE)
    } catch {
      exit(withError: error)
    }
  }
}
