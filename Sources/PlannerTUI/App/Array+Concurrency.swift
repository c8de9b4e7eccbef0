import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// What comes of the list's stretches, in order, on as many processors as there are.
  func concurrentStretches<Result: Sendable>(
    _ body: @Sendable (ArraySlice<Element>) -> [Result]
  ) -> [Result] {
    // A few for each processor, so that one that takes long does not keep the others.
    let stretches = Swift.min(count, 8)
    let results = Mutex<[Int: [Result]]>([:])
    DispatchQueue.concurrentPerform(iterations: stretches) { number in
      let stretch = self[count * number / stretches..<count * (number + 1) / stretches]
      let result = body(stretch)
      results.withLock { $0[number] = result }
    }
    return results.withLock { results in (0..<stretches).flatMap { results[$0] ?? [] } }
  }
}
