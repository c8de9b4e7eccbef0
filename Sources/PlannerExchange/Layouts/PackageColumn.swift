internal import PlannerDomain

/// The columns of `packages.csv`.
enum PackageColumn: String, PlanColumn {
  case id, title, module, courses

  static let file = PlanFile.packages
  static let optional: Set<Self> = []
}

extension CSVRow where Column == PackageColumn {
  mutating func package() -> CoursePackage? {
    let id: Identifier<CoursePackage>? = identifier(.id)
    let title = text(.title)
    let module: Identifier<Offering>? = reference(.module)
    let courses: Set<Identifier<Offering>> = references(.courses)
    guard let id, let module else { return nil }
    return CoursePackage(id: id, title: title, courses: courses, module: module)
  }
}
