import Glibc
import PlannerDomain
import PlannerStore
import PlannerTUI
import Synchronization

/// The files of many municipalities, as they are named on the command line.
struct MunicipalityFiles {
  /// Each once, in the order named; a folder's by their names.
  let paths: [String]

  /// - Parameter names: files, and folders whose `.sqlite` files are meant.
  init(_ names: [String], _ desk: Desk) throws {
    var paths: [String] = []
    var seen: Set<String> = []
    for name in names {
      for path in try Self.files(name, desk) {
        let real = realpath(path, nil).map { pointer in
          defer { free(pointer) }
          return String(cString: pointer)
        }
        if seen.insert(real ?? path).inserted { paths.append(path) }
      }
    }
    self.paths = paths
  }

  private static func files(_ name: String, _ desk: Desk) throws -> [String] {
    var status = stat()
    guard stat(name, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return [name] }
    guard let folder = opendir(name) else {
      throw desk.failure("\(name): \(String(cString: strerror(errno)))")
    }
    defer { closedir(folder) }
    var files: [String] = []
    while let entry = readdir(folder) {
      let file = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if file.hasSuffix(".sqlite") { files.append(name + (name.hasSuffix("/") ? "" : "/") + file) }
    }
    return files.sorted()
  }

  /// What came of reading them all.
  struct Outcome {
    var many = ManyMunicipalities()
    var sources: [StatisticsReport.Source] = []

    var skipped: [StatisticsReport.Source] { sources.filter { $0.trouble != nil } }
  }

  /// Reads them all, with the count of those read on a terminal.
  func read(within scope: StatisticsScope, language: Language) -> Outcome {
    let outcome = Mutex(Outcome())
    let progress = Progress(of: paths.count)
    ManyFiles(paths).reckon(within: scope) { path, result in
      let count = outcome.withLock { outcome in
        switch result {
        case .success(let one):
          outcome.many.add(one)
          outcome.sources.append(StatisticsReport.Source(file: path))
        case .failure(let error):
          outcome.sources.append(
            StatisticsReport.Source(file: path, trouble: error.text(in: language)))
        }
        return outcome.sources.count
      }
      progress.show(count)
    }
    progress.clear()
    return outcome.withLock { $0 }
  }
}
