/// Why no screen can be opened.
public enum TerminalError: Error, Hashable, Sendable {
  /// Standard input or output is a file or a pipe.
  case notATerminal

  /// Neither `TERM` nor any usual terminal is described on this machine.
  case unknownTerminal(name: String, tried: [String])

  /// The terminal cannot place its cursor.
  case tooSimple(name: String)

  /// The operating system refused a pipe or the terminal's settings.
  case system(errno: Int32)
}
