import Dispatch
import Glibc
import Synchronization

extension Array where Element: Sendable {
  /// What comes of the list's stretches, in order, one for each processor.
  ///
  /// On queues of their own: the system's shared ones are looked after by a timer that wakes the
  /// program every second from then on.
  func concurrentStretches<Result: Sendable>(
    _ body: @escaping @Sendable (ArraySlice<Element>) -> [Result]
  ) -> [Result] {
    let processors = Swift.max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    let stretches = Swift.max(1, Swift.min(count, processors))
    func stretch(_ number: Int) -> ArraySlice<Element> {
      self[count * number / stretches..<count * (number + 1) / stretches]
    }
    let results = Stretches<Result>()
    let others = DispatchGroup()
    for number in 1..<stretches {
      let elements = stretch(number)
      DispatchQueue(label: "planner.stretch").async(group: others) {
        AlternateStack.install()
        results.put(body(elements), at: number)
      }
    }
    results.put(body(stretch(0)), at: 0)
    others.wait()
    return results.inOrder
  }
}

/// What has come of each stretch so far.
private final class Stretches<Element: Sendable>: Sendable {
  private let found = Mutex<[Int: [Element]]>([:])

  func put(_ elements: [Element], at number: Int) { found.withLock { $0[number] = elements } }

  var inOrder: [Element] {
    found.withLock { found in found.sorted { $0.key < $1.key }.flatMap(\.value) }
  }
}
