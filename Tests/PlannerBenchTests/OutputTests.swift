import Testing

@testable import PlannerBench

@Suite("What a program writes") struct OutputTests {
  @Test("a frame ends with its mark, also when that comes in two parts") func findsFrames() {
    var output = Output()
    output.take(Array("\u{1B}[?2026hA\u{1B}[?20".utf8)[...], at: 1)
    #expect(output.frames == [])
    output.take(Array("26lB\u{1B}[?2026h\u{1B}[?2026l".utf8)[...], at: 2)
    #expect(output.frames == [2, 2])
    #expect(output.lastByte == 2)
  }

  @Test("letters are parted by moves of the cursor, not by colours") func readsText() {
    var output = Output()
    output.take(Array("\u{1B}[3;4H0\u{1B}[31m→3\u{1B}(B\u{1B}[Kå".utf8)[...], at: 1)
    #expect(output.text == " 0→3 å")
    #expect(PlannerRun.showsGap(output.text))
    #expect(!PlannerRun.showsGap("fra 1 → 2"))
  }
}
