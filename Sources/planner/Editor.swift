import Glibc
import PlannerTUI

/// The user's own editor: `$VISUAL`, `$EDITOR`, or one that is there.
struct Editor {
  /// A shell command line, to which the file's name is added.
  let command: String?

  init() {
    let wish = ["VISUAL", "EDITOR"].lazy.compactMap { Machine.environment($0) }.first
    command = wish ?? Self.usual
  }

  private static var usual: String? {
    let folders = (Machine.environment("PATH") ?? "/usr/bin:/bin").split(separator: ":")
    return ["sensible-editor", "nano", "vi"].first { name in
      folders.contains { access("\($0)/\(name)", X_OK) == 0 }
    }
  }

  /// Lets the user change a text; the terminal must be theirs meanwhile.
  func edit(_ text: String) -> Result<String, Trouble> {
    guard let command else {
      return .failure(
        Trouble(
          danish: "Ingen editor fundet; sæt EDITOR, for eksempel EDITOR=nano.",
          english: "No editor was found; set EDITOR, for example EDITOR=nano."))
    }
    guard let draft = PrivateDraft(text + "\n") else {
      return .failure(
        Trouble(
          danish: "Teksten kunne ikke lægges i en midlertidig fil.",
          english: "The text could not be put into a temporary file."))
    }
    defer { draft.remove() }
    let status = Self.run(command, draft.path)
    guard status == 0 else {
      return .failure(
        Trouble(
          danish: "Editoren \"\(command)\" sluttede med fejl \(status); teksten er som før.",
          english: "The editor \"\(command)\" ended with error \(status); the text is as before."))
    }
    guard var result = draft.text else {
      return .failure(
        Trouble(
          danish: "Filen fra editoren kunne ikke læses som UTF-8 under 1 MB; teksten er som før.",
          english: "The editor's file could not be read as UTF-8 below 1 MB; the text is as before."
        ))
    }
    while result.last?.isNewline == true { result.removeLast() }
    return .success(result)
  }

  /// The exit status as a shell gives it.
  private static func run(_ command: String, _ path: String) -> Int32 {
    // In place of the shell, so that what stops the editor is seen here; a shell's assignment in
    // front, as in `LANG=C vi`, does not go with that.
    let first = command.split(separator: " ").first ?? ""
    let line = "\(first.contains("=") ? "" : "exec ")\(command) \"$1\""
    let arguments = ["sh", "-c", line, "sh", path]
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var id: pid_t = 0
    guard posix_spawn(&id, "/bin/sh", nil, nil, &words, environ) == 0 else { return 127 }
    CursesTerminal.guest = id
    defer { CursesTerminal.guest = 0 }
    var status: Int32 = 0
    while true {
      let ended = waitpid(id, &status, WUNTRACED)
      if ended < 0 {
        guard errno == EINTR else { return 127 }
      } else if status & 0xFF == 0x7F {
        // The editor was put in the background: so is what waits for it, until both go on.
        kill(getpid(), SIGSTOP)
        kill(id, SIGCONT)
      } else {
        let signal = status & 0x7F
        return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
      }
    }
  }
}
