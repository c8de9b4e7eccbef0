import CMalloc
import Glibc

/// The memory that the program holds.
enum Memory {
  /// Gives back what earlier work has left behind: freed memory, and what is read of the program and
  /// its libraries.
  ///
  /// What of them is still used comes back a few pages at a time from the system's cache of the
  /// file, in less than a millisecond for a screen; starting and reading have used twice as much.
  static func giveBack() {
    malloc_trim(0)
    dl_iterate_phdr(
      { object, _, _ in
        if let object { Memory.giveBack(object.pointee) }
        return 0
      }, nil)
  }

  /// Gives back the parts of a program or library that cannot be written, and so can always be read
  /// again from the file.
  private static func giveBack(_ object: dl_phdr_info) {
    let page = UInt(sysconf(Int32(_SC_PAGESIZE)))
    for part in UnsafeBufferPointer(start: object.dlpi_phdr, count: Int(object.dlpi_phnum))
    where part.p_type == UInt32(PT_LOAD) && part.p_flags & UInt32(PF_W) == 0 {
      let start = UInt(object.dlpi_addr + part.p_vaddr)
      let first = start / page * page
      madvise(
        UnsafeMutableRawPointer(bitPattern: first), Int(start - first + UInt(part.p_memsz)),
        MADV_DONTNEED)
    }
  }
}
