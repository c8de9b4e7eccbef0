import Dispatch
import Synchronization

/// Something that is worked out on another thread from now on, and waited for when it is needed;
/// it is handed out once.
final class Ahead<Value: Sendable, Failure: Error>: Sendable {
  private let result = Mutex<Result<Value, Failure>?>(nil)
  private let done = DispatchGroup()

  init(_ work: @escaping @Sendable () throws(Failure) -> Value) {
    done.enter()
    DispatchQueue(label: "planner.ahead").async { [self] in
      let worked = Result(catching: work)
      result.withLock { $0 = worked }
      done.leave()
    }
  }

  func take() throws(Failure) -> Value {
    done.wait()
    let taken = result.withLock { result in
      defer { result = nil }
      return result
    }
    guard let taken else { preconditionFailure("it has been taken before") }
    return try taken.get()
  }
}
