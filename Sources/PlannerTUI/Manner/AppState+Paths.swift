import PlannerDomain

/// Writing the path of a file.
extension AppState {
  /// The question about a file that is on top, if one is.
  var pathPrompt: Prompt? {
    guard case .prompt(let prompt)? = layers.last, prompt.purpose.takesPath else { return nil }
    return prompt
  }

  mutating func withPathPrompt(_ body: (inout Prompt) -> Void) {
    guard var prompt = pathPrompt else { return }
    body(&prompt)
    layers[layers.count - 1] = .prompt(prompt)
  }

  /// Goes on with a path as far as it is clear, and tells what there is to choose between.
  mutating func goOn(with beginning: String, _ paths: [String]) {
    guard var prompt = pathPrompt, prompt.field.text == beginning else { return }
    guard let first = paths.first else {
      prompt.problem = words.importing.noSuchFile
      layers[layers.count - 1] = .prompt(prompt)
      return
    }
    let common = paths.dropFirst().reduce(first) { $0.commonPrefix(with: $1) }
    if common.count > beginning.count, !prompt.field.replaceAll(with: common) { tellCut() }
    prompt.lines =
      paths.count == 1
      ? pathHelp(for: prompt.purpose)
      : [words.importing.candidates(paths.map { String($0.lastPathPart) })]
    layers[layers.count - 1] = .prompt(prompt)
  }

  /// What is said above the field while there is nothing else to say.
  private func pathHelp(for purpose: Prompt.Purpose) -> [String] {
    switch purpose {
    case .partner: [words.market.partnerHint]
    case .importPath: [words.importing.pathHelp]
    default: []
    }
  }
}

extension Prompt.Purpose {
  /// Whether a file's path is asked for.
  fileprivate var takesPath: Bool {
    switch self {
    case .print, .partner, .importPath: true
    default: false
    }
  }
}

extension String {
  /// What follows the last slash, but for one at the end.
  fileprivate var lastPathPart: Substring {
    let end = hasSuffix("/") ? dropLast() : self[...]
    let start = end.lastIndex(of: "/").map { end.index(after: $0) } ?? end.startIndex
    return self[start...]
  }

  fileprivate func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}
