internal import PlannerDomain

extension Allowed: CustomStringConvertible {
  /// The end of the sentence "must be …", in English.
  public var description: String {
    switch self {
    case .text: "some text"
    case .printableText: "text without control characters"
    case .identifier: "lower-case letters a–z, digits and hyphens, at most 24"
    case .date: "a date such as 2027-03-08"
    case .courseDay: "a date such as 2027-03-08, or 2027-03-08..2027-03-10 for at most 366 days"
    case .lateFee: "a date and a percentage such as 2027-02-22:50"
    case .historyStep(let states):
      "a state and a date such as approved@2027-02-02; states: \(states.joined(separator: ", "))"
    case .competenceAtLevel(let levels):
      "a competence and a level \(levels.lowerBound) to \(levels.upperBound), such as ics:2"
    case .amount: "an amount in kroner such as 1190 or 1190,50"
    case .wholeNumber(let range):
      "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .tenths(let range):
      "a number from \(Self.tenths(range.lowerBound)) to \(Self.tenths(range.upperBound)), "
        + "with at most one decimal"
    case .oneOf(let values): "one of \(values.joined(separator: ", "))"
    case .existing(let kind): "the id of an existing \(kind.rawValue)"
    case .unused(let line?): "used once; it is already used on line \(line)"
    case .unused(nil): "different from what is built in"
    case .listedOnce: "listed only once"
    case .nothing: "empty here"
    case .oneFieldOf(let fields): "given in exactly one of \(fields.joined(separator: ", "))"
    case .utf8: "text in UTF-8"
    case .closingQuote: "closed with a quote"
    case .endOfField: "followed by a delimiter or a new line after its closing quote"
    case .fieldCount(let count): "\(count) fields in the row"
    case .headerRow: "a header row"
    case .column: "a column of that name"
    case .distinctColumns: "a column name used once"
    case .singleRow: "exactly one row"
    case .readableFile: "a file that can be read"
    case .readableFolder: "a folder that can be read"
    }
  }

  private static func tenths(_ value: Int) -> String {
    value % 10 == 0 ? String(value / 10) : "\(value / 10),\(value % 10)"
  }
}
