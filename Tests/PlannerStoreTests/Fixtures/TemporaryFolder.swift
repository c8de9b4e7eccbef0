import Foundation

/// A folder that is there for as long as a test needs it.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    var template = Array((NSTemporaryDirectory() + "/planner-store-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw POSIXError(.ENOENT) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func path(_ name: String) -> String { path + "/" + name }

  /// The permissions of a file or folder, such as 0o600; nil when there is none.
  func permissions(of name: String) -> mode_t? {
    var status = stat()
    return stat(path(name), &status) == 0 ? status.st_mode & 0o777 : nil
  }
}
