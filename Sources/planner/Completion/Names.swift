import ArgumentParser
import PlannerDomain
import PlannerStore

/// What entries of the plan are called, for a shell that completes a word; one a line.
///
/// Says nothing where there is nothing to say, for it is asked in the middle of a line.
struct Names: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print what entries of a kind are called, for the shells' completions.",
    shouldDisplay: false)

  @Argument(help: "As in employee.")
  var kind: String

  @Argument(help: "The shell, as it tells of itself in its variables.")
  var shell: [String] = []

  @OptionGroup var database: DatabaseOption

  func run() {
    guard let kind = EntryKind(rawValue: kind),
      let store = try? SQLiteStore(visiting: database.resolvedPath),
      let names = try? store.names(of: kind)
    else { return }
    let shell = CompletingShell(self.shell)
    for name in names.sorted() {
      // What has several lines cannot be told in one.
      if let word = shell.word(name) { print(word) }
    }
  }
}

extension CompletionKind {
  /// The names that the plan has of a kind.
  ///
  /// The shells' own variables tell which it is; the quotation marks mean the same in all of them.
  static func names(of kind: EntryKind) -> CompletionKind {
    .shellCommand(
      "planner names \(kind.rawValue) \"bash$BASH_VERSION\" \"zsh$ZSH_VERSION\" 2>/dev/null")
  }

  /// The names of what a value stands for, as help calls it; nil where that has none.
  static func names(called value: String) -> CompletionKind? {
    switch value {
    case "person": .names(of: .employee)
    case "education": .names(of: .offering)
    default: EntryKind(rawValue: value).map { .names(of: $0) }
    }
  }
}
