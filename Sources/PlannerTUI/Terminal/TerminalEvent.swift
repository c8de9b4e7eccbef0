/// Something that happened on the terminal.
public enum TerminalEvent: Hashable, Sendable {
  case key(Key)

  /// Pasted text with newlines as `\n` and no other controls than tabs.
  case paste(String)

  case mouse(MouseEvent)
  case resized(Size)

  /// The program is in the foreground again; the screen has been redrawn.
  case resumed

  /// Another thread used the waker, once or more often.
  case woken

  /// A signal (TERM, HUP, INT, QUIT) asks the program to leave.
  case interrupted(signal: Int32)

  /// The terminal is gone and will not come back.
  case closed
}
