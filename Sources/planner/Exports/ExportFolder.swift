import Foundation
import Glibc
import PlannerExchange

/// A folder of exported files, which is exchanged as a whole.
struct ExportFolder {
  /// Tells which files an export wrote, and what they held.
  private static let record = ".planner-export"

  private let path: String

  init(_ path: String) {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    if let real = realpath(path, nil) {
      path = String(cString: real)
      free(real)
    }
    self.path = path
  }

  /// - Parameter replacing: whether files that no export wrote, or that were edited since, go too.
  func write(_ files: [String: [UInt8]], replacing: Bool) throws(ExportError) {
    let isThere = access(path, F_OK) == 0
    if isThere { try checkContents(replacing: replacing) }
    let new = try draft(files)
    guard isThere else { return try move(new, to: path, undoing: new) }
    // The old folder steps aside first: for a moment there is none, but never a mixture.
    let old = new + "-old"
    try move(path, to: old, undoing: new)
    do throws(ExportError) {
      try move(new, to: path, undoing: new)
    } catch {
      rename(old, path)
      throw error
    }
    Self.remove(old)
  }

  private func checkContents(replacing: Bool) throws(ExportError) {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      throw .exists(path: path)
    }
    let known = Set(PlanFile.allCases.map(\.name))
    let others = names.filter { !known.contains($0) && $0 != Self.record }.sorted()
    guard others.isEmpty else { throw .otherThings(folder: path, names: others) }
    guard !replacing else { return }
    let written = Set(text(of: Self.record)?.split(separator: "\n").map(String.init) ?? [])
    let foreign = names.filter { name in
      guard name != Self.record else { return false }
      let bytes = FileManager.default.contents(atPath: "\(path)/\(name)").map(Array.init)
      return !(bytes.map { written.contains(Self.line(name, $0)) } ?? false)
    }
    guard foreign.isEmpty else { throw .notOwn(folder: path, names: foreign.sorted()) }
  }

  private func text(of name: String) -> String? {
    FileManager.default.contents(atPath: "\(path)/\(name)")
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// A folder beside, with all files in it and on the disk.
  private func draft(_ files: [String: [UInt8]]) throws(ExportError) -> String {
    var name = Array("\(path).XXXXXX".utf8CString)
    let made = name.withUnsafeMutableBufferPointer { $0.baseAddress.flatMap { mkdtemp($0) } }
    guard made != nil else { throw .system(path: path, error: errno) }
    let folder = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    var files = files
    let record = files.keys.sorted().map { Self.line($0, files[$0] ?? []) }
    files[Self.record] = Array((record.joined(separator: "\n") + "\n").utf8)
    do throws(ExportError) {
      for (name, bytes) in files {
        try OutputFile("\(folder)/\(name)").write(bytes, replacing: true)
      }
    } catch {
      Self.remove(folder)
      throw error
    }
    return folder
  }

  private func move(
    _ folder: String, to target: String, undoing draft: String
  ) throws(ExportError) {
    guard rename(folder, target) != 0 else { return }
    let error = errno
    Self.remove(draft)
    throw .system(path: path, error: error)
  }

  private static func remove(_ folder: String) {
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// A file's name with a checksum (FNV-1a, 64 bits) of what it holds.
  private static func line(_ name: String, _ bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return "\(String(hash, radix: 16)) \(name)"
  }
}
