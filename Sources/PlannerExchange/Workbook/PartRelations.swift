/// What a part of a workbook refers to: other parts, by identifiers (ECMA-376, part 2).
final class PartRelations: XMLTaking {
  struct Relation {
    var id: String
    /// The last word of the relation's type, as in `worksheet`.
    var kind: String
    /// The name of the part.
    var part: String
  }

  private(set) var relations: [Relation] = []
  private let folder: String

  let wantsText = false
  let flaw: WorkbookFlaw? = nil

  /// - Parameter part: whose relations they are; empty for the archive as a whole.
  init(of part: String, in archive: ZipArchive) throws(WorkbookFlaw) {
    let name = part.split(separator: "/").last ?? ""
    folder = String(part.dropLast(name.count))
    try archive.read("\(folder)_rels/\(name).rels", for: self)
  }

  func first(_ kind: String) -> String? { relations.first { $0.kind == kind }?.part }

  func begin(_ name: XMLName, _ attributes: XMLAttributes) {
    guard name.isCalled("Relationship"), let target = attributes["Target"],
      let kind = attributes["Type"]?.split(separator: "/").last
    else { return }
    relations.append(
      Relation(id: attributes["Id"] ?? "", kind: String(kind), part: resolved(target)))
  }

  func end(_ name: XMLName) {}
  func take(_ text: UnsafeRawBufferPointer) {}

  private func resolved(_ target: String) -> String {
    var steps: [Substring] = []
    for step in (target.hasPrefix("/") ? target : folder + target).split(separator: "/") {
      if step == ".." { _ = steps.popLast() } else if step != "." { steps.append(step) }
    }
    return steps.joined(separator: "/")
  }
}
