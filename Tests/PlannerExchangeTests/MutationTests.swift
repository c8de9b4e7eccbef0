import PlannerExchange
import Testing

@Suite struct MutationTests {
  @Test("Whatever happens to the bytes, reading ends with entries and problems")
  func randomMutations() {
    var random = SplitMix(state: 20_270_308)
    let originals = SmallFolder.files.mapValues { bytes($0) }
    let names = originals.keys.sorted()
    var plansWithProblems = 0
    for _ in 0..<3000 {
      var files: [String: [UInt8]] = [:]
      // Two files a round, so that references break too.
      for _ in 0..<2 {
        guard let name = names.randomElement(using: &random), let original = originals[name]
        else { continue }
        files[name] = mutated(original, using: &random)
      }
      let plan = PlanFolder(files: files).read()
      if !plan.problems.isEmpty { plansWithProblems += 1 }
      for problem in plan.problems { #expect(!problem.file.isEmpty) }
      _ = plan.shifted(toPlanYear: 2031)
    }
    #expect(plansWithProblems > 2000)
  }

  private func mutated(_ original: [UInt8], using random: inout SplitMix) -> [UInt8] {
    var bytes = original
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let place = Int.random(in: 0..<max(1, bytes.count), using: &random)
      guard place < bytes.count else { continue }
      let special = Array(";\"\n\r|,.:@\t-0 9".utf8)
      let byte =
        Bool.random(using: &random)
        ? special.randomElement(using: &random) ?? 0 : UInt8.random(in: 0...255, using: &random)
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes.remove(at: place)
      case 1: bytes.insert(byte, at: place)
      case 2: bytes.removeSubrange(place..<min(bytes.count, place + 20))
      case 3: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 20)], at: place)
      default: bytes[place] = byte
      }
    }
    return bytes
  }
}

/// Random numbers that are the same in every run.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
