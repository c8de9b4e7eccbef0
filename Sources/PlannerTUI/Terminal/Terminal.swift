/// A screen that shows frames and a keyboard that gives events; one thread owns it.
public protocol Terminal: AnyObject {
  /// The present size.
  var size: Size { get }

  /// The colours it shows, and whether the mouse is the program's.
  var manner: Manner { get set }

  /// Wakes `events()` from any thread.
  var waker: TerminalWaker { get }

  /// Shows the frame, touching only what differs from the one before.
  func present(_ frame: Frame)

  /// Waits until something happens, then gives everything that has come in, in order.
  func events() -> [TerminalEvent]

  /// Gives the terminal back to the shell until the user fetches the program again.
  func suspend()

  /// Runs another program on the terminal, such as `$EDITOR`, and takes the screen back after it.
  func runOutside(_ body: () throws -> Void) rethrows

  /// Hands text to the clipboard of whoever sits at the terminal.
  func copy(_ text: String)

  /// Restores the terminal for good; further calls do nothing.
  func end()
}
