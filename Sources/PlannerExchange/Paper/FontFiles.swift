import Glibc

/// The font files of this machine that papers are set in.
public struct FontFiles: Hashable, Sendable {
  public let regular: String
  public let bold: String

  /// The files by their families, the best first: all have æ, ø and å and may be embedded.
  static let families = [
    ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf"),
    ("LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf"),
  ]

  /// Nil when none is in the usual folders for fonts.
  public static func find() -> FontFiles? {
    let home = getenv("HOME").map { String(cString: $0) } ?? ""
    let own = getenv("XDG_DATA_HOME").map { String(cString: $0) } ?? "\(home)/.local/share"
    return find(in: [
      "\(own)/fonts", "\(home)/.fonts", "/usr/local/share/fonts",
      "/usr/share/fonts/truetype/dejavu", "/usr/share/fonts/dejavu-sans-fonts",
      "/usr/share/fonts/dejavu", "/usr/share/fonts/TTF", "/usr/share/fonts/truetype/liberation",
      "/usr/share/fonts/liberation-sans", "/usr/share/fonts/liberation", "/usr/share/fonts",
    ])
  }

  static func find(in folders: [String]) -> FontFiles? {
    for (regular, bold) in families {
      for folder in folders {
        let files = FontFiles(regular: "\(folder)/\(regular)", bold: "\(folder)/\(bold)")
        if access(files.regular, R_OK) == 0, access(files.bold, R_OK) == 0 { return files }
      }
    }
    return nil
  }

  /// What the user may install.
  public static let package = "fonts-dejavu-core"
}
