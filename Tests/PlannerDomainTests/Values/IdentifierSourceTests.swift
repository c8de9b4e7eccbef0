import PlannerDomain
import Testing

@Suite struct IdentifierSourceTests {
  private func identifiers(seed: UInt64, count: Int) -> [Identifier<Team>] {
    var source = IdentifierSource(seed: seed)
    return (0..<count).map { _ in source.next() }
  }

  @Test("The same seed gives the same names, another seed others")
  func seeds() {
    #expect(identifiers(seed: 7, count: 50) == identifiers(seed: 7, count: 50))
    #expect(Set(identifiers(seed: 7, count: 50)).isDisjoint(with: identifiers(seed: 8, count: 50)))
  }

  @Test("Names are twelve letters and digits that are not misread, none twice")
  func shape() {
    let names = identifiers(seed: 1, count: 5000)
    #expect(Set(names).count == 5000)
    let allowed = Set("0123456789abcdefghjkmnpqrstvwxyz")
    #expect(names.allSatisfy { $0.rawValue.count == 12 && allowed.isSuperset(of: $0.rawValue) })
  }
}
