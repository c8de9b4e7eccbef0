/// From when until when each of a session's course days lasts, by the clock where it is held.
public struct CourseHours: Hashable, Sendable {
  public let from: ClockTime
  /// Later than `from`.
  public let until: ClockTime

  public init?(from: ClockTime, until: ClockTime) {
    guard from < until else { return nil }
    self.from = from
    self.until = until
  }
}

extension CourseHours: Codable {
  private enum CodingKeys: CodingKey {
    case from, until
  }

  /// In minutes since midnight.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    guard let from = ClockTime(minutes: try container.decode(Int.self, forKey: .from)),
      let until = ClockTime(minutes: try container.decode(Int.self, forKey: .until)),
      let hours = CourseHours(from: from, until: until)
    else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "the first time is the earlier"))
    }
    self = hours
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(from.minutes, forKey: .from)
    try container.encode(until.minutes, forKey: .until)
  }
}
