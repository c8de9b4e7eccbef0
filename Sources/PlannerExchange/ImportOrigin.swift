/// Where a table came from: a file, or a sheet in one.
public struct ImportOrigin: Hashable, Sendable {
  public var file: String
  public var sheet: String?

  public init(file: String, sheet: String? = nil) {
    self.file = file
    self.sheet = sheet
  }
}

extension ImportOrigin: CustomStringConvertible {
  /// `personale.xlsx [Ark1]`.
  public var description: String { sheet.map { "\(file) [\($0)]" } ?? file }
}
