import Glibc

/// A path as someone types it.
public enum TypedPath {
  /// With `~` as this user's home folder.
  ///
  /// What stands before a doubled slash or `/~/` does not count, so that a path may be typed from its
  /// beginning after one that was suggested.
  public static func expanded(_ path: String) -> String {
    expanded(path, home: getenv("HOME").map { String(cString: $0) })
  }

  static func expanded(_ path: String, home: String?) -> String {
    let starts = path.ranges(of: "//").map(\.lowerBound) + path.ranges(of: "/~/").map(\.lowerBound)
    let typed = starts.max().map { path[path.index(after: $0)...] } ?? path[...]
    guard let home, typed == "~" || typed.hasPrefix("~/") else { return String(typed) }
    return home + typed.dropFirst()
  }
}
