import Foundation
import Testing

extension Program {
  /// A plan with the sample data, for commands to work on.
  func samplePlan() throws -> String {
    let path = file("plan.sqlite")
    #expect(try run("import", Self.sampleData, "--database", path).status == 0)
    return path
  }

  /// What a command prints as JSON; records an issue where it is none.
  func json(_ arguments: [String]) throws -> Any {
    let outcome = try Self.run(Self.path, arguments, environment: commandEnvironment)
    return try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
  }

  /// The rows of a list, as JSON.
  func rows(_ arguments: String...) throws -> [[String: Any]] {
    let list = try #require(try json(arguments + ["--json"]) as? [String: Any])
    return try #require(list["rows"] as? [[String: Any]])
  }

  var commandEnvironment: [String: String] {
    [
      "XDG_DATA_HOME": folder.path(), "HOME": folder.path(), "PLANNER_LANGUAGE": "en",
      "PATH": "/usr/bin:/bin",
    ]
  }
}
