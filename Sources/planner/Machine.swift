import Glibc
import PlannerDomain
import PlannerTUI

/// What the program asks of the machine: who, when, where.
enum Machine {
  /// Today where the machine is.
  static var today: CivilDate {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return CivilDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      ?? CivilDate(dayNumber: Int(now) / 86_400)
  }

  /// This instant, as in `2027-03-08T09:30:00Z`.
  static var instant: String {
    var now = time(nil)
    var parts = tm()
    gmtime_r(&now, &parts)
    var buffer = [CChar](repeating: 0, count: 32)
    let length = strftime(&buffer, buffer.count, "%Y-%m-%dT%H:%M:%SZ", &parts)
    return String(decoding: buffer.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  static var loginName: String? { getpwuid(getuid()).map { String(cString: $0.pointee.pw_name) } }

  /// The account's full name, or its login name.
  static var userName: String {
    if let entry = getpwuid(getuid()) {
      let full =
        entry.pointee.pw_gecos.map { String(cString: $0) }?
        .split(separator: ",", omittingEmptySubsequences: false).first.map(String.init) ?? ""
      return full.isEmpty ? String(cString: entry.pointee.pw_name) : full
    }
    return environment("USER") ?? "?"
  }

  /// What PLANNER_LANGUAGE asks for, if it does.
  static var wishedLanguage: Language? {
    environment("PLANNER_LANGUAGE").flatMap(Language.init(locale:))
  }

  static var localeLanguage: Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment($0) }.first
    return locale.flatMap(Language.init(locale:)) ?? .english
  }

  /// The language before the configuration is read.
  static var spokenLanguage: Language { wishedLanguage ?? localeLanguage }

  /// Where the program keeps its files: `$XDG_DATA_HOME/planner`, else `~/.local/share/planner`.
  static var dataFolder: String { folder("XDG_DATA_HOME", else: ".local/share") }

  /// Where it keeps what each user looked at: `$XDG_STATE_HOME/planner`, else `~/.local/state/planner`.
  static var stateFolder: String { folder("XDG_STATE_HOME", else: ".local/state") }

  /// The user's settings: `$XDG_CONFIG_HOME/planner/config.yaml`, else below `~/.config`.
  static var configurationFile: String {
    folder("XDG_CONFIG_HOME", else: ".config") + "/config.yaml"
  }

  private static func folder(_ variable: String, else place: String) -> String {
    if let folder = environment(variable), folder.hasPrefix("/") { return folder + "/planner" }
    let home =
      environment("HOME") ?? getpwuid(getuid()).map { String(cString: $0.pointee.pw_dir) } ?? "."
    return "\(home)/\(place)/planner"
  }

  /// The sample data: beside the project's sources or the installed program.
  static var sampleFolder: String? {
    var candidates: [String] = []
    if let path = realpath("/proc/self/exe", nil) {
      defer { free(path) }
      var parts = String(cString: path).split(separator: "/").dropLast()
      candidates.append("/\(parts.dropLast().joined(separator: "/"))/share/planner/sample-data")
      while !parts.isEmpty {
        candidates.append("/\(parts.joined(separator: "/"))/sample-data")
        parts = parts.dropLast()
      }
    }
    return candidates.first { access($0 + "/municipality.csv", R_OK) == 0 }
  }

  /// A file's one name, whatever links lead to it; the path itself where there is no file.
  static func realPath(of path: String) -> String {
    guard let found = realpath(path, nil) else { return path }
    defer { free(found) }
    return String(cString: found)
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether there is a file with nothing in it.
  static func isEmptyFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && status.st_size == 0
  }

  /// The bytes of a file, or of standard input for `-`; nil when they cannot be read.
  ///
  /// - Parameter most: how many are read at most.
  static func contents(of path: String, atMost most: Int = .max) -> [UInt8]? {
    let file = path == "-" ? STDIN_FILENO : Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { if path != "-" { close(file) } }
    var contents: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(file, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      if count == 0 { return contents }
      contents += piece[..<min(count, most - contents.count)]
      if contents.count == most { return contents }
    }
  }

  static func say(_ text: String) {
    let line = Array((text + "\n").utf8)
    _ = write(STDERR_FILENO, line, line.count)
  }
}
