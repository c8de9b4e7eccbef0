/// Which elements belong to an owner, kept beside the elements so that asking is quick.
struct Index<Owner: Sendable, Element: Sendable>: Hashable, Sendable {
  private var members: [Identifier<Owner>: Set<Identifier<Element>>] = [:]

  subscript(owner: Identifier<Owner>) -> Set<Identifier<Element>> { members[owner] ?? [] }

  mutating func update(
    _ element: Identifier<Element>, from old: Identifier<Owner>?, to new: Identifier<Owner>?
  ) {
    guard old != new else { return }
    if let old {
      members[old]?.remove(element)
      if members[old]?.isEmpty == true { members[old] = nil }
    }
    if let new { members[new, default: []].insert(element) }
  }
}
