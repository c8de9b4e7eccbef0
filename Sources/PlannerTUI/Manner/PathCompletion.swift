import Glibc

/// How a path that is being written may go on, as the folder has it.
struct PathCompletion: Hashable, Sendable {
  /// As it was written.
  let typed: String
  /// As far as all that begin so agree.
  let completed: String
  /// What begins so, folders with a slash; in alphabetical order.
  let names: [String]

  /// Looks into the folder that the path names; for a thread that may wait.
  init(of typed: String) {
    self.typed = typed
    let slash = typed.lastIndex(of: "/")
    let beginning = typed[(slash.map { typed.index(after: $0) } ?? typed.startIndex)...]
    let folder = slash.map { String(typed[...$0]) } ?? ""
    let place = ListFile.expanded(folder.isEmpty ? "." : folder)
    names = Self.names(in: place).filter {
      $0.hasPrefix(beginning) && (beginning.hasPrefix(".") || !$0.hasPrefix("."))
    }.sorted()
    completed = names.isEmpty ? typed : folder + Self.agreed(names)
  }

  private static func agreed(_ names: [String]) -> String {
    guard let first = names.first, let last = names.last else { return "" }
    // Of names in order, what the outermost agree on all do.
    return String(zip(first, last).prefix { $0 == $1 }.map(\.0))
  }

  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      guard name != ".", name != ".." else { continue }
      var status = stat()
      let isFolder =
        stat("\(folder)/\(name)", &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
      names.append(isFolder ? name + "/" : name)
    }
    return names
  }
}
