import Foundation

/// Changes bytes at random, the same way for the same seed.
struct Mutation {
  /// How often the tests try; `PLANNER_MUTATIONS` asks for more.
  static func rounds(_ usual: Int) -> Int {
    ProcessInfo.processInfo.environment["PLANNER_MUTATIONS"].flatMap { Int($0) } ?? usual
  }

  var random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(state: seed) }

  /// - Parameter signs: what the format gives a meaning.
  mutating func changed(_ original: [UInt8], signs: String) -> [UInt8] {
    var bytes = original
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let place = Int.random(in: 0..<max(1, bytes.count), using: &random)
      guard place < bytes.count else { continue }
      let byte =
        Bool.random(using: &random)
        ? Array(signs.utf8).randomElement(using: &random) ?? 0
        : UInt8.random(in: 0...255, using: &random)
      let end = min(bytes.count, place + Int.random(in: 1...20, using: &random))
      switch Int.random(in: 0..<6, using: &random) {
      case 0: bytes.remove(at: place)
      case 1: bytes.insert(byte, at: place)
      case 2: bytes.removeSubrange(place..<end)
      case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 4: bytes.removeSubrange(end...)
      default: bytes[place] = byte
      }
    }
    return bytes
  }
}
