import Dispatch
import Synchronization

/// Something that is worked out on another thread from now on, and waited for when it is needed.
final class Ahead<Value: Sendable, Failure: Error>: Sendable {
  private let result = Mutex<Result<Value, Failure>?>(nil)
  private let done = DispatchGroup()

  init(_ work: @escaping @Sendable () throws(Failure) -> Value) {
    done.enter()
    DispatchQueue.global(qos: .userInitiated).async { [self] in
      let worked = Result(catching: work)
      result.withLock { $0 = worked }
      done.leave()
    }
  }

  var value: Result<Value, Failure> {
    done.wait()
    return result.withLock { result in
      guard let result else { preconditionFailure("it is done") }
      return result
    }
  }
}
