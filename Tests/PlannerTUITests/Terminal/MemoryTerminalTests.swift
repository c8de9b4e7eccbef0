import Testing

@testable import PlannerTUI

@Suite struct MemoryTerminalTests {
  private let size = Size(columns: 20, rows: 3)

  @Test func `the script plays batch by batch and then closes`() {
    let terminal = MemoryTerminal(size: size, batches: [[.key(.character("a")), .paste("æ")]])
    terminal.press("j", "ctrl-r")
    #expect(terminal.events() == [.key(.character("a")), .paste("æ")])
    #expect(terminal.events() == [.key(.character("j"))])
    #expect(terminal.events() == [.key(.control("r"))])
    #expect(terminal.events() == [.closed])
  }

  @Test func `frames are kept`() {
    let terminal = MemoryTerminal(size: size)
    var frame = Frame(size: size)
    terminal.present(frame)
    frame.put("Plan", at: .zero)
    terminal.present(frame)
    #expect(terminal.frames.count == 2)
    #expect(terminal.frame?.lines == ["Plan", "", ""])
  }

  @Test func `a new size holds at once and is told`() {
    let terminal = MemoryTerminal(size: size)
    terminal.resize(to: Size(columns: 1, rows: 1))
    #expect(terminal.size == Size(columns: 1, rows: 1))
    #expect(terminal.events() == [.resized(Size(columns: 1, rows: 1))])
  }

  @Test func `a wake from elsewhere joins the next batch`() async {
    let terminal = MemoryTerminal(size: size, batches: [[.key(.character("a"))]])
    let waker = terminal.waker
    await Task.detached {
      waker.wake()
      waker.wake()
    }.value
    #expect(terminal.events() == [.key(.character("a")), .woken])
    #expect(terminal.events() == [.closed])
  }

  @Test func `an idle terminal may be given more to do`() {
    let terminal = MemoryTerminal(size: size)
    var turns = 0
    terminal.whenIdle = {
      turns += 1
      return turns == 1 ? [.key(.character("x"))] : []
    }
    #expect(terminal.events() == [.key(.character("x"))])
    #expect(terminal.events() == [.closed])
  }

  @Test func `leaving and coming back is counted`() throws {
    let terminal = MemoryTerminal(size: size)
    terminal.suspend()
    #expect(terminal.events() == [.resumed])
    var ran = false
    terminal.runOutside { ran = true }
    terminal.end()
    #expect(ran)
    #expect(terminal.suspensions == 1)
    #expect(terminal.visitsOutside == 1)
    #expect(terminal.hasEnded)
  }
}
