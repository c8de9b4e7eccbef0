import CMalloc
import Glibc

/// The memory that the program holds.
enum Memory {
  /// Gives back what earlier work has left behind: freed memory, and the program's own code.
  ///
  /// What of the code is still used comes back a few pages at a time from the system's cache of the
  /// file, in less than a millisecond for a screen; starting and reading have used twice as much.
  static func giveBack() {
    malloc_trim(0)
    for code in codeMappings() {
      madvise(UnsafeMutableRawPointer(bitPattern: code.lowerBound), code.count, MADV_DONTNEED)
    }
  }

  /// Where files lie that are run and cannot be written, and so can always be read again.
  private static func codeMappings() -> [Range<UInt>] {
    guard let file = fopen("/proc/self/maps", "re") else { return [] }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 4096)
    var mappings: [Range<UInt>] = []
    while fgets(&line, Int32(line.count), file) != nil {
      let fields = line.prefix { $0 != 0 && $0 != 10 }.map(UInt8.init(bitPattern:))
        .split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
      let ends = fields.first?.split(separator: "-").compactMap { UInt($0, radix: 16) } ?? []
      guard fields.count >= 6, fields[1] == "r-xp", fields[5].hasPrefix("/"), ends.count == 2,
        ends[0] < ends[1]
      else { continue }
      mappings.append(ends[0]..<ends[1])
    }
    return mappings
  }
}
