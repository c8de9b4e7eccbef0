/// What the ending of a file's name says of how it is to be written.
public enum FileEnding {
  /// Endings of which people know what is in such a file; others are part of a name.
  private static let known: Set<String> = [
    "csv", "doc", "docx", "htm", "html", "ics", "json", "md", "ods", "odt", "pdf", "png", "rtf",
    "sqlite", "tsv", "txt", "xls", "xlsm", "xlsx", "xml", "zip",
  ]

  /// In small letters; nil where the name says nothing.
  public static func known(of path: String) -> String? {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    let ending = name[name.index(after: dot)...].lowercased()
    return known.contains(ending) ? ending : nil
  }

  /// The one of some endings that a name has, or the first where it says nothing; else why not.
  public static func chosen(
    ofFileAt path: String, among possible: [String]
  ) -> Result<String, Trouble> {
    guard let ending = known(of: path) else { return .success(possible.first ?? "") }
    if let same = possible.first(where: { $0 == ending || ending + "l" == $0 }) {
      return .success(same)
    }
    let list = possible.map { ".\($0)" }
    return .failure(
      Trouble(
        danish: "\(path): det kan ikke skrives som .\(ending), men som "
          + list.joined(separator: " eller ") + ".",
        english: "\(path): it cannot be written as .\(ending), but as "
          + list.joined(separator: " or ") + "."))
  }
}
