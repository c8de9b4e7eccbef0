import Foundation

/// What is printed for another program.
enum JSONText {
  /// With names in order, so that two runs can be compared.
  static func print(_ value: some Encodable) throws { try Output.print(try text(of: value)) }

  /// Tells of something that was done.
  static func tell(_ value: some Encodable) throws { try Output.tell(try text(of: value)) }

  private static func text(of value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
