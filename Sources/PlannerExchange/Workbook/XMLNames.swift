import Glibc

/// An element's name without its prefix, while it is told of.
struct XMLName {
  private let text: UnsafePointer<CChar>

  init(_ name: UnsafePointer<CChar>) {
    text = strchr(name, Int32(UInt8(ascii: ":"))).map { UnsafePointer($0 + 1) } ?? name
  }

  func isCalled(_ name: StaticString) -> Bool {
    name.withUTF8Buffer { bytes in
      strncmp(
        text,
        bytes.baseAddress.map { UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self) } ?? text,
        bytes.count) == 0
        && text[bytes.count] == 0
    }
  }

  /// The name where it is one letter, as the commonest are.
  var letter: UInt8? { text[0] != 0 && text[1] == 0 ? UInt8(bitPattern: text[0]) : nil }
}

/// An element's attributes, while it is told of.
struct XMLAttributes {
  private let pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>

  init(_ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>) { self.pairs = pairs }

  /// The value of the attribute of that name, whatever its prefix.
  subscript(_ name: StaticString) -> String? {
    var value: String?
    forEach { found, text in if found.isCalled(name) { value = String(cString: text) } }
    return value
  }

  /// Values are zero-terminated.
  func forEach(_ body: (XMLName, UnsafePointer<CChar>) -> Void) {
    var place = 0
    while let name = pairs[place], let value = pairs[place + 1] {
      body(XMLName(name), value)
      place += 2
    }
  }
}
