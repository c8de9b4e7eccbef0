import Glibc

/// A text in a file that only the user can read, in a folder that only the user can enter.
struct PrivateDraft {
  private let folder: String
  let path: String

  /// Nil when the file cannot be made.
  init?(_ text: String) {
    let place = Machine.environment("XDG_RUNTIME_DIR") ?? Machine.environment("TMPDIR") ?? "/tmp"
    guard let folder = Self.makeFolder(in: place) ?? Self.makeFolder(in: "/tmp") else { return nil }
    self.folder = folder
    path = folder + "/planner.txt"
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      rmdir(folder)
      return nil
    }
    let bytes = Array(text.utf8)
    let count = write(file, bytes, bytes.count)
    close(file)
    guard count == bytes.count else {
      remove()
      return nil
    }
  }

  private static func makeFolder(in place: String) -> String? {
    var name = Array("\(place)/planner-XXXXXX".utf8CString)
    return name.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
  }

  /// What stands in it now; nil when it is gone, too long, or no UTF-8.
  var text: String? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(file, &buffer, buffer.count)
      guard count >= 0, bytes.count <= 1_000_000 else { return nil }
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return String(validating: bytes, as: UTF8.self)
  }

  /// Takes away the file and whatever the editor left beside it.
  func remove() {
    if let entries = opendir(folder) {
      while let entry = readdir(entries) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != ".", name != ".." { unlink("\(folder)/\(name)") }
      }
      closedir(entries)
    }
    rmdir(folder)
  }
}
