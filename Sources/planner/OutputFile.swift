import Glibc
import PlannerTUI

/// A file that is written whole or not at all, or standard output.
struct OutputFile {
  private let path: String

  /// - Parameter path: `-` for standard output.
  init(_ path: String) {
    self.path = path
  }

  func write(_ bytes: [UInt8], replacing: Bool) throws(ExportError) {
    let error =
      path == "-"
      ? WholeFile.fill(STDOUT_FILENO, bytes)
      : WholeFile.write(bytes, to: path, replaces: replacing)
    switch error {
    case 0: break
    case EEXIST: throw .exists(path: path)
    default: throw .system(path: path, error: error)
    }
  }
}
