internal import Dispatch
internal import Synchronization

/// Runs two things at once, and gives what came of each when both are done.
func concurrently<Value: Sendable, Failure>(
  _ first: @Sendable () throws(Failure) -> Value,
  _ second: @Sendable () throws(Failure) -> Value
) -> (Result<Value, Failure>, Result<Value, Failure>) {
  let results = Mutex<[Int: Result<Value, Failure>]>([:])
  withoutActuallyEscaping(first) { first in
    withoutActuallyEscaping(second) { second in
      DispatchQueue.concurrentPerform(iterations: 2) { number in
        let result = Result { () throws(Failure) in try number == 0 ? first() : second() }
        results.withLock { $0[number] = result }
      }
    }
  }
  return results.withLock { results in
    guard let first = results[0], let second = results[1] else {
      preconditionFailure("both have run")
    }
    return (first, second)
  }
}
