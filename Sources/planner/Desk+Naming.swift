import PlannerDomain
import PlannerTUI

extension Desk {
  /// The one team that a name stands for.
  func team(named name: String, in municipality: Municipality) throws -> Identifier<Team> {
    let found = DueReport.Scope.named(name, in: municipality, on: Machine.today)
      .compactMap { found -> (name: String, value: Identifier<Team>)? in
        if case .only(.team(let id)) = found.scope { (found.name, id) } else { nil }
      }
    return try only(
      found, named: name,
      orNone: words("Intet team hedder »\(name)«.", "No team is called “\(name)”."))
  }

  /// The one person that a name stands for.
  func person(named name: String, in municipality: Municipality) throws -> Identifier<Employee> {
    let found = DueReport.Scope.named(name, in: municipality, on: Machine.today)
      .compactMap { found -> (name: String, value: Identifier<Employee>)? in
        if case .only(.person(let id)) = found.scope { (found.name, id) } else { nil }
      }
    return try only(found, named: name)
  }

  /// What a name stands for, where that is one thing.
  ///
  /// - Parameter none: what is told where nothing is called so; nil for no one.
  func only<Value>(
    _ found: [(name: String, value: Value)], named name: String, orNone none: String? = nil
  ) throws -> Value {
    if found.count == 1 { return found[0].value }
    let names = found.prefix(5).map(\.name).joined(separator: ", ")
    throw failure(
      found.isEmpty
        ? none ?? words("Ingen hedder »\(name)«.", "No one is called “\(name)”.")
        : words("»\(name)« kan være: \(names).", "“\(name)” may be: \(names)."))
  }
}
