import Testing

@testable import PlannerTUI

@Suite struct ProgressBarTests {
  private func bar(_ now: Int?, _ forecast: Int?, target: Int, of most: Int = 100) -> String {
    ProgressBar(
      now: now, forecast: forecast, target: target, of: most, columns: 10, tone: .good
    ).runs.map(\.text).joined()
  }

  @Test func `What is there, what is planned, what will be lost and the target differ in shape`() {
    #expect(bar(50, 70, target: 90) == "█████░░·|·")
    #expect(bar(50, 30, target: 90) == "███▓▓···|·")
    #expect(bar(100, 100, target: 100) == "█████████|")
    #expect(bar(nil, nil, target: 50) == "····|·····")
    #expect(bar(15, 30, target: 20, of: 30) == "█████░|░░░")
  }

  @Test func `It stays within its columns, whatever it is given`() {
    #expect(bar(500, -20, target: 900).count == 10)
    let none = ProgressBar(
      now: 5, forecast: 5, target: 5, of: 10, columns: 0, tone: .good)
    #expect(none.runs.isEmpty)
  }
}
