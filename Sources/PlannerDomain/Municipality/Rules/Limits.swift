/// What numbers and texts may be, wherever they come from: forms, files or other programs.
public enum Limits {
  /// A hundred million kroner: beyond any municipality's education, and far from overflow.
  public static let øre = 0...10_000_000_000
  public static let halfDays = 1...4000
  public static let spreadWeeks = 1...520
  public static let ectsTenths = 0...6000
  public static let priceIndexPercent = 1...10_000
  public static let inhabitants = 0...100_000_000
  public static let participants = 1...100_000
  public static let leastStaffing = 0...10_000
  public static let weeklyHoursTenths = 0...1000
  public static let percent = 0...100
  /// Days of education for each employee a year, in tenths.
  public static let dayTenthsPerYear = 1...3650
  /// The months within which a requirement is to be met.
  public static let withinMonths = 0...600
  public static let renewEveryMonths = 1...600
  /// Days between a course and what is due by it.
  public static let dueDays = -730...1825
  /// The same for what is written now; files of before may hold more.
  public static let writtenDueDays = -730...730
  public static let practiceMinutesPerWeek = 1...2400
  public static let practiceWeeks = 1...104
  public static let itemNumbers = 1...10_000
  /// The levels that something can require or develop to.
  public static let levels = 1...4
  /// Of a name, a title, a number or an address, in characters.
  public static let nameLength = 200
  /// Of any other text, in characters; some three printed pages, and what a spreadsheet's cell holds.
  public static let textLength = 10_000

  /// How many characters a text may have in a field.
  public static func length(of field: Field) -> Int {
    switch field {
    case .name, .title, .number, .email, .history: nameLength
    default: textLength
    }
  }
}

extension String {
  /// Whether it holds neither line breaks nor other control characters.
  var isOneLine: Bool {
    unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: false
      default: true
      }
    }
  }

  /// Whether it has no more characters (Unicode scalars) than that.
  public func hasAtMost(_ most: Int) -> Bool {
    utf8.count <= most || unicodeScalars.count <= most
  }
}
