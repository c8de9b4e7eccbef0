internal import PlannerDomain

extension [Offering] {
  /// The same offerings, each after its prerequisites and otherwise in their order; where
  /// prerequisites go in a circle, it is broken somewhere.
  func prerequisitesFirst() -> [Offering] {
    guard contains(where: { !$0.prerequisites.isEmpty }) else { return self }
    let places = Dictionary(zip(map(\.id), indices), uniquingKeysWith: { first, _ in first })
    var ordered: [Offering] = []
    var visited = Set<Int>()
    for root in indices {
      // A stack instead of recursion, because a chain may be long.
      var stack = [(place: root, isExpanded: false)]
      while let (place, isExpanded) = stack.popLast() {
        if isExpanded {
          ordered.append(self[place])
        } else if visited.insert(place).inserted {
          stack.append((place, true))
          let needed = self[place].prerequisites.compactMap { places[$0] }.sorted(by: >)
          stack += needed.filter { !visited.contains($0) }.map { ($0, false) }
        }
      }
    }
    return ordered
  }
}
