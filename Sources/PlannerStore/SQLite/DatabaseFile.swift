internal import Glibc

/// A database's file and folder, before and while SQLite is on them.
struct DatabaseFile {
  /// Absolute, so that SQLite takes it neither for a URI nor for a database in memory.
  let path: String

  init(path: String) throws(StoreError) {
    guard !path.isEmpty, !path.utf8.contains(0) else {
      throw .cannotOpen(path: path, reason: String(cString: strerror(ENOENT)))
    }
    if path.hasPrefix("/") {
      self.path = path
    } else {
      guard let folder = getcwd(nil, 0) else {
        throw .cannotOpen(path: path, reason: String(cString: strerror(errno)))
      }
      defer { free(folder) }
      self.path = String(cString: folder) + "/" + path
    }
  }

  var folder: String { Self.parent(of: path) }

  var exists: Bool { access(path, F_OK) == 0 }

  var isFolder: Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether there is nothing at all in the file, or no file.
  var isEmptyOrMissing: Bool {
    var status = stat()
    return stat(path, &status) != 0 || status.st_size == 0
  }

  /// Whether the file holds something that is too short to be a database.
  ///
  /// SQLite takes some such files for empty ones, and would write over them.
  var isTooShort: Bool {
    var status = stat()
    return stat(path, &status) == 0 && (1..<512).contains(status.st_size)
  }

  /// Whether the file, and beside it the files that writing takes, can be written.
  var isWritable: Bool {
    faccessat(AT_FDCWD, path, R_OK | W_OK, AT_EACCESS) == 0
      && faccessat(AT_FDCWD, folder, W_OK | X_OK, AT_EACCESS) == 0
  }

  /// Whether changes wait in the file beside the database, where only SQLite can find them.
  var hasPendingChanges: Bool {
    var status = stat()
    return stat(path + "-wal", &status) == 0 && status.st_size > 0
  }

  /// Makes the folders that are missing; each is its owner's alone.
  func makeFolder() throws(StoreError) { try Self.makeFolder(folder, for: path) }

  /// Makes an empty file, its owner's alone, if there is none; SQLite gives the files beside it the
  /// same permissions.
  func makeIfMissing() throws(StoreError) {
    // Never opens a file that exists: closing it would drop the locks that SQLite has on it.
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      if errno == EEXIST { return }
      throw StoreError(openingFile: path, errno: errno)
    }
    fchmod(descriptor, 0o600)
    fsync(descriptor)
    close(descriptor)
    Self.sync(folder)
  }

  /// Gives the file another name, in one step that survives the loss of power.
  func move(to other: DatabaseFile) throws(StoreError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor >= 0 {
      fsync(descriptor)
      close(descriptor)
    }
    guard rename(path, other.path) == 0 else {
      throw StoreError(openingFile: other.path, errno: errno)
    }
    Self.sync(other.folder)
  }

  private static func makeFolder(_ folder: String, for path: String) throws(StoreError) {
    guard access(folder, F_OK) != 0 else { return }
    if folder != "/" { try makeFolder(parent(of: folder), for: path) }
    if mkdir(folder, 0o700) == 0 {
      chmod(folder, 0o700)
      sync(parent(of: folder))
    } else if errno != EEXIST {
      throw StoreError(openingFile: path, errno: errno)
    }
  }

  private static func parent(of path: String) -> String {
    var bytes = Array(path.utf8)
    let slash = UInt8(ascii: "/")
    while bytes.last == slash, bytes.count > 1 { bytes.removeLast() }
    while let last = bytes.last, last != slash { bytes.removeLast() }
    while bytes.last == slash, bytes.count > 1 { bytes.removeLast() }
    return bytes.isEmpty ? "." : String(decoding: bytes, as: UTF8.self)
  }

  // A new name survives the loss of power only once its folder has been written.
  private static func sync(_ folder: String) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
