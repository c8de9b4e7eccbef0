/// The elements that belong to an owner, kept together beside the elements themselves.
///
/// Where an `Index` names them, this holds them: figures over tens of thousands look at each without
/// looking it up. An owner's elements stand in the order of their identifiers.
struct Grouping<Owner: Sendable, Element: Identifiable & Hashable & Sendable>: Hashable, Sendable
where Element.ID == Identifier<Element> {
  private var members: [Identifier<Owner>: [Element]] = [:]

  subscript(owner: Identifier<Owner>) -> [Element] { members[owner] ?? [] }

  /// Takes an element from its old owner to its new one; nil where it had or has none.
  mutating func update(
    _ id: Identifier<Element>, from old: Identifier<Owner>?, to new: Element?,
    of owner: Identifier<Owner>?
  ) {
    if let old {
      members[old]?.removeAll { $0.id == id }
      if members[old]?.isEmpty == true { members[old] = nil }
    }
    guard let new, let owner else { return }
    var group = members.removeValue(forKey: owner) ?? []
    let place = group.firstIndex { id < $0.id } ?? group.endIndex
    group.insert(new, at: place)
    members[owner] = group
  }
}
