import ArgumentParser
import Glibc
import PlannerDomain
import PlannerStore
import PlannerTUI

struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check the plan, the terminal and the settings, and say what to do.",
    discussion: """
      Changes nothing, and names no people. Ends with 0 when everything is well, 1 when something \
      is not.

      EXAMPLE
        planner doctor --database team.sqlite
      """)

  @OptionGroup var database: DatabaseOption
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    let (settings, problems) = ConfigurationFile(path: Machine.configurationFile).looked
    let desk = Desk(screen: screen, by: settings)
    var findings = Findings(desk: desk)
    findings.lookAtSettings(problems)
    desk.during("Ser planen efter", "Looking at the plan") {
      findings.lookAtPlan(database.resolvedPath)
    }
    findings.lookAtMachine()
    try Output.print(findings.lines.joined(separator: "\n"))
    if findings.isAnythingWrong { throw ExitCode(1) }
  }
}

/// What the doctor found, in lines.
private struct Findings {
  let desk: Desk
  private(set) var lines: [String] = []
  private(set) var isAnythingWrong = false

  init(desk: Desk) { self.desk = desk }

  private mutating func well(_ danish: String, _ english: String) {
    lines.append("\(desk.words("godt ", "well "))  \(desk.words(danish, english))")
  }

  /// Works, but could be better.
  private mutating func note(_ danish: String, _ english: String) {
    lines.append("\(desk.words("obs  ", "note "))  \(desk.words(danish, english))")
  }

  private mutating func wrong(_ danish: String, _ english: String) {
    isAnythingWrong = true
    lines.append("\(desk.words("galt ", "wrong"))  \(desk.words(danish, english))")
  }

  /// - Parameter problems: what is wrong in the configuration file, whose settings are then left out.
  mutating func lookAtSettings(_ problems: Configuration.Problems?) {
    for problem in problems?.all ?? [] {
      let path = Machine.configurationFile
      wrong(problem.text(path, .danish), problem.text(path, .english))
    }
  }

  mutating func lookAtPlan(_ path: String) {
    guard access(path, F_OK) == 0 else {
      well(
        "Der er ingen plan i \(path) endnu; den laves første gang.",
        "There is no plan at \(path) yet; it is made the first time.")
      return
    }
    guard !Machine.isEmptyFile(path) else {
      let (danish, english) = (desk.isEmpty(path), desk.isEmpty(path))
      return note(danish, english)
    }
    do throws(StoreError) {
      let store = try SQLiteStore(path: path)
      lookAtPermissions(of: store.path)
      let broken = try store.check()
      for finding in broken { wrong("Databasen: \(finding)", "The database: \(finding)") }
      guard broken.isEmpty else { return }
      let kept = try store.load()
      well(
        "\(store.path) er hel, ved version \(kept.revision.rawValue).",
        "\(store.path) is whole, at revision \(kept.revision.rawValue).")
      if store.isReadOnly {
        wrong("Planen kan læses, men ikke skrives.", "The plan can be read but not written.")
      }
      let rules = kept.municipality.problems()
      for (kind, count) in Self.kinds(of: rules) {
        wrong(
          "\(count) brud på planens regler ved \(kind).",
          "\(count) breaches of the plan's rules at \(kind).")
      }
      if rules.isEmpty { well("Alle planens regler er holdt.", "Every rule of the plan holds.") }
    } catch {
      wrong(error.danish, error.english)
    }
  }

  /// Kinds alone: what breaks a rule may be about a person.
  private static func kinds(of errors: [EditError]) -> [(String, Int)] {
    let kinds = errors.map { error in
      if case .invalid(let key, _, _) = error { key.kind.rawValue } else { "?" }
    }
    return Dictionary(kinds.map { ($0, 1) }, uniquingKeysWith: +).sorted { $0.key < $1.key }
  }

  private mutating func lookAtPermissions(of path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return }
    if status.st_mode & 0o077 != 0 {
      wrong(
        "Andre på maskinen kan læse \(path). Kør: chmod 600 \(path)",
        "Others on this machine can read \(path). Run: chmod 600 \(path)")
    } else {
      well("Planen er kun ejerens.", "The plan is its owner's alone.")
    }
  }

  mutating func lookAtMachine() {
    if let folder = Machine.sampleFolder {
      well("Eksempeldata ligger i \(folder).", "The sample data is in \(folder).")
    } else {
      wrong(
        "Eksempeldata blev ikke fundet ved programmet; planner demo virker ikke.",
        "The sample data was not found beside the program; planner demo will not work.")
    }
    setlocale(LC_ALL, "")
    let codeset = nl_langinfo(CInt(CODESET)).map { String(cString: $0) } ?? ""
    if codeset == "UTF-8" {
      well("Tegnsættet er UTF-8.", "The codeset is UTF-8.")
    } else {
      note(
        "Tegnsættet er \(codeset): det, som det mangler, vises med andre tegn. Sæt LANG=da_DK.UTF-8 eller C.UTF-8.",
        "The codeset is \(codeset): what it lacks is shown by other characters. Set LANG=da_DK.UTF-8 or C.UTF-8."
      )
    }
    do throws(TerminalError) {
      try CursesTerminal.check()
      well("Terminalen kan vise skærmen.", "The terminal can show the screen.")
    } catch {
      // Printed to a file or a pipe, it says nothing about the terminal.
      guard isatty(STDOUT_FILENO) == 1 else { return }
      let (danish, english) = (error.text(in: .danish), error.text(in: .english))
      wrong(danish, english)
    }
  }
}
