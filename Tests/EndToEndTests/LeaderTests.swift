import Foundation
import Testing

/// The leader's job in the real program, from the first look to a plan that is there next time.
@Suite struct LeaderTests {
  @Test func `a leader finds a gap, assigns what lifts it, approves it, and finds it again`() throws
  {
    let program = try Program()
    defer { program.remove() }
    let pane = try Pane(
      program, "planner demo --language da --name 'Prøve Leder'", columns: 80, rows: 24)
    pane.expect("Alle teams")

    // The own team; the program remembers it.
    try pane.press("t")
    pane.expect("Vælg team")
    try pane.type("aertebjerg")
    pane.expect("Familiehuset Ærtebjerg")
    try pane.press("Enter")
    pane.expect("Familiehuset Ærtebjerg")
    pane.expectGone("aertebjerg")

    // From the most pressing gap to the one who has it, and to what lifts it.
    try pane.press("Enter")
    pane.expect("Profil")
    try pane.press(">")
    try pane.press("Enter")
    pane.expect("når niveauet")
    try pane.resize(columns: 120, rows: 40)
    try pane.press("a")
    try pane.chooseNoDate(at: "Hvilket hold?")
    if pane.screen.contains("Begrundelse") {
      try pane.type("Aftalt på teammødet")
      try pane.press("Enter")
    }
    pane.expect("foreslået til")

    // In the year it stands without a date; it is approved there.
    try pane.press("4")
    pane.expect("Uden dato")
    try pane.press("End")
    pane.expect("foreslået")
    try pane.press("A")
    pane.expect("godkendt")
    pane.expectGone("gemmer")
    try pane.press("q")
    pane.expectGone("Året")

    let again = try Pane(program, "planner demo --language da")
    again.expect("Familiehuset Ærtebjerg")
    again.expect("Uden dato")
    try again.press("End")
    again.expect("godkendt")
    try again.press("q")
    again.expectGone("Året")
  }
}
