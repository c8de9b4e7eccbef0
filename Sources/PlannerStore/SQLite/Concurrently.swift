internal import Dispatch
internal import Synchronization

/// Runs two things at once, the first on the calling thread, and gives what came of each when both
/// are done.
///
/// The second has a queue of its own: the system's shared ones are looked after by a timer that
/// wakes the program every second from then on.
func concurrently<First, Second: Sendable, Failure>(
  _ first: () throws(Failure) -> First,
  _ second: @escaping @Sendable () throws(Failure) -> Second
) throws(Failure) -> (First, Second) {
  let beside = Beside<Second, Failure>()
  let done = DispatchGroup()
  DispatchQueue(label: "planner.beside").async(group: done) {
    let result = Result(catching: second)
    beside.result.withLock { $0 = result }
  }
  let value = Result(catching: first)
  done.wait()
  guard let other = beside.result.withLock({ $0 }) else { preconditionFailure("it is done") }
  return (try value.get(), try other.get())
}

private final class Beside<Value: Sendable, Failure: Error>: Sendable {
  let result = Mutex<Result<Value, Failure>?>(nil)
}
