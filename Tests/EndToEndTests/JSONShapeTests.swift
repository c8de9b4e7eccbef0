import Foundation
import Testing

/// What other programs read stays as the manual tells it.
@Suite struct JSONShapeTests {
  let program: Program

  init() throws {
    program = try Program()
  }

  private struct Shape: Decodable {
    struct Field: Decodable {
      let path: String
      let type: String
      let optional: Bool
    }

    let command: String
    let fields: [Field]
  }

  /// Where each value stands, as the manual writes it, and of which type it is.
  private func places(of value: Any, at path: String = "") -> [(path: String, value: Any)] {
    switch value {
    case let object as [String: Any]:
      object.flatMap { name, value in
        places(of: value, at: path.isEmpty ? name : "\(path).\(name)")
      }
    case let list as [Any]: list.flatMap { places(of: $0, at: path + "[]") }
    default: [(path, value)]
    }
  }

  private func isOf(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "text": return value is String
    case "date":
      return (value as? String)?.wholeMatch(of: /\d{4}-\d\d-\d\d/) != nil
    default:
      guard let number = value as? NSNumber else { return false }
      let isTruth = CFNumberIsTruth(number)
      switch type {
      case "boolean": return isTruth
      case "integer": return !isTruth && number.doubleValue == number.doubleValue.rounded()
      default: return type == "number" && !isTruth
      }
    }
  }

  /// Foundation on Linux keeps truth values as numbers of one byte.
  private func CFNumberIsTruth(_ number: NSNumber) -> Bool {
    String(cString: number.objCType) == "c" || String(cString: number.objCType) == "B"
  }

  private func fits(_ place: String, _ pattern: String) -> Bool {
    let parts = place.split(separator: ".")
    let wanted = pattern.split(separator: ".")
    return parts.count == wanted.count
      && zip(parts, wanted).allSatisfy { part, wanted in
        wanted == part || wanted.hasPrefix("*") && part.hasSuffix(wanted.dropFirst())
      }
  }

  private func check(_ shape: Shape, _ arguments: [String], _ path: String) throws {
    // What is told of files is the same for every plan.
    let plan = shape.command == "planner columns" ? [] : ["--database", path]
    let printed = try program.json(arguments + ["--json"] + plan)
    let places = places(of: printed)
    #expect(!places.isEmpty, "\(shape.command) printed nothing")
    for (place, value) in places {
      let field = shape.fields.first { fits(place, $0.path) }
      #expect(field != nil, "\(shape.command): \(place) is in no manual")
      if let field {
        #expect(isOf(field.type, value), "\(shape.command): \(place) is no \(field.type): \(value)")
      }
    }
    for field in shape.fields where !field.optional && !field.path.contains("[]") {
      #expect(
        places.contains { fits($0.path, field.path) }, "\(shape.command): \(field.path) is missing")
    }
  }

  @Test func `everything that is printed is in the manual, with its type`() throws {
    defer { program.remove() }
    let path = try program.samplePlan()
    let text = try program.run("json", "--json").output
    let shapes = try JSONDecoder().decode([Shape].self, from: Data(text.utf8))
    #expect(shapes.count > 30)
    let further = [
      "planner people show": ["m1029"], "planner people suggest": ["m1029"],
      "planner agreement lacks": ["ia2026-035"], "planner agreement versions": ["ia2026-044"],
      "planner agreement show": ["ia2026-035"], "planner strategy": ["--ended"],
      "planner advice": ["--dismissed"], "planner due": ["--days", "3660"],
    ]
    for shape in shapes where shape.command.hasPrefix("planner ") {
      let words = shape.command.split(separator: " ").dropFirst().map(String.init)
      try check(shape, words + (further[shape.command] ?? []), path)
    }
    let edit = try #require(shapes.first { $0.command == "every edit" })
    try check(edit, ["people", "edit", "m1029", "--email", "a@b.example"], path)
    try check(
      edit, ["role", "requirement", "remove", "familieraadgiver", "ics", "--preview"], path)
    let refused = try #require(shapes.first { $0.command == "every edit that is refused" })
    try check(refused, ["role", "remove", "familieraadgiver"], path)
  }
}
