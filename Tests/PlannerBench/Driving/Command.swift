/// A program with its arguments, environment and current folder.
struct Command: Hashable, Sendable {
  var words: [String]
  /// Besides PATH, TERM and a UTF-8 locale.
  var environment: [String: String] = [:]
  var folder = "/"

  var variables: [String] {
    ["PATH": "/usr/bin:/bin", "TERM": "xterm-256color", "LC_ALL": "C.UTF-8"]
      .merging(environment) { $1 }
      .map { "\($0.key)=\($0.value)" }
  }
}
