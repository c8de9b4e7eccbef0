/// How many acts a municipality's journal holds: each act raises it by one.
public struct Revision: RawRepresentable, Hashable, Sendable, Comparable {
  public let rawValue: Int64

  public init(rawValue: Int64) {
    self.rawValue = rawValue
  }

  /// A municipality that nothing has been done to.
  public static let start = Revision(rawValue: 0)

  public static func < (left: Revision, right: Revision) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension Revision: CustomStringConvertible {
  public var description: String { String(rawValue) }
}
