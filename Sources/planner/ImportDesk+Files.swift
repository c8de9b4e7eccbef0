import Glibc
import PlannerDomain
import PlannerExchange
import PlannerStore
import PlannerTUI

extension ImportDesk {
  /// Reads tables and documents, beside the plan that a store keeps.
  init(_ store: SQLiteStore) {
    self.init(
      kinds: Self.allKinds,
      read: { wish, municipality, goesOn in
        ImportReading(wish, beside: municipality, store).preview(goesOn)
      },
      paths: { PathCompletion($0).paths })
  }

  private static let folder = "folder"
  private static let document = "json"

  static var allKinds: [ImportKind] {
    [
      ImportKind(
        name: folder,
        title: ImportTerm(
          danish: "En mappe eller projektmappe med tabeller",
          english: "A folder or a workbook of tables")),
      ImportKind(
        name: document,
        title: ImportTerm(danish: "JSON fra planner export", english: "JSON of planner export")),
    ]
      + PlanFile.allCases.map { ImportKind(name: $0.rawValue, title: $0.title) }
  }

  /// Where the files are that a wish names; nil for a kind that there is none of.
  static func source(of wish: ImportWish) -> ImportSource? {
    let paths = PathCompletion.matches(wish.path)
    let path = paths.first ?? wish.path
    switch wish.kind {
    case folder: return .folder(path)
    case document: return .document(path)
    default: return PlanFile(rawValue: wish.kind).map { .files($0, paths) }
    }
  }
}

extension PlanFile {
  var title: ImportTerm { ImportTerm(danish: danishName, english: rawValue) }
}
