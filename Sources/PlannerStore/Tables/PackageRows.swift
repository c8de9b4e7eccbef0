internal import PlannerDomain

enum PackageRows {
  private static let table = Table("course_package", ["id", "title", "module_id"])
  private static let courses = Table(
    parts: "course_package_course", ["package_id", "offering_id"])

  static func put(_ package: CoursePackage, by writer: TableWriter) throws {
    let id = package.id.rawValue
    try writer.put([id, package.title, package.module.rawValue], in: table)
    try writer.replaceSet(of: id, in: courses, with: package.courses.map(\.rawValue))
  }

  static func remove(_ id: Identifier<CoursePackage>, by writer: TableWriter) throws {
    try writer.remove([id.rawValue], from: table)
  }

  static func entries(by reader: TableReader) throws -> KeptEntries {
    let courses = try reader.parts(courses)
    return try reader.entries(of: table, with: [courses]) { row in
      let id = try row.text(0)
      return .package(
        CoursePackage(
          id: Identifier(id), title: try row.text(1),
          courses: try courses.set(of: id) { (row) throws(StoreError) in try row.id(1) },
          module: try row.id(2)))
    }
  }
}
