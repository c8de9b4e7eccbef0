/// Courses that someone has taken are most of a package that counts as a diploma module.
public struct PackageMakesModule: AdviceRule {
  public let id = AdviceRuleID.packageMakesModule
  public let source = ReportSource(chapter: "6.6")
  public let severity = Advice.Severity.recommended

  public init() {}

  public func advice(about subject: AdviceSubject, in view: AdviceView) -> Advice? {
    guard case .employee(let employee) = subject, employee.isEmployed(on: view.today),
      !view.municipality.packages.isEmpty
    else { return nil }
    var taken: Set<Identifier<Offering>> = []
    view.municipality.eachAssignment(of: employee.id) { assignment in
      if assignment.state.takesTime { taken.insert(assignment.offering) }
    }
    guard !taken.isEmpty else { return nil }
    var nearest: (package: CoursePackage, missing: [Identifier<Offering>])?
    for package in view.municipality.packages.values where !taken.contains(package.module) {
      let missing = package.courses.subtracting(taken).sorted()
      let has = package.courses.count - missing.count
      guard has > 0, !missing.isEmpty, missing.count <= has else { continue }
      if let found = nearest,
        (found.missing.count, found.package.id) <= (missing.count, package.id)
      {
        continue
      }
      nearest = (package, missing)
    }
    guard let nearest, let next = nearest.missing.first else { return nil }
    let count = nearest.package.courses.count
    return say(
      of: subject,
      .packageNearlyWhole(
        nearest.package.id, taken: count - nearest.missing.count, of: count,
        missing: nearest.missing),
      .assign(employee.id, next))
  }
}
