/// The texts of a workbook that its cells refer to by number.
final class SharedTexts: XMLTaking {
  private(set) var texts: [String] = []
  private var text: [UInt8] = []
  private(set) var wantsText = false
  /// Within what tells how the text sounds, which is no part of it.
  private var isSound = false
  private var room = ImportLimits.textBytes

  private(set) var flaw: WorkbookFlaw?

  init() {}

  convenience init(_ part: String, in archive: ZipArchive) throws(WorkbookFlaw) {
    self.init()
    try archive.read(part, for: self)
  }

  func begin(_ name: XMLName, _ attributes: XMLAttributes) {
    if name.letter == UInt8(ascii: "t") {
      wantsText = !isSound
    } else if name.isCalled("si") {
      text.removeAll(keepingCapacity: true)
    } else if name.isCalled("rPh") {
      isSound = true
    }
  }

  func end(_ name: XMLName) {
    if name.letter == UInt8(ascii: "t") {
      wantsText = false
    } else if name.isCalled("si") {
      texts.append(SheetText.string(text))
      room -= text.count + MemoryLayout<String>.stride
      if room < 0 { flaw = .tooLarge }
    } else if name.isCalled("rPh") {
      isSound = false
    }
  }

  func take(_ piece: UnsafeRawBufferPointer) { text.append(contentsOf: piece) }
}
