/// A topic's shares, or one of them where a topic is looked at for each of some groups.
public struct StatisticTable: Hashable, Sendable {
  public let topic: StatisticTopic
  /// What all its shares are of: what has any of these traits; everything where it is empty.
  public let among: [Trait]
  public let rows: [StatisticRow]

  public var measure: Statistics.Measure { topic.measure }

  /// Without rows of nothing that the survey gives no number of; nil where nothing is left.
  public var tellingRows: StatisticTable? {
    let told = rows.filter { $0.count > 0 || $0.survey != nil }
    return told.isEmpty ? nil : StatisticTable(topic: topic, among: among, rows: told)
  }
}
