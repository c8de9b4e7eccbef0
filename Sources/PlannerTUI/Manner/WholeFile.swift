import Glibc

/// Writes files so that they are there whole or not at all.
public enum WholeFile {
  /// Written beside its place and then put there in one step; what may not be replaced never is, not
  /// even by a file that was made meanwhile.
  ///
  /// - Returns: 0, or the error's number; `EEXIST` where there is such a file already.
  public static func write(_ bytes: [UInt8], to path: String, replaces: Bool) -> Int32 {
    if !replaces, access(path, F_OK) == 0 { return EEXIST }
    var status = stat()
    let isThere = stat(path, &status) == 0
    if isThere, status.st_mode & S_IFMT == S_IFDIR { return EISDIR }
    // A device or a pipe is written into, and a link's file is what is replaced.
    let place = realpath(path, nil).map { found in
      defer { free(found) }
      return String(cString: found)
    }
    if isThere, status.st_mode & S_IFMT != S_IFREG { return fill(path, O_WRONLY, 0, bytes) }
    let target = place ?? path
    let draft = "\(target).\(getpid())-\(UInt32.random(in: 0 ... .max)).tmp"
    let mode = isThere ? status.st_mode & 0o777 : 0o600
    var error = fill(draft, O_WRONLY | O_CREAT | O_EXCL, mode, bytes)
    if error == 0 {
      let outcome = replaces ? rename(draft, target) : link(draft, target)
      if outcome != 0 { error = errno }
      // Some folders know no second names.
      if !replaces, error == EPERM || error == ENOTSUP || error == ENOSYS {
        error = fill(target, O_WRONLY | O_CREAT | O_EXCL, mode, bytes)
        if error != 0, error != EEXIST { unlink(target) }
      }
    }
    unlink(draft)
    return error
  }

  private static func fill(
    _ path: String, _ flags: Int32, _ mode: mode_t, _ bytes: [UInt8]
  ) -> Int32 {
    let file = open(path, flags | O_CLOEXEC, mode)
    guard file >= 0 else { return errno }
    var error = fill(file, bytes)
    // A device or a pipe has no disk to be on.
    if error == 0, fsync(file) != 0, errno != EINVAL, errno != EROFS { error = errno }
    return close(file) == 0 || error != 0 ? error : errno
  }

  /// Writes everything to an open file; 0, or the error's number.
  public static func fill(_ file: Int32, _ bytes: [UInt8]) -> Int32 {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return errno }
      rest = rest.dropFirst(count)
    }
    return 0
  }

  /// Why a file was not written, in words.
  public static func explanation(
    of error: Int32, at path: String, in language: Language
  ) -> String {
    error == EEXIST
      ? language("\(path) findes allerede.", "\(path) exists already.")
      : MannerWords(say: language).failure(path, error: error)
  }
}
