import Glibc
import PlannerTUI

/// The configuration file, found and read.
struct ConfigurationFile {
  let path: String

  /// What it says; everything is left to the machine where there is no file.
  func read() throws(Configuration.Problems) -> Configuration {
    guard access(path, F_OK) == 0 else { return Configuration() }
    var reader = ConfigurationReader()
    switch contents {
    case .success(let text): reader.read(text)
    case .failure(let problem): reader.add(problem)
    }
    guard reader.problems.isEmpty else {
      throw Configuration.Problems(
        path: path, all: reader.problems.sorted { ($0.line ?? 0) < ($1.line ?? 0) })
    }
    return reader.configuration
  }

  /// What it says, and what is wrong in it; then nothing is taken from it.
  var looked: (configuration: Configuration, problems: Configuration.Problems?) {
    do {
      return (try read(), nil)
    } catch {
      return (Configuration(), error)
    }
  }

  private var contents: Result<String, ConfigurationProblem> {
    func unreadable(_ reason: String) -> Result<String, ConfigurationProblem> {
      .failure(ConfigurationProblem(kind: .unreadable(reason)))
    }
    guard let file = fopen(path, "re") else { return unreadable(String(cString: strerror(errno))) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { break }
      bytes += buffer[..<count]
      guard bytes.count < 1_000_000 else { return unreadable("> 1 MB") }
    }
    guard ferror(file) == 0 else { return unreadable(String(cString: strerror(errno))) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return unreadable("UTF-8?")
    }
    return .success(text)
  }
}
