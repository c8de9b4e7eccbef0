extension TerminalError {
  /// What to do about it.
  public func text(in say: Language) -> String {
    switch self {
    case .notATerminal:
      say(
        "Standard-ind og -ud skal være en terminal. Kør programmet direkte i et terminalvindue, "
          + "eller skriv overblikket ud som ren tekst med `planner overview`.",
        "Standard input and output must be a terminal. Run the program directly in a terminal "
          + "window, or print the overview as plain text with `planner overview`.")
    case .unknownTerminal(let name, let tried):
      say(
        "Terminaltypen \"\(name)\" kendes ikke, og det gør \(tried.joined(separator: ", ")) "
          + "heller ikke. Installér pakken ncurses-base, eller sæt TERM til en type, som infocmp "
          + "kender.",
        "The terminal type \"\(name)\" is unknown, and so are \(tried.joined(separator: ", ")). "
          + "Install the package ncurses-base, or set TERM to a type that `infocmp` knows.")
    case .tooSimple(let name):
      say(
        "Terminaltypen \"\(name)\" kan ikke flytte sin markør. Sæt TERM til terminalens rigtige "
          + "type, for eksempel TERM=xterm-256color, eller skriv overblikket ud som ren tekst med "
          + "`planner overview`.",
        "The terminal type \"\(name)\" cannot place its cursor. Set TERM to the real type of the "
          + "terminal, for example TERM=xterm-256color, or print the overview as plain text with "
          + "`planner overview`.")
    case .system(let errno):
      say(
        "Terminalen kunne ikke gøres klar (fejl \(errno)). Luk andre programmer, og prøv igen.",
        "The terminal could not be prepared (error \(errno)). Close other programs and try again.")
    }
  }
}
