/// How far someone is on the way to a diploma module by courses, to a diploma, or to a master
/// (report, chapter 6.6).
public struct LadderClimb: Hashable, Sendable {
  public enum Goal: Hashable, Sendable {
    /// The module that a package's courses make.
    case module(Identifier<CoursePackage>)
    case diploma
    case master
  }

  public let employee: Identifier<Employee>
  public let goal: Goal
  /// What counts towards it and has been taken; a package that is complete counts as its module.
  public let done: [Identifier<Offering>]
  /// What is on the way.
  public let planned: [Identifier<Offering>]
  /// What is neither; for a degree, what the providers used so far have besides.
  public let missing: [Identifier<Offering>]
  /// How many it takes.
  public let needed: Int

  /// The diploma on children and young people has six modules.
  public static let diplomaModules = 6
  /// The master on vulnerable children and young people has four semesters.
  public static let masterSemesters = 4

  public var isReached: Bool { done.count >= needed }
  public var left: Int { max(0, needed - done.count) }
}

extension LadderClimb {
  /// Of those who have begun; the least left first.
  ///
  /// Who has the whole degree is at its top already.
  static func all(among people: MarketPeople, in municipality: Municipality) -> [LadderClimb] {
    let packages = municipality.packages.values.sorted { $0.id < $1.id }
    let modules = municipality.offerings.values.filter { $0.kind == .diplomaModule }
    let semesters = municipality.offerings.values.filter { $0.kind == .masterModule }
    return people.people.keys.flatMap { employee -> [LadderClimb] in
      let steps = Steps(of: employee, in: municipality)
      guard !steps.isEmpty else { return [] }
      let climbs = packages.compactMap { climb(to: $0, steps) }
      let byCourses = Set(
        packages.filter { $0.courses.isSubset(of: steps.done) }.map(\.module))
      let degrees = [
        climb(
          to: .diploma, whole: .diploma, by: modules, needed: diplomaModules,
          steps.adding(byCourses), municipality),
        climb(
          to: .master, whole: .master, by: semesters, needed: masterSemesters, steps,
          municipality),
      ]
      return climbs + degrees.compactMap(\.self)
    }.sorted { $0.order < $1.order }
  }

  private var order: (Int, Int, Int, Identifier<Employee>, String) {
    let rank: (Int, String) =
      switch goal {
      case .master: (0, "")
      case .diploma: (1, "")
      case .module(let package): (2, package.rawValue)
      }
    return (rank.0, left, -planned.count, employee, rank.1)
  }

  private static func climb(to package: CoursePackage, _ steps: Steps) -> LadderClimb? {
    // Who has the module need not take its courses.
    guard !steps.done.contains(package.module) else { return nil }
    let done = package.courses.intersection(steps.done)
    let planned = package.courses.intersection(steps.planned).subtracting(done)
    guard !done.isEmpty || !planned.isEmpty else { return nil }
    return LadderClimb(
      employee: steps.employee, goal: .module(package.id), done: done.sorted(),
      planned: planned.sorted(),
      missing: package.courses.subtracting(done).subtracting(planned).sorted(),
      needed: package.courses.count)
  }

  private static func climb(
    to goal: Goal, whole: OfferingKind, by modules: [Offering], needed: Int, _ steps: Steps,
    _ municipality: Municipality
  ) -> LadderClimb? {
    guard !steps.done.contains(where: { municipality.offerings[$0]?.kind == whole }) else {
      return nil
    }
    let done = modules.filter { steps.done.contains($0.id) }
    let planned = modules.filter { steps.planned.contains($0.id) && !steps.done.contains($0.id) }
    guard !done.isEmpty || !planned.isEmpty else { return nil }
    let providers = Set((done + planned).map(\.provider))
    let taken = Set((done + planned).map(\.id))
    return LadderClimb(
      employee: steps.employee, goal: goal, done: done.map(\.id).sorted(),
      planned: planned.map(\.id).sorted(),
      missing: modules.filter { providers.contains($0.provider) && !taken.contains($0.id) }
        .map(\.id).sorted(), needed: needed)
  }
}

/// What someone has taken and is on the way to.
private struct Steps {
  let employee: Identifier<Employee>
  private(set) var done: Set<Identifier<Offering>> = []
  private(set) var planned: Set<Identifier<Offering>> = []

  var isEmpty: Bool { done.isEmpty && planned.isEmpty }

  init(of employee: Identifier<Employee>, in municipality: Municipality) {
    self.employee = employee
    var done: Set<Identifier<Offering>> = []
    var planned: Set<Identifier<Offering>> = []
    municipality.eachAssignment(of: employee) { assignment in
      switch assignment.state {
      case .attended, .completed: done.insert(assignment.offering)
      case .proposed, .approved, .enrolled, .waitlisted: planned.insert(assignment.offering)
      default: break
      }
    }
    self.done = done
    self.planned = planned
  }

  func adding(_ offerings: Set<Identifier<Offering>>) -> Steps {
    var steps = self
    steps.done.formUnion(offerings)
    return steps
  }
}
