internal import CMinizip

/// The parts of an archive in memory; this alone knows the library that unpacks them.
final class ZipArchive {
  private static let mostParts = 10_000

  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private let memory: UnsafeMutablePointer<cz_memory>
  private let file: unzFile
  /// What may still be unpacked, in bytes.
  private var room: Int
  /// The parts by their names in lower case, as the names are meant (ECMA-376, part 2).
  private var places: [String: unz64_file_pos] = [:]

  /// - Parameter room: how much may be unpacked in all, whatever the archive says of itself.
  init(_ contents: [UInt8], room: Int) throws(WorkbookFlaw) {
    let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: contents.count)
    _ = bytes.initialize(from: contents)
    let memory = UnsafeMutablePointer<cz_memory>.allocate(capacity: 1)
    memory.initialize(
      to: cz_memory(bytes: UnsafePointer(bytes.baseAddress), size: UInt64(contents.count), place: 0)
    )
    guard let file = cz_open_memory(memory) else {
      memory.deallocate()
      bytes.deallocate()
      throw .notAWorkbook
    }
    self.bytes = bytes
    self.memory = memory
    self.file = file
    self.room = room
    try listParts()
  }

  deinit {
    unzClose(file)
    memory.deallocate()
    bytes.deallocate()
  }

  private func listParts() throws(WorkbookFlaw) {
    var status = unzGoToFirstFile(file)
    while status == UNZ_OK {
      guard places.count < Self.mostParts else { throw .tooLarge }
      var name = [CChar](repeating: 0, count: 512)
      var place = unz64_file_pos()
      guard
        unzGetCurrentFileInfo64(file, nil, &name, UInt(name.count - 1), nil, 0, nil, 0) == UNZ_OK,
        unzGetFilePos64(file, &place) == UNZ_OK
      else { throw .notAWorkbook }
      let text = String(
        decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      if places.updateValue(place, forKey: text.lowercased()) != nil { throw .broken(part: text) }
      status = unzGoToNextFile(file)
    }
  }

  func has(_ name: String) -> Bool { places[name.lowercased()] != nil }

  /// Unpacks a part and hands it on piece by piece.
  func read(
    _ name: String, _ take: (UnsafeRawBufferPointer) throws(WorkbookFlaw) -> Void
  ) throws(WorkbookFlaw) {
    guard var place = places[name.lowercased()], unzGoToFilePos64(file, &place) == UNZ_OK else {
      throw .broken(part: name)
    }
    var info = unz_file_info64()
    guard unzGetCurrentFileInfo64(file, &info, nil, 0, nil, 0, nil, 0) == UNZ_OK else {
      throw .broken(part: name)
    }
    guard info.flag & 1 == 0 else { throw .locked }
    guard unzOpenCurrentFile(file) == UNZ_OK else { throw .broken(part: name) }
    defer { unzCloseCurrentFile(file) }
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { piece.deallocate() }
    while true {
      let count = Int(unzReadCurrentFile(file, piece.baseAddress, UInt32(piece.count)))
      guard count >= 0 else { throw .broken(part: name) }
      if count == 0 { break }
      room -= count
      guard room >= 0 else { throw .tooLarge }
      try take(UnsafeRawBufferPointer(rebasing: piece[..<count]))
    }
    // Only what ends as its checksum says has been read whole.
    guard unzCloseCurrentFile(file) == UNZ_OK else { throw .broken(part: name) }
  }
}
