import Testing

@testable import PlannerTUI

@Suite struct TerminalPartsTests {
  @Test func `delays are taken out of a capability`() {
    #expect(ResetSequence.withoutDelays("\u{1B}[m\u{F}$<2>") == "\u{1B}[m\u{F}")
    #expect(ResetSequence.withoutDelays("a$<5/>b$c$<") == "ab$c$<")
  }

  @Test func `the reset leaves every mode that was entered`() {
    let bytes = ResetSequence.bytes(capabilities: ["\u{1B}[?1049l$<1>"], isStandard: true)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("\u{1B}[?2004l"))
    #expect(text.contains("\u{1B}[?1006l"))
    #expect(text.hasSuffix("\u{1B}[?1049l"))
    #expect(
      ResetSequence.bytes(capabilities: ["\u{1B}Y"], isStandard: false) == Array("\u{1B}Y".utf8))
  }

  @Test func `many wakes leave a single note`() async throws {
    let pipe = try WakePipe()
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<8 { group.addTask { for _ in 0..<1000 { pipe.wake() } } }
    }
    #expect(pipe.takeAll() == [0])
    #expect(pipe.takeAll().isEmpty)
    pipe.wake()
    #expect(pipe.takeAll() == [0])
  }

  @Test func `an error says what to do`() {
    let error = TerminalError.unknownTerminal(name: "nonsense", tried: ["xterm", "vt100"])
    for language in Language.allCases {
      let text = error.text(in: language)
      #expect(text.contains("\"nonsense\""))
      #expect(text.contains("xterm, vt100"))
      #expect(text.contains("TERM"))
    }
  }
}
