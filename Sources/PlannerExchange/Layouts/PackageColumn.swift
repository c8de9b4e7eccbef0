internal import PlannerDomain

/// The columns of `packages.csv`.
enum PackageColumn: String, PlanColumn {
  case id, title, module, courses

  static let file = PlanFile.packages
  static let optional: Set<Self> = []

  func cell(of package: CoursePackage) -> Cell {
    switch self {
    case .id: Cell(package.id)
    case .title: Cell(package.title)
    case .module: Cell(package.module)
    case .courses: Cell(package.courses)
    }
  }
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
