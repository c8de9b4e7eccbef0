/// How many took part, by the target group of their role.
public struct Participants: Hashable, Sendable {
  private var counts = Array(repeating: 0, count: TargetGroup.allCases.count)
  public private(set) var total = 0

  public init() {}

  public subscript(group: TargetGroup) -> Int { counts[Self.place(of: group)] }

  mutating func add(_ count: Int, of group: TargetGroup) {
    counts[Self.place(of: group)] += count
    total += count
  }

  private static func place(of group: TargetGroup) -> Int {
    TargetGroup.allCases.firstIndex(of: group) ?? 0
  }
}
