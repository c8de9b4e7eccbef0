import Glibc
import PlannerTUI

/// Finds the files and folders that a path may be the beginning of.
struct PathCompletion {
  private static let most = 200

  private let beginning: String

  init(_ beginning: String) { self.beginning = beginning }

  /// In the alphabet's order, as the beginning was written; folders end with a slash.
  ///
  /// Files with a dot before their names only where the beginning has one.
  var paths: [String] {
    let slash = beginning.lastIndex(of: "/")
    let folder = slash.map { String(beginning[...$0]) } ?? ""
    let start = slash.map { beginning[beginning.index(after: $0)...] } ?? beginning[...]
    guard let listing = opendir(folder.isEmpty ? "." : TypedPath.expanded(folder)) else {
      return beginning == "~" ? ["~/"] : []
    }
    defer { closedir(listing) }
    var paths: [String] = []
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      guard name.hasPrefix(start), name != ".", name != "..",
        !name.hasPrefix(".") || start.hasPrefix(".")
      else { continue }
      var status = stat()
      let isFolder =
        stat(TypedPath.expanded(folder + name), &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
      paths.append(folder + name + (isFolder ? "/" : ""))
    }
    return Array(paths.sorted().prefix(Self.most))
  }

  /// The files that a path means: those that fit where it has a `*`, and else itself.
  static func matches(_ path: String) -> [String] {
    let path = TypedPath.expanded(path)
    guard path.contains("*") else { return [path] }
    var found = glob_t()
    defer { globfree(&found) }
    guard glob(path, 0, nil, &found) == 0 else { return [path] }
    return (0..<Int(found.gl_pathc)).compactMap { place in
      found.gl_pathv[place].map { String(cString: $0) }
    }
  }
}
