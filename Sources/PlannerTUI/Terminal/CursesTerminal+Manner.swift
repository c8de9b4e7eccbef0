import CNcurses
import Glibc

extension CursesTerminal {
  /// Changes colours and mouse; the next frame is drawn anew where it looks different.
  func adopt(_ manner: Manner, insteadOf old: Manner) {
    guard !isClosed, manner != old else { return }
    if manner.theme != old.theme {
      theme = Theme.named(manner.theme)
      pens = [:]
      shown = nil
    }
    if manner.mouse != old.mouse { listenToMouse(manner.mouse) }
  }

  /// Takes the mouse from the terminal's own selection, or leaves it to that.
  func listenToMouse(_ listens: Bool) {
    mousemask(listens ? cn_press() | cn_wheel_up() | cn_wheel_down() : 0, nil)
  }

  public func copy(_ text: String) {
    guard !isClosed else { return }
    send(Clipboard.sequence(for: text, insideTmux: getenv("TMUX") != nil))
  }
}
