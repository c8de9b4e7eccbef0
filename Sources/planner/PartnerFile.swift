import Foundation
import PlannerDomain
import PlannerStore
import PlannerTUI

/// The plan of a municipality to order together with; it is only read.
struct PartnerFile {
  let path: String

  /// What its people lack on a day, or why that cannot be told.
  ///
  /// - Parameter own: the path of the plan itself, which is no partner.
  func demand(besides own: String, on today: CivilDate) -> Result<PartnerDemand, Trouble> {
    guard Machine.realPath(of: path) != Machine.realPath(of: own) else {
      return .failure(
        Trouble(danish: "\(path) er planen selv.", english: "\(path) is the plan itself."))
    }
    do {
      let store = try SQLiteStore(visiting: path)
      let name = URL(filePath: path).deletingPathExtension().lastPathComponent
      return .success(
        PartnerDemand(of: try store.load().municipality, named: name, on: today))
    } catch StoreError.readOnly {
      return .failure(
        Trouble(
          danish: "\(path) er skrevet af en ældre version. Åbn den først med dette program.",
          english: "\(path) was written by an earlier version. Open it with this program first."))
    } catch {
      return .failure(Trouble(danish: error.danish, english: error.english))
    }
  }
}
