import Glibc
import PlannerDomain
import PlannerStore

extension Desk {
  /// A plan to be told about, which is never made where there is none.
  func plan(at path: String) throws -> Municipality {
    guard access(path, F_OK) == 0 else {
      throw failure(words("Der er ingen plan i \(path).", "There is no plan at \(path)."))
    }
    let store = try open(path)
    return try explaining { () throws(StoreError) in try store.load() }.municipality
  }
}
