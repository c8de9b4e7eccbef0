/// Why no screen can be opened; the description says what to do about it.
public enum TerminalError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Standard input or output is a file or a pipe.
  case notATerminal

  /// Neither `TERM` nor any usual terminal is described on this machine.
  case unknownTerminal(name: String, tried: [String])

  /// The terminal cannot place its cursor.
  case tooSimple(name: String)

  /// The operating system refused a pipe or the terminal's settings.
  case system(errno: Int32)

  public var description: String {
    switch self {
    case .notATerminal:
      "Standard input and output must be a terminal. Run the program directly in a terminal "
        + "window, or print the overview as plain text with `planner overview`."
    case .unknownTerminal(let name, let tried):
      "The terminal type \"\(name)\" is unknown, and so are \(tried.joined(separator: ", ")). "
        + "Install the package ncurses-base, or set TERM to a type that `infocmp` knows."
    case .tooSimple(let name):
      "The terminal type \"\(name)\" cannot place its cursor. Set TERM to the real type of the "
        + "terminal, for example TERM=xterm-256color."
    case .system(let errno):
      "The terminal could not be prepared (error \(errno)). Close other programs and try again."
    }
  }
}
