internal import CExpat

/// Takes what an XML text says as it is read.
protocol XMLTaking: AnyObject {
  func begin(_ name: XMLName, _ attributes: XMLAttributes)
  func end(_ name: XMLName)
  /// Text, in pieces that end anywhere; only asked for while `wantsText`.
  func take(_ text: UnsafeRawBufferPointer)
  var wantsText: Bool { get }
  /// Why there is no use in reading on; nil while there is.
  var flaw: WorkbookFlaw? { get }
}

/// Reads an XML text piece by piece; this alone knows the library that does.
///
/// A document type is refused, and with it every entity of the text's own.
final class XMLReader {
  private let parser: XML_Parser
  private let taker: any XMLTaking
  private let part: String

  init(of part: String, for taker: any XMLTaking) throws(WorkbookFlaw) {
    guard let parser = XML_ParserCreate(nil) else { throw .broken(part: part) }
    self.parser = parser
    self.taker = taker
    self.part = part
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { data, name, attributes in
        guard let name, let attributes, let reader = XMLReader.reader(data) else { return }
        reader.taker.begin(XMLName(name), XMLAttributes(attributes))
        if reader.taker.flaw != nil { reader.stop() }
      },
      { data, name in
        guard let name, let reader = XMLReader.reader(data) else { return }
        reader.taker.end(XMLName(name))
        if reader.taker.flaw != nil { reader.stop() }
      })
    XML_SetCharacterDataHandler(parser) { data, text, count in
      guard let reader = XMLReader.reader(data), reader.taker.wantsText else { return }
      reader.taker.take(UnsafeRawBufferPointer(start: text, count: Int(count)))
    }
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in XMLReader.reader(data)?.stop() }
  }

  deinit { XML_ParserFree(parser) }

  private static func reader(_ data: UnsafeMutableRawPointer?) -> XMLReader? {
    data.map { Unmanaged<XMLReader>.fromOpaque($0).takeUnretainedValue() }
  }

  private func stop() { XML_StopParser(parser, XML_Bool(XML_FALSE)) }

  func read(_ piece: UnsafeRawBufferPointer) throws(WorkbookFlaw) {
    try parse(piece.baseAddress?.assumingMemoryBound(to: CChar.self), piece.count, isLast: false)
  }

  func finish() throws(WorkbookFlaw) { try parse(nil, 0, isLast: true) }

  private func parse(
    _ text: UnsafePointer<CChar>?, _ count: Int, isLast: Bool
  ) throws(WorkbookFlaw) {
    let status = XML_Parse(parser, text, Int32(count), isLast ? 1 : 0)
    guard status != XML_STATUS_OK else { return }
    throw taker.flaw ?? .broken(part: part)
  }
}

extension ZipArchive {
  /// Reads a part as XML.
  func read(_ part: String, for taker: any XMLTaking) throws(WorkbookFlaw) {
    let reader = try XMLReader(of: part, for: taker)
    try read(part) { (piece) throws(WorkbookFlaw) in try reader.read(piece) }
    try reader.finish()
  }
}
